/** Runs what it was first asked to run a while later; what comes meanwhile is run with it, and puts nothing off. */
export class Throttle {
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `pause` in milliseconds. */
  constructor(readonly pause: number) {}

  run(task: () => void): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      task();
    }, this.pause);
  }

  /** What waits is not run: it was done otherwise. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  dispose(): void {
    this.clear();
  }
}

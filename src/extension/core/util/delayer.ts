/** Runs the latest of the tasks that it is given, once none has come for a while. */
export class Delayer {
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `delay` in milliseconds. */
  constructor(readonly delay: number) {}

  run(task: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(task, this.delay);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }
}

/** Runs the latest of the tasks that it is given, once none has come for a while. */
export class Delayer {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #task: (() => void) | undefined;

  /** `delay` in milliseconds. */
  constructor(readonly delay: number) {}

  run(task: () => void): void {
    clearTimeout(this.#timer);
    this.#task = task;
    this.#timer = setTimeout(() => this.flush(), this.delay);
  }

  /** Runs at once what waits, if anything does. */
  flush(): void {
    const task = this.#task;
    this.dispose();
    task?.();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#task = undefined;
  }
}

/** Does one thing after the other, in the order in which they were asked for. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /** `failed` is told of what went wrong, whether its caller looks or not. */
  constructor(readonly failed: (error: unknown) => void) {}

  /** Resolves, or rejects, as the work does. What failed does not hold up what comes behind it. */
  run<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(this.failed);
    return done;
  }
}

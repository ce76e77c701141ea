/** Work that pauses wherever its caller may be given the turn, a few milliseconds apart. */
export type Steps<Result> = Generator<void, Result>;

/** Does all of the work at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

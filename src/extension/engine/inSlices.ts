import type { Steps } from "../../engine";
import type { Wanted } from "./enginePort";

/** Milliseconds of work after which the host gets its turn. */
const SLICE = 12;

/** Does the work in slices, so that it never blocks the other extensions; undefined when cancelled. */
export function inSlices<Result>(steps: Steps<Result>): Promise<Result>;
export function inSlices<Result>(steps: Steps<Result>, token: Wanted): Promise<Result | undefined>;
export async function inSlices<Result>(steps: Steps<Result>, token?: Wanted): Promise<Result | undefined> {
  for (let since = performance.now(); ;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (token?.isCancellationRequested) return undefined;
    since = performance.now();
  }
}

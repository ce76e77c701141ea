import { setImmediate } from "node:timers/promises";
import { type RunSteps, ToolStopped } from "../../engine";

/** Milliseconds of work after which what came in meanwhile is heard. */
const SLICE = 20;

/** Does work in slices until nobody wants it any more. */
export const runUnless =
  (signal: AbortSignal): RunSteps =>
  async (steps) => {
    for (let since = performance.now(); ;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (performance.now() - since < SLICE) continue;
      await setImmediate();
      stopIfUnwanted(signal);
      since = performance.now();
    }
  };

export function stopIfUnwanted({ aborted }: AbortSignal): void {
  if (aborted) throw new ToolStopped("Nobody waits for it any more.");
}

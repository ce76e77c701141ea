import { setFlagsFromString } from "node:v8";

/** Bytes of bytecode that a function runs through before V8 optimises it; 67 584 by default. */
const BUDGET = 800_000;

/**
 * Has V8 optimise functions later. A run over some hundred short documents is over before most of what is compiled pays
 * for itself: by default the optimising compiler takes more than a third of the processor's time. Nothing but the
 * optimiser's haste depends on it.
 */
export function compileLess(): void {
  setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}

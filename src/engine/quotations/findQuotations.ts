import type { Tokens } from "../tokens/tokens";
import type { Quotation } from "./quotation";

/** Stretches between quotation marks, outer before inner, in order. */
export function findQuotations(_tokens: Tokens): Quotation[] {
  return [];
}

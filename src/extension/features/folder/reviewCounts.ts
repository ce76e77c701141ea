import type { Reviewed } from "../../../engine";
import { allTargets, keyOf } from "../../core/decisions/target";

/** How far the review of a document is, in proposals. */
export interface ReviewCounts {
  readonly decided: number;
  readonly all: number;
}

export function countsOf({ set, states, rejected }: Reviewed): ReviewCounts {
  const shown = allTargets(set);
  const decided = shown.filter((target) => states.has(keyOf(target))).length;
  return { decided: decided + rejected.length, all: shown.length + rejected.length };
}

/** Documents that are begun first, then those that are not, then those that are done; otherwise as they came. */
export function inReviewOrder<T extends ReviewCounts>(documents: readonly T[]): T[] {
  const rank = ({ decided, all }: ReviewCounts) => (decided >= all ? 2 : decided > 0 ? 0 : 1);
  return [...documents].sort((a, b) => rank(a) - rank(b));
}

/** All documents together. */
export const sumOf = (documents: readonly ReviewCounts[]): ReviewCounts => ({
  decided: documents.reduce((sum, { decided }) => sum + decided, 0),
  all: documents.reduce((sum, { all }) => sum + all, 0),
});

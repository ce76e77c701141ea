import { firstWhere } from "./firstWhere";
import type { Span } from "./span";

/** A test whether one of the spans holds another wholly (`contains`), in the logarithm of their number. */
export function holding(spans: readonly Span[]): (inner: Span) => boolean {
  const inOrder = [...spans].sort((a, b) => a.start - b.start);
  /** How far the spans reach up to each. */
  const reach: number[] = [];
  for (const { end } of inOrder) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return ({ start, end }) => {
    const at = firstWhere(inOrder.length, (index) => inOrder[index].start > start) - 1;
    return at >= 0 && reach[at] >= end;
  };
}

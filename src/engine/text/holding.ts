import { firstWhere } from "./firstWhere";
import type { Span } from "./span";

/** A test whether one of the spans holds another wholly (`contains`), in the logarithm of their number. */
export function holding(spans: readonly Span[]): (inner: Span) => boolean {
  const reachBefore = reachOf(spans);
  return ({ start, end }) => reachBefore(start + 1) >= end;
}

/** A test whether one of the spans shares a code unit with another (`overlaps`), in the logarithm of their number. */
export function touching(spans: readonly Span[]): (other: Span) => boolean {
  const reachBefore = reachOf(spans);
  return ({ start, end }) => reachBefore(end) > start;
}

/** How far the spans reach that start before an offset; -1 where none does. */
function reachOf(spans: readonly Span[]): (offset: number) => number {
  const inOrder = [...spans].sort((a, b) => a.start - b.start);
  const reach: number[] = [];
  for (const { end } of inOrder) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return (offset) => {
    const at = firstWhere(inOrder.length, (index) => inOrder[index].start >= offset) - 1;
    return at >= 0 ? reach[at] : -1;
  };
}

import type { Span } from "../../../engine";

/**
 * The next span after the one that starts at `offset`, or the one before it, round the end of the document. Spans that
 * start together are one stop. Undefined when there is none.
 */
export function nextSpan(spans: readonly Span[], offset: number, direction: 1 | -1): Span | undefined {
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  if (direction === 1) return sorted.find(({ start }) => start > offset) ?? sorted[0];
  return sorted.findLast(({ start }) => start < offset) ?? sorted.at(-1);
}

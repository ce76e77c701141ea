import type { Span } from "../../../engine";

/** The stretches that the spans cover together: in order, without overlaps. */
export function union(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** What `spans` cover and `holes` don't. Both are taken as sets, whatever their order. */
export function subtract(spans: readonly Span[], holes: readonly Span[]): Span[] {
  const gaps = union(holes);
  const rest: Span[] = [];
  let first = 0;
  for (const { start, end } of union(spans)) {
    while (first < gaps.length && gaps[first].end <= start) first++;
    let from = start;
    for (let i = first; i < gaps.length && gaps[i].start < end; i++) {
      if (gaps[i].start > from) rest.push({ start: from, end: gaps[i].start });
      from = Math.max(from, gaps[i].end);
    }
    if (from < end) rest.push({ start: from, end });
  }
  return rest;
}

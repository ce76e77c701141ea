import type { Span } from "../text/span";

/** One replacement of `[start, end)` by `text`; offsets in the text before the whole list of edits. */
export interface Edit extends Span {
  readonly text: string;
}

/** Many spans as two arrays of offsets. A start of -1 marks a span whose words are gone. */
export interface SpanTable {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

export const GONE = -1;

/**
 * The spans after a list of edits that do not overlap (in any order; an editor's change event).
 * An edit inside a span grows or shrinks it, also one that replaces its first or last words. Text inserted exactly at
 * either edge stays outside. An edit that replaces part of a span and goes beyond it cuts it; the new text stays
 * outside. An edit that covers the whole span leaves nothing of it: it is gone, also when new text came instead.
 * Costs a few nanoseconds per span and edit.
 */
export function shiftSpans({ starts, ends }: SpanTable, edits: readonly Edit[]): SpanTable {
  const shifted = { starts: starts.slice(), ends: ends.slice() };
  // From the last edit to the first, so that each one's offsets still hold.
  for (const edit of [...edits].sort((a, b) => b.start - a.start || b.end - a.end)) {
    const by = edit.text.length - (edit.end - edit.start);
    for (let i = 0; i < starts.length; i++) shiftOne(shifted, i, edit, by);
  }
  return shifted;
}

function shiftOne({ starts, ends }: SpanTable, i: number, edit: Edit, by: number): void {
  const start = starts[i];
  const end = ends[i];
  if (start < 0 || edit.start >= end) return;
  if (edit.end <= start) {
    starts[i] = start + by;
    ends[i] = end + by;
  } else if (edit.start <= start && edit.end >= end) {
    starts[i] = ends[i] = GONE;
  } else if (edit.start < start) {
    starts[i] = edit.start + edit.text.length;
    ends[i] = end + by;
  } else if (edit.end > end) {
    ends[i] = edit.start;
  } else {
    ends[i] = end + by;
  }
}

/** One span after the edits, or null if its words are gone. */
export function shiftSpan({ start, end }: Span, edits: readonly Edit[]): Span | null {
  const { starts, ends } = shiftSpans({ starts: Int32Array.of(start), ends: Int32Array.of(end) }, edits);
  return starts[0] === GONE ? null : { start: starts[0], end: ends[0] };
}

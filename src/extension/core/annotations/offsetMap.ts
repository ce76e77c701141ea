import type { Span } from "../../../engine";

/** One replacement in a text: `removed` code units from `start` gave way to `inserted` new ones. */
export interface Edit {
  readonly start: number;
  readonly removed: number;
  readonly inserted: number;
}

/** Where spans of an old text lie in the new one. */
export interface OffsetMap {
  /** No edit reaches before this offset: spans that end here or earlier stay as they are. */
  readonly untouched: number;
  /** The span at its new place, the very same object if it did not move, null if its text is all gone. */
  readonly move: <S extends Span>(span: S) => S | null;
}

/**
 * The map through `batches`, the edits of one event each, in the order of the events. Edits of one event count in the text
 * before it and do not overlap, as the editor reports them. Text typed at either border of a span stays outside it.
 * Costs a few nanoseconds per span and edit; typing on counts as one edit.
 */
export function createOffsetMap(batches: readonly (readonly Edit[])[]): OffsetMap {
  const sorted = joinTyping(batches).map((edits) =>
    [...edits].sort((a, b) => a.start - b.start || a.removed - b.removed),
  );
  const untouched = Math.min(Infinity, ...sorted.map((edits) => edits[0]?.start ?? Infinity));
  return {
    untouched,
    move(span) {
      if (span.end <= untouched) return span;
      let { start, end } = span;
      for (const edits of sorted) {
        start = movedStart(edits, start);
        end = movedEnd(edits, end);
        if (start >= end) return null;
      }
      return start === span.start && end === span.end ? span : { ...span, start, end };
    },
  };
}

function movedStart(edits: readonly Edit[], offset: number): number {
  let shift = 0;
  for (const { start, removed, inserted } of edits) {
    if (start > offset || (start === offset && removed > 0)) break;
    if (offset < start + removed) return start + shift + inserted;
    shift += inserted - removed;
  }
  return offset + shift;
}

function movedEnd(edits: readonly Edit[], offset: number): number {
  let shift = 0;
  for (const { start, removed, inserted } of edits) {
    if (start >= offset) break;
    if (offset < start + removed) return start + shift;
    shift += inserted - removed;
  }
  return offset + shift;
}

/** Letters typed one after the other, and taken back, as one insertion: no span can lie between them. */
function joinTyping(batches: readonly (readonly Edit[])[]): (readonly Edit[])[] {
  const joined: (readonly Edit[])[] = [];
  for (const edits of batches) {
    const last = joined.at(-1);
    const one = last?.length === 1 && edits.length === 1 ? typedOn(last[0], edits[0]) : null;
    if (one) joined[joined.length - 1] = [one];
    else joined.push(edits);
  }
  return joined;
}

function typedOn(before: Edit, after: Edit): Edit | null {
  const end = before.start + before.inserted;
  if (before.removed > 0 || after.start < before.start || after.start + after.removed !== end) return null;
  return { ...before, inserted: before.inserted - after.removed + after.inserted };
}

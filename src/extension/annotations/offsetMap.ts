import type { Span } from "../../engine";

/** One replacement in a text: `removed` code units from `start` gave way to `inserted` new ones. */
export interface Edit {
  readonly start: number;
  readonly removed: number;
  readonly inserted: number;
}

/**
 * Where offsets of the old text lie in the new one. All edits count in the old text and do not overlap, as the editor
 * reports them. Text typed at either border of a span stays outside it; a span whose text is all gone is null.
 */
export function createOffsetMap(edits: readonly Edit[]): (span: Span) => Span | null {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.removed - b.removed);
  const moved = (offset: number, stickTo: "left" | "right"): number => {
    let shift = 0;
    for (const { start, removed, inserted } of sorted) {
      if (start > offset || (start === offset && (stickTo === "left" || removed > 0))) break;
      if (offset < start + removed) return stickTo === "left" ? start + shift : start + shift + inserted;
      shift += inserted - removed;
    }
    return offset + shift;
  };
  return ({ start, end }) => {
    const span = { start: moved(start, "right"), end: moved(end, "left") };
    return span.start < span.end ? span : null;
  };
}

import type { Entity } from "../annotations/annotationSet";
import type { Span } from "../text/span";

/** Above the text, where a release has its day on a line of its own. */
export const PARAGRAPHS_ABOVE = 5;

/** The ISO day that stands on a line of its own above the text; of its paragraphs, the first few are looked at. */
export function dayAbove(paragraphs: readonly Span[], entities: readonly Entity[]): string | undefined {
  const lines = paragraphs.slice(0, PARAGRAPHS_ABOVE);
  const days = entities.flatMap(({ value, mentions }) =>
    value?.kind === "date" && /^\d{4}-\d{2}-\d{2}$/u.test(value.iso)
      ? mentions.map((at) => ({ at, iso: value.iso }))
      : [],
  );
  return days.find(({ at }) => lines.some(({ start, end }) => at.start === start && at.end === end))?.iso;
}

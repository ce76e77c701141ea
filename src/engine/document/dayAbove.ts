import type { Entity } from "../annotations/annotationSet";
import { splitParagraphs } from "../text/split";

/** Above the text, where a release has its day on a line of its own. */
const LINES_ABOVE = 5;

/** The ISO day that stands on a line of its own above the text. */
export function dayAbove(text: string, entities: readonly Entity[]): string | undefined {
  const lines = splitParagraphs(text)
    .slice(0, LINES_ABOVE)
    .map(({ start, end }) => ({ start, end: start + text.slice(start, end).trimEnd().length }));
  const days = entities.flatMap(({ value, mentions }) =>
    value?.kind === "date" && /^\d{4}-\d{2}-\d{2}$/u.test(value.iso)
      ? mentions.map((at) => ({ at, iso: value.iso }))
      : [],
  );
  return days.find(({ at }) => lines.some(({ start, end }) => at.start === start && at.end === end))?.iso;
}

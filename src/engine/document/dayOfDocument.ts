import type { Entity } from "../annotations/annotationSet";
import { dayInName } from "../text/dayInName";
import type { Span } from "../text/span";

/** Above the text, where a release has its day on a line of its own. */
const PARAGRAPHS_ABOVE = 5;

/** The ISO day that stands on a line of its own above the text; of its paragraphs, the first few are looked at. */
function dayAbove(paragraphs: readonly Span[], entities: readonly Entity[]): string | undefined {
  const lines = paragraphs.slice(0, PARAGRAPHS_ABOVE);
  const days = entities.flatMap(({ value, mentions }) =>
    value?.kind === "date" && /^\d{4}-\d{2}-\d{2}$/u.test(value.iso)
      ? mentions.map((at) => ({ at, iso: value.iso }))
      : [],
  );
  return days.find(({ at }) => lines.some(({ start, end }) => at.start === start && at.end === end))?.iso;
}

/** What is known of a document besides its text. */
interface Outside {
  /** Of its front matter. */
  readonly origin: { readonly date: string | null } | null | undefined;
  /** Of its file, of which the path may be given. */
  readonly name?: string | undefined;
  /** ISO day where neither front matter nor its name states one. */
  readonly date?: string | undefined;
}

/** The ISO day of a document: as its front matter states, its name, a line above its text, or whoever names it; null: nobody. */
export const dayOfDocument = (
  { origin, name = "", date }: Outside,
  paragraphs: () => readonly Span[],
  entities: readonly Entity[],
): string | null => origin?.date ?? dayInName(name) ?? dayAbove(paragraphs(), entities) ?? date ?? null;

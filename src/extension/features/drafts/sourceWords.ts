import type { DraftFinding } from "../../../engine";

/** Marks at the end of a quotation, which are the draft's own. */
const LAST_MARKS = /[\s.,;:!?…—–-]*$/u;

/**
 * The draft's words with the source's in their place; what marks they end with, and a capital at the start, stay as they are.
 * Null where the source's words are not one piece of text, or are the same.
 */
export function withSourceWords(
  draft: string,
  { kind, source }: Pick<DraftFinding, "kind" | "source">,
): string | null {
  if (kind !== "altered" || !source || /["“”«»\r\n]/u.test(source.quote)) return null;
  const [marks] = LAST_MARKS.exec(draft)!;
  const words = source.quote.replace(LAST_MARKS, "");
  const isCapital = /^\p{Lu}/u.test(draft);
  const text = `${isCapital ? words.charAt(0).toUpperCase() + words.slice(1) : words}${marks}`;
  return text === draft ? null : text;
}

import type { Entity, Statement } from "../annotations/annotationSet";
import type { Document } from "../document/document";

const SIGNED = /^(?:Press )?(?:Statement|Message|Remarks)(?: (?:by|from|of))\s/iu;

/** The person by whom a text is ("Statement by Minister Lea Brandt") and who speaks in it as "I"; null for others. */
export function signerOf({ text, paragraphs }: Document, entities: readonly Entity[]): string | null {
  const head = paragraphs.at(0);
  if (!head || !SIGNED.test(head.paragraph.text)) return null;
  const end = head.offset + head.paragraph.text.length;
  const speaks = entities.filter(
    ({ type, mentions }) =>
      type === "person" &&
      mentions.some(({ start, end: stop, kind }) => kind === "pronoun" && text.slice(start, stop) === "I"),
  );
  const [signer] = speaks;
  return speaks.length === 1 && signer.mentions.some((mention) => mention.end <= end) ? signer.id : null;
}

/** "We" as a source. */
export const isWe = (text: string, [source]: Statement["source"]): boolean =>
  source !== undefined && /^we$/iu.test(text.slice(source.start, source.end));

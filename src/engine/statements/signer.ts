import type { Entity, Statement } from "../annotations/annotationSet";
import type { Document } from "../document/document";
import type { DocumentWords } from "../document/documentWords";

const SIGNED = new Set(["statement", "message", "remarks"]);
const BY = new Set(["by", "from", "of"]);
const WE = new Set(["we"]);

/** The person by whom a text is ("Statement by Minister Lea Brandt") and who speaks in it as "I"; null for others. */
export function signerOf({ words, paragraphs }: Document, entities: readonly Entity[]): string | null {
  const head = paragraphs.at(0);
  if (!head || !opensWithAuthor(words, head.offset)) return null;
  const end = head.offset + head.paragraph.text.length;
  const speaks = entities.filter(
    ({ type, mentions }) =>
      type === "person" &&
      mentions.some((mention) => mention.kind === "pronoun" && words.in(mention)[0] === "i"),
  );
  const [signer] = speaks;
  return speaks.length === 1 && signer.mentions.some((mention) => mention.end <= end) ? signer.id : null;
}

/** "Press Statement by …", "Remarks of …": who speaks stands behind it. */
function opensWithAuthor(words: DocumentWords, offset: number): boolean {
  const opening = words.behind(offset, 4);
  const at = opening[0] === "press" ? 1 : 0;
  return SIGNED.has(opening[at]) && BY.has(opening[at + 1]) && opening.length > at + 2;
}

/** "We" as a source. */
export const isWe = (words: DocumentWords, [source]: Statement["source"]): boolean =>
  source !== undefined && words.isOnly(source, WE);

import type { Entity } from "../../src/engine";
import { indexOfEntities } from "../../src/engine/annotations/mentionIndex";
import { sourceWords, type SourceWords } from "../../src/engine/grammar/sourceWords";
import { readMarked } from "./meetings";

/** The words of a source in which names are marked: "a spokesman for [ORG Harbour Bank]". */
export function markedSource(marked: string): SourceWords<Entity> {
  const { document, entities } = readMarked(marked);
  const all = { start: 0, end: document.text.length };
  return sourceWords(document.words.tokensIn(all)!, indexOfEntities(entities).inside(all));
}

/** The words of the source from one token up to another. */
export const wordsIn = ({ lower }: SourceWords, first: number, end: number): string =>
  lower.slice(first, end).join(" ");

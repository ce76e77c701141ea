import words from "../../../../lexicons/words/corpus.json";
import { fold } from "../../coreference/nameKeys";
import { wordSet } from "../../lexicon/wordList";

const EMPTY = wordSet(words.emptyOfBodies);

/** The name of a body as it is compared: without article and legal form. */
export function bodyKey(name: string): string {
  const parts = fold(name.replaceAll(/\./gu, "")).split(/[\s,]+/u);
  while (parts.length > 1 && EMPTY.has(parts[0])) parts.shift();
  while (parts.length > 1 && EMPTY.has(parts[parts.length - 1])) parts.pop();
  return parts.join(" ");
}

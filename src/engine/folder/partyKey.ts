import words from "../../../lexicons/words/meetings.json";
import { wordSet } from "../lexicon/wordList";
import { fold } from "../text/fold";

/** A name without case, accents, articles and punctuation, as words: "Al-Ghafrī" and "al Ghafri" are the same. */
export function wordsOfName(name: string): string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !ARTICLES.has(word));
}

const ARTICLES = wordSet(words.nameArticles);

/** Two names of one party: the words of the shorter are all in the longer, and the last words agree. */
export function isSameParty(a: string, b: string): boolean {
  const [first, second] = [wordsOfName(a), wordsOfName(b)];
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  return short.length > 0 && short.at(-1) === long.at(-1) && short.every((word) => long.includes(word));
}

/** What the names of one party have in common whatever their length: the last word. */
export function partyKey(name: string): string {
  return wordsOfName(name).at(-1) ?? "";
}

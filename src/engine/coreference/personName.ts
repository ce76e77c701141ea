import words from "../../../lexicons/words/coreference.json";
import { fold, isSamePart, partsOfPerson, transliterationKey } from "./nameKeys";
import { entriesOf, wordSet } from "../lexicon/wordList";

const HONORIFICS = wordSet(words.honorifics);
const GENERATIONS = wordSet(words.generations);
const NICKNAMES: ReadonlySet<string> = new Set(entriesOf(words.nicknames));

/** The name of a person, taken apart to be compared. */
export interface PersonName {
  /** Folded, without particles, honorifics and generation: "fuad hussein" of "Dr. Fuad al-Hussein". */
  readonly key: string;
  readonly parts: readonly string[];
  /** How many words it has without initials; a hyphen makes no two. */
  readonly words: number;
  /** "jr", "iii", or null. */
  readonly generation: string | null;
}

/**
 * How two full names are one: letter for letter, one with more parts or an initial, by another spelling of the same
 * sounds, or by a short form of the given name.
 */
export type FullLikeness = "same" | "fuller" | "spelling" | "nickname";

export function parseName(name: string): PersonName {
  const all = fold(name)
    .split(/[\s,]+/u)
    .filter((word) => word !== "");
  const generation = all.map(bare).findLast((word) => GENERATIONS.has(word)) ?? null;
  const kept = all.filter((word, at) => at === 0 || !GENERATIONS.has(bare(word)));
  while (kept.length > 2 && HONORIFICS.has(bare(kept[0]))) kept.shift();
  const parts = partsOfPerson(kept.join(" "));
  return { key: parts.join(" "), parts, words: Math.min(telling(parts), wordsOf(name)), generation };
}

const telling = (parts: readonly string[]): number => parts.filter((part) => bare(part).length > 1).length;
const wordsOf = (name: string): number => name.split(/\s+/u).length;
const bare = (word: string): string => word.replace(/\.$/u, "");

/** A surname, a given name ("Jean-Yves") or a title alone is nobody's name beyond its document. */
export const isFull = ({ words }: PersonName): boolean => words > 1;

/** Parts by whose sound names that may be one are found. */
export const soundsOf = ({ parts }: PersonName): string[] =>
  parts.filter((part) => bare(part).length > 1).map(transliterationKey);

/** Null where they cannot name one person. Symmetric. */
export function likenessOf(a: PersonName, b: PersonName): FullLikeness | null {
  if (a.generation !== null && b.generation !== null && a.generation !== b.generation) return null;
  if (a.key === b.key) return "same";
  const [short, long] = a.parts.length <= b.parts.length ? [a.parts, b.parts] : [b.parts, a.parts];
  const given = givenLikeness(short[0], long[0]);
  if (given === null || middlesDiffer(short, long)) return null;
  let at = 0;
  let worst: FullLikeness = given;
  for (const [index, part] of short.entries()) {
    if (index === 0) continue;
    // A surname and an initial tell too little of each other.
    const isLast = index === short.length - 1;
    const fits = (other: string) => isOne(part, other) && !(isLast && isInitial(part) !== isInitial(other));
    at = long.findIndex((other, place) => place > at && fits(other));
    if (at < 0) return null;
    if (!isExactOrInitial(part, long[at]) && worst !== "nickname") worst = "spelling";
  }
  return worst;
}

function givenLikeness(a: string, b: string): FullLikeness | null {
  if (isExactOrInitial(a, b)) return "fuller";
  if (NICKNAMES.has(`${a} ${b}`) || NICKNAMES.has(`${b} ${a}`)) return "nickname";
  return isOne(a, b) ? "spelling" : null;
}

/** "Soyoung" sounds like "Sung" to a rough ear: spellings of one name are about as long as each other. */
const isOne = (a: string, b: string): boolean =>
  isSamePart(a, b) && (isInitial(a) || isInitial(b) || Math.abs(a.length - b.length) <= MOST_LONGER);
const MOST_LONGER = 2;

const isInitial = (part: string): boolean => bare(part).length === 1;
const isExactOrInitial = (a: string, b: string): boolean =>
  a === b || (isInitial(a) && b.startsWith(bare(a))) || (isInitial(b) && a.startsWith(bare(b)));

/** "George W. Bush" is not "George H. W. Bush": where both have initials in the middle, they are the same. */
function middlesDiffer(a: readonly string[], b: readonly string[]): boolean {
  const [first, second] = [a, b].map((parts) => parts.slice(1, -1).map((part) => bare(part)[0]));
  const both = first.length > 0 && second.length > 0;
  const abbreviates = [...a, ...b].some((part, at) => at > 0 && isInitial(part));
  return both && abbreviates && first.join(" ") !== second.join(" ");
}

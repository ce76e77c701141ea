import { type FullText, intersection, union } from "../store/fullText";
import type { Hit } from "./hit";
import type { QueryClause, QueryValue } from "./query";
import { fold, termsOf } from "./terms";

/** The words that a hit is searched by. */
export function wordsOfHit(hit: Hit): string {
  if (hit.kind === "meeting") return [hit.meeting.words, ...hit.meeting.topics].join(" \n ");
  const { words, addressees } = hit.statement;
  return addressees.length === 0
    ? words
    : [words, ...addressees.map((at) => hit.record.entities[at].name)].join(" \n ");
}

/** Units in which one of the clause's values may stand: all its terms do. Ascending. */
export const unitsOf = ({ values }: QueryClause, terms: FullText): readonly number[] =>
  union(values.map((value) => unitsOfValue(value, terms)));

function unitsOfValue({ text }: QueryValue, terms: FullText): readonly number[] {
  if (isPrefix(text)) return terms.withPrefix(fold(text.slice(0, -1)));
  const lists = termsOf(text)
    .map((term) => terms.withTerm(term))
    .sort((a, b) => a.length - b.length);
  return lists.length === 0 ? [] : lists.reduce(intersection);
}

/** "sanction*" */
const isPrefix = (text: string): boolean => /^[\p{L}\p{N}]+\*$/u.test(text);

/** True if a value's terms alone do not settle whether it holds: they must stand side by side. */
export const needsOrder = ({ text }: QueryValue): boolean => !isPrefix(text) && termsOf(text).length > 1;

/** A test for words side by side in this order, whatever marks, case, plural and possessive they have. */
export function sideBySide(text: string): (words: string) => boolean {
  const terms = termsOf(text).map((term) => term.replace(/y$/u, "(?:y|ie)"));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${terms.join(BETWEEN)}${ENDING}(?![\\p{L}\\p{N}])`, "iu");
  return (words) => pattern.test(/[^\0-\x7F]/u.test(words) ? fold(words) : words);
}

const ENDING = "(?:s|[’']s?)?";
const BETWEEN = `${ENDING}[^\\p{L}\\p{N}]+`;

import { type FullText, intersection, union } from "../store/fullText";
import type { Hit } from "./hit";
import type { QueryClause, QueryValue } from "./query";
import { fold, mayHaveAccent } from "../../text/fold";
import { termsOf } from "./terms";

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
  const [first = "", ...others] = termsOf(text).map((term) => term.replace(/y$/u, "(?:y|ie)"));
  // Letters first: the engine of expressions skips to them, and looks back only from there.
  const alone = `${first}(?<![\\p{L}\\p{N}]${first})`;
  const pattern = new RegExp(`${[alone, ...others].join(BETWEEN)}${ENDING}(?![\\p{L}\\p{N}])`, "iu");
  const holds = (words: string) => pattern.test(words);
  if (APOSTROPHE.test(text)) return (words) => holds(fold(words).replace(APOSTROPHES, ""));
  // Few words have accents in the way, and to take them off costs more than to look.
  return (words) => holds(words) || (mayHaveAccent(words) && holds(fold(words)));
}

const APOSTROPHE = /['’‘]/u;
const APOSTROPHES = /['’‘]/gu;
const ENDING = "(?:s|[’']s?)?";
const BETWEEN = `${ENDING}[^\\p{L}\\p{N}]+`;

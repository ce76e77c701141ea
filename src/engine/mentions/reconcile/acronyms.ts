import words from "../../../../lexicons/words/names.json";
import { wordSet } from "../../lexicon/wordList";
import type { NameCandidate } from "../../document/nameCandidate";
import type { Paragraph } from "../../document/paragraph";
import { TokenFlag, type Tokens } from "../../tokens/tokens";
import { endsAsBody, headType } from "../names/headType";
import { isCapitalized, properIndex } from "./properName";

/** Letters in brackets behind the words that they stand for, and what those words name. Token indexes. */
export interface Acronym {
  readonly token: number;
  /** Index of a proper type, or `NO_NAME` for letters that stand for an office or a thing ("personal best (PB)"). */
  readonly type: number;
  /** True if the letters are the initials of those words. */
  readonly sure: boolean;
}

export const NO_NAME = -1;

const UNCOUNTED = wordSet(words.uncounted);
const BODIES = wordSet(words.acronymBodies);
const MOST_WORDS = 14;
const ORGANIZATION = properIndex("organization");
const PERSON = properIndex("person");
const NATIONALITY = properIndex("nationality");

/** Acronyms that a paragraph explains: "Northern Rivers Act (NRA)". Linear in tokens. */
export function findAcronyms({ tokens, names }: Paragraph): Acronym[] {
  const found: Acronym[] = [];
  let last = 0;
  for (let open = 1; open + 2 < tokens.count; open++) {
    if (tokens.lower[open] !== "(" || tokens.lower[open + 2] !== ")") continue;
    if (!isCapitalized(tokens, open + 1)) continue;
    const end = /^'s?$/u.test(tokens.lower[open - 1]) ? open - 1 : open;
    while (last < names.length && names[last].endToken < end) last++;
    const name = names[last]?.endToken === end ? names[last] : null;
    const acronym = acronymOf(tokens, open + 1, end, name);
    if (acronym) found.push(acronym);
  }
  return found;
}

/** What the letters at `token` stand for: the name that ends at `end`, or the words there. Null if nothing tells. */
function acronymOf(tokens: Tokens, token: number, end: number, name: NameCandidate | null): Acronym | null {
  const type = name ? properIndex(name.type) : NO_NAME;
  const first = tokens.flags[token] & TokenFlag.AllCaps ? expansionStart(tokens, token, end) : -1;
  const sure = first >= 0;
  if (name && type === ORGANIZATION) return end - name.firstToken > 1 ? { token, type, sure } : null;
  if (!sure || type === PERSON || type === NATIONALITY) return null;
  if (name && type >= 0) return name.firstToken <= first ? { token, type, sure } : null;
  const ofWords = typeOfWords(tokens, first, end);
  const isKnown = ofWords !== NO_NAME || name !== null || !isCapitalized(tokens, end - 1);
  return isKnown ? { token, type: ofWords, sure } : null;
}

/** First of the words before `end` whose initials are the letters of `token`, or -1. */
function expansionStart({ lower }: Tokens, token: number, end: number): number {
  const letters = lower[token].replace(/[^\p{L}]/gu, "");
  let at = letters.length - 1;
  if (at < 1) return -1;
  for (let i = end - 1; i >= 0 && i > end - MOST_WORDS; i--) {
    if (lower[i].startsWith(letters[at])) at--;
    else if (!UNCOUNTED.has(lower[i])) return -1;
    if (at < 0) return i;
  }
  return -1;
}

/** What the words `[first, end)` name though no name was found in them. */
function typeOfWords(tokens: Tokens, first: number, end: number): number {
  let head = end;
  for (let i = first + 1; i < end; i++) {
    if (head === end && /^(?:of|for)$/u.test(tokens.lower[i])) head = i;
    if (BODIES.has(tokens.lower[i])) return ORGANIZATION;
  }
  if (endsAsBody(tokens, first, head)) return ORGANIZATION;
  const type = headType(tokens, first, end) ?? headType(tokens, first, head);
  return type ? properIndex(type) : NO_NAME;
}

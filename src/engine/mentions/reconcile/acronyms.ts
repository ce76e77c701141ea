import words from "../../../../lexicons/words/names.json";
import { wordSet } from "../../lexicon/wordList";
import type { EntityType } from "../../annotations/annotationSet";
import type { NameCandidate } from "../../document/nameCandidate";
import type { Paragraph } from "../../document/paragraph";
import { TokenFlag, type Tokens } from "../../tokens/tokens";
import { endsAsBody, headType, typeOfHead } from "../names/headType";
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
  if (name && type >= 0)
    return name.firstToken <= first || isWritten(tokens, first, name.firstToken)
      ? { token, type, sure }
      : null;
  const ofWords = typeOfWords(tokens, first, end);
  const isKnown = ofWords !== NO_NAME || name !== null || !isCapitalized(tokens, end - 1);
  return isKnown ? { token, type: ofWords, sure } : null;
}

/** All words `[first, end)` are written as parts of a name. */
export function isWritten(tokens: Tokens, first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (!isCapitalized(tokens, i) && !UNCOUNTED.has(tokens.lower[i])) return false;
  return isCapitalized(tokens, first);
}

/** First of the words before `end` whose initials are the letters of `token`, or -1. */
export function expansionStart({ lower }: Tokens, token: number, end: number): number {
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

const typeOfWords = (tokens: Tokens, first: number, end: number): number => {
  const type = typeByWords(tokens, first, end);
  return type ? properIndex(type) : NO_NAME;
};

/** What the words `[first, end)` name by their head nouns, though no name was found in them; null if those do not tell. */
export function typeByWords(tokens: Tokens, first: number, end: number): EntityType | null {
  let head = end;
  for (let i = first + 1; i < end; i++) {
    if (head === end && /^(?:of|for)$/u.test(tokens.lower[i])) head = i;
    if (BODIES.has(tokens.lower[i])) return "organization";
  }
  if (endsAsBody(tokens, first, head)) return "organization";
  return headType(tokens, first, end) ?? headType(tokens, first, head);
}

/**
 * Words in brackets and quotation marks that the text will use for what stands before: "the Treaty of Riga (the
 * “Convention”)". Only head nouns that tell a type; its token and that type.
 */
export function findDefinedTerms({ tokens }: Paragraph): { readonly token: number; readonly type: number }[] {
  const { flags, lower, count } = tokens;
  const found: { token: number; type: number }[] = [];
  for (let open = 1; open + 4 < count; open++) {
    if (lower[open] !== "(") continue;
    let at = open + 1;
    while (at < open + 4 && (flags[at] & TokenFlag.QuoteMark || lower[at] === "the")) at++;
    const isQuoted =
      (flags[at - 1] | flags[at - 2]) & TokenFlag.QuoteMark && flags[at + 1] & TokenFlag.QuoteMark;
    const type = isQuoted && isCapitalized(tokens, at) ? typeOfHead(lower[at]) : null;
    if (type) found.push({ token: at, type: properIndex(type) });
  }
  return found;
}

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

const SMALL = /^(?:of|the|and|for|in|on|to|de|la|del|y|&|-|a|an|'s|')$/u;
const BODY =
  /^(?:bank|university|institute|council|commission|office|party|union|league|department|ministry|court)$/u;
const MOST_WORDS = 14;
const ORGANIZATION = properIndex("organization");
const PERSON = properIndex("person");
const NATIONALITY = properIndex("nationality");

/** Acronyms that a paragraph explains: "Northern Rivers Act (NRA)". Linear in tokens. */
export function findAcronyms(paragraph: Paragraph): Acronym[] {
  const { tokens, names } = paragraph;
  const found: Acronym[] = [];
  let last = 0;
  for (let open = 1; open + 2 < tokens.count; open++) {
    if (tokens.lower[open] !== "(" || tokens.lower[open + 2] !== ")") continue;
    if (!isCapitalized(tokens, open + 1)) continue;
    const token = open + 1;
    const end = /^'s?$/u.test(tokens.lower[open - 1]) ? open - 1 : open;
    while (last < names.length && names[last].endToken < end) last++;
    const name = names[last]?.endToken === end ? names[last] : undefined;
    const type = name ? properIndex(name.type) : NO_NAME;
    const first = tokens.flags[token] & TokenFlag.AllCaps ? expansionStart(tokens, token, end) : -1;
    const sure = first >= 0;
    if (name && type === ORGANIZATION) {
      if (end - name.firstToken > 1) found.push({ token, type, sure });
      continue;
    }
    if (!sure || type === PERSON || type === NATIONALITY) continue;
    if (name && type >= 0) {
      if (name.firstToken <= first) found.push({ token, type, sure });
      continue;
    }
    const words = typeOfWords(tokens, first, end);
    if (words !== NO_NAME || name || !isCapitalized(tokens, end - 1))
      found.push({ token, type: words, sure });
  }
  return found;
}

/** First of the words before `end` whose initials are the letters of `token`, or -1. */
function expansionStart({ lower }: Tokens, token: number, end: number): number {
  const letters = lower[token].replace(/[^\p{L}]/gu, "");
  let at = letters.length - 1;
  if (at < 1) return -1;
  for (let i = end - 1; i >= 0 && i > end - MOST_WORDS; i--) {
    if (lower[i].startsWith(letters[at])) at--;
    else if (!SMALL.test(lower[i])) return -1;
    if (at < 0) return i;
  }
  return -1;
}

/** What the words `[first, end)` name though no name was found in them. */
function typeOfWords(tokens: Tokens, first: number, end: number): number {
  let head = end;
  for (let i = first + 1; i < end; i++) {
    if (head === end && /^(?:of|for)$/u.test(tokens.lower[i])) head = i;
    if (BODY.test(tokens.lower[i])) return ORGANIZATION;
  }
  if (endsAsBody(tokens, first, head)) return ORGANIZATION;
  const type = headType(tokens, first, end) ?? headType(tokens, first, head);
  return type ? properIndex(type) : NO_NAME;
}

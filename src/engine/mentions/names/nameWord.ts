import { formOf, TokenFlag, type Tokens } from "../../tokens/tokens";

/** An article in lower case that a hyphen or an apostrophe joins to a name: "al-Sayed", "d'Angelo". */
const WITH_ARTICLE = /^\p{Ll}{1,3}[-‑–'’]\p{Lu}\p{L}/u;

const LONGEST_ARTICLE = 3;
const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;

/** True for a word that is written as a part of a name: with a capital, be it behind an article. */
export function isNameWord(tokens: Tokens, index: number): boolean {
  if (tokens.flags[index] & TokenFlag.Capital) return true;
  const lower = tokens.lower[index];
  for (let k = 1; k <= LONGEST_ARTICLE; k++) {
    const mark = lower.charCodeAt(k);
    if (mark === HYPHEN || mark === APOSTROPHE) return WITH_ARTICLE.test(formOf(tokens, index));
  }
  return false;
}

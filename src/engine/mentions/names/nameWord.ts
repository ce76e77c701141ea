import { formOf, TokenFlag, type Tokens } from "../../tokens/tokens";

/** An article in lower case that a hyphen or an apostrophe joins to a name: "al-Sayed", "d'Angelo". */
const WITH_ARTICLE = /^\p{Ll}{1,3}[-‑–'’]\p{Lu}\p{L}/u;

/** True for a word that is written as a part of a name: with a capital, be it behind an article. */
export function isNameWord(tokens: Tokens, index: number): boolean {
  if (tokens.flags[index] & TokenFlag.Capital) return true;
  const lower = tokens.lower[index];
  const mark = lower.length > 3 ? lower.search(/[-']/u) : -1;
  return mark > 0 && mark < 4 && WITH_ARTICLE.test(formOf(tokens, index));
}

import { fold } from "../../text/fold";

const WORD = /[\p{L}\p{N}]+/gu;
/** "Russia’s" is "russia", "don’t" one word, ‘so’ is "so". */
const APOSTROPHE = /['’‘](?:s(?![\p{L}\p{N}]))?/gu;

/**
 * Words as an index compares them: small letters, without accents and possessives, plurals as their singular (the S stemmer
 * of Harman, "How effective is suffixing?", 1991).
 */
export const termsOf = (text: string): string[] =>
  (fold(text).replace(APOSTROPHE, "").match(WORD) ?? []).map(singular);

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || /[uis]s$/u.test(word)) return word;
  return word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

const WORD = /[\p{L}\p{N}]+/gu;
/** "Russia’s" is "russia", "don’t" one word, ‘so’ is "so". */
const APOSTROPHE = /['’‘](?:s(?![\p{L}\p{N}]))?/gu;
const NOT_ASCII = /[^\0-\x7F]/u;

/**
 * Words as an index compares them: small letters, without accents and possessives, plurals as their singular (the S stemmer
 * of Harman, "How effective is suffixing?", 1991).
 */
export const termsOf = (text: string): string[] =>
  (fold(text).replace(APOSTROPHE, "").match(WORD) ?? []).map(singular);

/** Small letters without accents. */
export function fold(text: string): string {
  // Most text is ASCII, and normalising it costs more than the rest.
  return (NOT_ASCII.test(text) ? text.normalize("NFD").replace(/\p{M}+/gu, "") : text).toLowerCase();
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || /[uis]s$/u.test(word)) return word;
  return word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

const WORD = /[\p{L}\p{N}]+/gu;
/** "Russia’s" is "russia", "don’t" one word, ‘so’ is "so". */
const APOSTROPHE = /['’‘](?:s(?![\p{L}\p{N}]))?/gu;
/** Neither ASCII nor punctuation, as “ and – are: it may have an accent. */
const OTHER = /[\u0080-\u1FFF\u2070-\uFFFF]/u;
export const mayHaveAccent = (text: string): boolean => OTHER.test(text);

/**
 * Words as an index compares them: small letters, without accents and possessives, plurals as their singular (the S stemmer
 * of Harman, "How effective is suffixing?", 1991).
 */
export const termsOf = (text: string): string[] =>
  (fold(text).replace(APOSTROPHE, "").match(WORD) ?? []).map(singular);

/** Small letters without accents. */
export function fold(text: string): string {
  // Most text has none, and to normalise it costs more than the rest.
  return (mayHaveAccent(text) ? text.normalize("NFD").replace(/\p{M}+/gu, "") : text).toLowerCase();
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || /[uis]s$/u.test(word)) return word;
  return word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

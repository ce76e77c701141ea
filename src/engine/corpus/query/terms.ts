/**
 * Words as an index compares them: small letters, without accents and possessives, plurals as their singular (the S stemmer
 * of Harman, "How effective is suffixing?", 1991).
 */
export const termsOf = (text: string): string[] => wordsIn(text).map(termOf);

/** Small letters and plain ASCII where an accent is all that is in the way. */
export const fold = (text: string): string =>
  // Most text is ASCII, and normalising it costs more than the rest.
  (/[^\0-\x7F]/u.test(text)
    ? text.normalize("NFD").replace(/\p{M}+|[’'](?=\p{L})/gu, "")
    : text
  ).toLowerCase();

const WORD = /[\p{L}\p{N}]+/gu;

/** Words without marks between them, folded: "cease-fire" is two, "Russia’s" is one. */
const wordsIn = (text: string): string[] =>
  fold(text.replace(/(?<=\p{L})[’']s?(?!\p{L})/gu, "")).match(WORD) ?? [];

function termOf(word: string): string {
  if (word.length < 4 || !word.endsWith("s")) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.endsWith("us") || word.endsWith("ss") || word.endsWith("is")) return word;
  return word.slice(0, -1);
}

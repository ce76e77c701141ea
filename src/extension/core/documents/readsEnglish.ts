/** Words without which hardly a sentence of English prose is written, and that no neighbour of English shares. */
const COMMON = /^(?:the|of|and|to|that|with|by|from|has|was|is|said)$/iu;

/** As much of a document as tells, in UTF-16 code units. */
const ENOUGH = 20_000;

/** False for a text that looks to be in another language or script; a few words tell nothing, and count as English. */
export function readsEnglish(text: string): boolean {
  const words = text.slice(0, ENOUGH).match(/\p{L}[\p{L}\p{M}’']*/gu) ?? [];
  const latin = words.filter((word) => /^\p{Script=Latin}/u.test(word));
  const signs = text.slice(0, ENOUGH).match(/\p{L}/gu)?.length ?? 0;
  const latinSigns = latin.reduce((sum, { length }) => sum + length, 0);
  if (signs >= 20 && latinSigns < signs / 2) return false;
  if (words.length < 20) return true;
  return latin.filter((word) => COMMON.test(word)).length >= words.length * 0.08;
}

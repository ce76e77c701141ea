import search from "approx-string-match";

/** Words of one side as characters, so that a search over characters is one over words. */
const FIRST_CODE = 0x100;
const OTHER = "\u0001";

/** A stretch of a window that a passage resembles, as `[first, end)` of the window's words. */
export interface Aligned {
  readonly first: number;
  readonly end: number;
  /** Words to insert, remove or replace. */
  readonly errors: number;
}

/**
 * The stretch of a window of words that is nearest to a passage, by edit distance over words (Myers' bit-parallel search): null
 * if none is within `most` errors.
 */
export function alignWords(
  passage: readonly string[],
  window: readonly string[],
  most: number,
): Aligned | null {
  const codes = new Map<string, string>();
  for (const word of passage)
    if (!codes.has(word)) codes.set(word, String.fromCharCode(FIRST_CODE + (codes.size % 0xd000)));
  const pattern = passage.map((word) => codes.get(word)!).join("");
  const text = window.map((word) => codes.get(word) ?? OTHER).join("");
  let best: Aligned | null = null;
  for (const { start, end, errors } of search(text, pattern, most)) {
    const isBetter =
      !best || errors < best.errors || (errors === best.errors && end - start > best.end - best.first);
    if (end > start && isBetter) best = { first: start, end, errors };
  }
  return best;
}

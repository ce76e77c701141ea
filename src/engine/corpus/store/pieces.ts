import { firstWhere } from "../../text/firstWhere";
import { WORD_GAP } from "../../text/quote";
import type { Range } from "../record";

/** Stretches of a text that do not touch each other, in order: the words of statements lie inside each other, and are kept once. */
export type Piece = readonly [start: number, text: string];

/** The least pieces that hold the words of all `quoted`: ranges with their words, pieces joined by `WORD_GAP`. */
export function piecesOf(quoted: readonly (readonly [ranges: readonly Range[], words: string])[]): Piece[] {
  const parts = quoted.flatMap(([ranges, words]) =>
    quotesOf(ranges, words).map((text, at): Piece => [ranges[at][0], text]),
  );
  parts.sort(([a, left], [b, right]) => a - b || right.length - left.length);
  const pieces: Piece[] = [];
  for (const [start, text] of parts) {
    const last = pieces.at(-1);
    const end = last ? last[0] + last[1].length : -1;
    if (!last || start > end) pieces.push([start, text]);
    else if (start + text.length > end)
      pieces[pieces.length - 1] = [last[0], last[1] + text.slice(end - start)];
  }
  return pieces;
}

/** The words of each of the ranges, from all of them together, joined by `WORD_GAP`. */
export function quotesOf(ranges: readonly Range[], words: string): string[] {
  let at = 0;
  return ranges.map(([start, end]) => {
    const quote = words.slice(at, at + end - start);
    at += end - start + WORD_GAP.length;
    return quote;
  });
}

/** The words of ranges that lie in the pieces. */
export function wordsIn(pieces: readonly Piece[], ranges: readonly Range[]): string {
  return ranges
    .map(([start, end]) => {
      const [from, text] = pieces[firstWhere(pieces.length, (at) => pieces[at][0] > start) - 1] ?? [
        start,
        "",
      ];
      return text.slice(start - from, end - from);
    })
    .join(WORD_GAP);
}

import { WORD_GAP } from "../text/quote";
import { tableCell, unguarded } from "../text/tableCell";
import type { Span } from "../text/span";
import type { ClaimedQuote } from "./claim";

/** So much more than before may stand between the pieces of a quotation. */
const MORE_BETWEEN = 400;

/** True if words of a document, from the first to the last, are what a table's cell has of them. */
export function isPrintedAs(there: string, cell: string): boolean {
  if (tableCell(there) === cell) return true;
  const pieces = piecesIn(cell);
  const last = pieces.pop();
  if (last === undefined || pieces.length === 0) return false;
  const before = spanFrom(there, pieces, 0);
  const behind = new RegExp(`${last}$`, "u").exec(there);
  return before?.start === 0 && behind !== null && behind.index >= before.end;
}

/** Where such words stand nearest to their old place; null where they do not. */
export function nearestPrinted(text: string, { start, end, words }: ClaimedQuote): Span | null {
  const pieces = piecesIn(words);
  if (pieces.length === 0) return null;
  const longest = end - start + MORE_BETWEEN;
  let nearest: Span | null = null;
  for (let from = 0; ;) {
    const found = spanFrom(text, pieces, from);
    if (!found) return nearest;
    from = found.start + 1;
    if (found.end - found.start > longest && pieces.length > 1) continue;
    if (!nearest || Math.abs(found.start - start) < Math.abs(nearest.start - start)) nearest = found;
  }
}

/** Patterns of the pieces of a cell's words: any white space where it has a blank. */
const piecesIn = (cell: string): string[] =>
  unguarded(cell)
    .split(WORD_GAP)
    .filter((piece) => piece !== "")
    .map((piece) =>
      piece.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&").replaceAll(" ", String.raw`[\p{Cc}\p{Zl}\p{Zp}\s]+`),
    );

/** The first place from an offset on at which the pieces stand one behind the other. */
function spanFrom(text: string, pieces: readonly string[], from: number): Span | null {
  let [start, end] = [-1, from];
  for (const piece of pieces) {
    const pattern = new RegExp(piece, "gu");
    pattern.lastIndex = end;
    const found = pattern.exec(text);
    if (!found) return null;
    if (start < 0) start = found.index;
    end = found.index + found[0].length;
  }
  return { start, end };
}

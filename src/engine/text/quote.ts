import type { Lines } from "./lines";
import type { Span } from "./span";

/** Words of a document: UTF-16 offsets, half-open, and exactly what stands there. The line counts from 1. */
export interface Quote extends Span {
  readonly line: number;
  readonly words: string;
}

/** The words of a span. `lines` are those of the text. */
export const quoteOf = (text: string, lines: Lines, { start, end }: Span): Quote => ({
  start,
  end,
  line: lines.at(start).line,
  words: text.slice(start, end),
});

/** Between words in several pieces. */
export const WORD_GAP = " … ";

/** What words in several pieces read as. */
export const wordsOfQuotes = (quotes: readonly { readonly words: string }[]): string =>
  quotes.map(({ words }) => words).join(WORD_GAP);

/** For programs: offsets, and the words at each of them. */
export const spansOfQuotes = (quotes: readonly Quote[]) => ({
  spans: quotes.map(({ start, end }): readonly [start: number, end: number] => [start, end]),
  quotes: quotes.map(({ words }) => words),
});

import { shift, type Span } from "../text/span";
import { splitSentences } from "./sentences";
import { tokenize } from "./tokenize";

/** The sentences of a paragraph as spans of its text, without the white space between them. */
export function sentenceSpans(paragraph: string): Span[] {
  const tokens = tokenize(paragraph);
  return splitSentences(tokens).map(({ first, end }) => ({
    start: tokens.start[first],
    end: tokens.end[end - 1],
  }));
}

/** The sentences of one paragraph of a text, where they stand in the text. */
export const sentencesIn = (text: string, { start, end }: Span): Span[] =>
  sentenceSpans(text.slice(start, end)).map((one) => shift(one, start));

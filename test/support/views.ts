import type { SentenceView } from "../../src/engine/document/sentenceView";
import { analyzeParagraph } from "../../src/engine/pipeline/analyzeParagraph";
import { testToolbox } from "./engine";

export interface BracketedView {
  readonly view: SentenceView;
  /** Token ranges of the stretches between square brackets, in order of their opening. */
  readonly ranges: readonly { readonly first: number; readonly end: number }[];
}

/** The view of a text without its square brackets, and where they stood: "[The mayor of Oslo] said". */
export function viewOf(bracketed: string): BracketedView {
  let text = "";
  const open: number[] = [];
  const spans: { start: number; end: number }[] = [];
  for (const character of bracketed) {
    if (character === "[") {
      open.push(spans.length);
      spans.push({ start: text.length, end: -1 });
    } else if (character === "]") spans[open.pop()!].end = text.length;
    else text += character;
  }
  const view = analyzeParagraph(text, testToolbox());
  const { start, end } = view.tokens;
  const ranges = spans.map((span) => ({
    first: start.findIndex((_, token) => end[token] > span.start),
    end: end.findLastIndex((_, token) => start[token] < span.end) + 1,
  }));
  return { view, ranges };
}

export function wordsOf({ tokens }: SentenceView, first: number, end: number): string {
  return first < end ? tokens.text.slice(tokens.start[first], tokens.end[end - 1]) : "";
}

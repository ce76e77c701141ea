import type { Span } from "../text/span";
import type { ParagraphKind } from "./paragraph";

/** What each paragraph is in the layout: the first short line without a final stop is a headline, and so on. */
export function kindsOfParagraphs(text: string, paragraphs: readonly Span[]): ParagraphKind[] {
  return paragraphs.map(({ start, end }, index) => {
    const line = text.slice(start, end);
    if (/^#{1,6}\s/u.test(line)) return "headline";
    if (/^>/u.test(line)) return "blockQuote";
    if (/^(?:[-*+•]|\d{1,3}[.)])\s/u.test(line)) return "listItem";
    if (/^by\s+\p{Lu}/iu.test(line) && line.length < 80 && index < 4) return "byline";
    if (index === 0 && line.length < 160 && !/[.!?:]["”’)]?$/u.test(line) && paragraphs.length > 1)
      return "headline";
    return "body";
  });
}

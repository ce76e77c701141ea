// Quotations of real documents, to be spoilt.
import type { AnnotationSet, SourceDocument } from "../../../src/engine";
import { finish, sentenceSpans, splitParagraphs } from "../../../src/engine";
import { findCheckables } from "../../../src/engine/drafts/checkables";
import { VoicesOf } from "../../../src/engine/drafts/voices";

export interface Quoted {
  readonly document: SourceDocument;
  readonly text: string;
  readonly speaker: string;
  readonly start: number;
}

/** What stands between quotation marks, and the sentences of turns and of other direct speech, by persons who are known. */
export function quotationsOf(document: SourceDocument & { readonly annotations: AnnotationSet }): Quoted[] {
  const { text } = document;
  const voices = new VoicesOf(document.annotations);
  const found = new Map<number, Quoted>();
  const add = (start: number, end: number) => {
    const [says] = voices.at({ start, end });
    const words = text.slice(start, end).split(/\s+/u).length;
    if (says?.speaker?.type !== "person" || says.form === "indirect" || words < 3 || words > 60) return;
    found.set(start, { document, text: text.slice(start, end), speaker: says.speaker.name, start });
  };
  for (const { checked, span } of finish(findCheckables(document)))
    if (checked === "quotation") add(span.start, span.end);
  for (const { start, end } of splitParagraphs(text))
    for (const sentence of sentenceSpans(text.slice(start, end))) {
      const own = text.slice(start + sentence.start, start + sentence.end);
      if (!/["“”«»]/u.test(own)) add(start + sentence.start, start + sentence.end);
    }
  return [...found.values()];
}

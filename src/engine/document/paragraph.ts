import type { Span } from "../text/span";
import type { Attribution } from "./attribution";
import type { SentenceView } from "./sentenceView";
import type { Trigger } from "./meetingTrigger";

/** What a paragraph is in the layout of the document; rules for names, quotations and sentences differ. */
export type ParagraphKind =
  "body" | "headline" | "dateline" | "byline" | "caption" | "listItem" | "blockQuote";

/**
 * Everything that can be known of a paragraph from its own text alone: a pure function of that text, so that it can
 * be kept while other paragraphs are edited. All offsets count from the paragraph's start.
 */
export interface Paragraph extends SentenceView {
  readonly text: string;
  readonly attributions: readonly Attribution[];
  readonly triggers: readonly Trigger[];
  /** What was signed, adopted or issued: the outcome of a meeting, if the sentence belongs to one. Paragraph offsets. */
  readonly outcomes: readonly Span[];
}

/** A paragraph at its place in the document. `offset` is the document offset of its first code unit. */
export interface PlacedParagraph {
  readonly offset: number;
  readonly kind: ParagraphKind;
  readonly paragraph: Paragraph;
}

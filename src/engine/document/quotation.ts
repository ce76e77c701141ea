import type { Span } from "../text/span";

/**
 * What a stretch between quotation marks is: words that somebody said, a word or phrase that the author holds at a
 * distance ("buffer zone"), or the title of a work.
 */
export type QuotationUse = "speech" | "scare" | "title";

/** A stretch between quotation marks, marks included, in paragraph offsets. */
export interface Quotation extends Span {
  /** Token of the opening mark. */
  readonly firstToken: number;
  /** Token after the closing mark. */
  readonly endToken: number;
  readonly use: QuotationUse;
  /** 0 for an outer quotation, 1 for one inside it, … */
  readonly depth: number;
  /** False if the closing mark is missing and the next opening mark or the paragraph's end closes it. */
  readonly closed: boolean;
}

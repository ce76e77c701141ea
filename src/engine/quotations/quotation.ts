import type { Span } from "../text/span";

/** What a stretch between quotation marks is. */
export type QuotationUse = "speech" | "scare" | "title";

/** A stretch between quotation marks, marks included, in paragraph offsets. */
export interface Quotation extends Span {
  readonly use: QuotationUse;
  /** 0 for an outer quotation, 1 for one inside it, … */
  readonly depth: number;
  /** False if the closing mark is missing and the paragraph's end closes it. */
  readonly closed: boolean;
}

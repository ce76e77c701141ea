import type { Span } from "../text/span";

/**
 * `position`: the words stand where they stood; `quote`: found elsewhere by words and context;
 * `context`: the words were found between known context although the nearest characters changed;
 * `approximate`: the words themselves changed a little, between known context.
 */
export type AnchorMethod = "position" | "quote" | "context" | "approximate";

/** `empty`: nothing to look for; `missing`: no place is close enough; `ambiguous`: more than one place is. */
export type OrphanReason = "empty" | "missing" | "ambiguous";

/** Where a target is in a text, or why it is nowhere. */
export type Anchoring =
  | { readonly kind: "anchored"; readonly span: Span; readonly how: AnchorMethod }
  | { readonly kind: "orphan"; readonly reason: OrphanReason };

/** A quote in the form in which texts are compared, with the edges of the text put back. */
export interface FoldedQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

import type { TextFingerprint } from "../anchoring/fingerprint";
import type { Quote } from "../text/quote";
import type { Span } from "../text/span";

/** Words that an export quotes, and where they stood: UTF-16, half-open. */
export interface ClaimedQuote extends Span {
  readonly words: string;
}

/** What an export says of a document: that these words stand at these places. */
export interface ExportClaim {
  /** Where in the export it stands, for a person: "statements 3", "meetings 2, carriers 1". */
  readonly row: string;
  /** The document's name in the export. */
  readonly document: string;
  /** Of the text that the offsets belong to; null where the export does not say. */
  readonly checksum: TextFingerprint | null;
  /** At least one. */
  readonly quotes: readonly ClaimedQuote[];
  /** The words are as a table has them: white space as one blank, " … " between pieces, each from the first to the last. */
  readonly isPrinted?: true;
}

/**
 * `holds`: the document has these words at these places; `moved`: it has them elsewhere, or another document has them;
 * `changed`: it does not have them any more; `gone`: there is no such document.
 */
export const CLAIM_STATES = ["holds", "moved", "changed", "gone"] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

/** What became of a claim. */
export interface Verified {
  readonly claim: ExportClaim;
  readonly state: ClaimState;
  /** The document that was looked into; null: none. */
  readonly document: string | null;
  /** True if that document's text is the very one that the claim was made of; null where the claim does not say. */
  readonly sameText: boolean | null;
  /** Where the words stand now; of words that have changed, what stands most like them, or null. */
  readonly now: readonly (Quote | null)[];
}

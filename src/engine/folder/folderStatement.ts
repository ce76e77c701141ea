import type { TextFingerprint } from "../anchoring/fingerprint";
import type { Span } from "../text/span";
import type { Contradiction } from "./folderMeeting";
import type { ToldNumber } from "./numbers";

/** One document's report of a statement. */
export interface StatementReport {
  /** The document's name in the folder. */
  readonly source: string;
  readonly checksum: TextFingerprint;
  /** Id of the statement in that document. */
  readonly id: string;
  readonly speaker: string | null;
  /** Where its words stand: UTF-16, half-open, and exactly what stands there. */
  readonly spans: readonly Span[];
  readonly quotes: readonly string[];
  /** One-based line of the first of them. */
  readonly line: number;
  /** ISO day of the document, or null. */
  readonly date: string | null;
  /** Who takes part in the meeting at which it was made; none where the text names no meeting. */
  readonly parties: readonly string[];
  readonly numbers: readonly ToldNumber[];
}

/** A statement as one or more documents report it. */
export interface FolderStatement {
  /** The longest name that a report gives; null where none does. */
  readonly speaker: string | null;
  readonly reports: readonly StatementReport[];
  /** In `number` and `speaker`. */
  readonly contradictions: readonly Contradiction[];
}

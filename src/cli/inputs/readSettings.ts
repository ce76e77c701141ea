import type { WordsSettings } from "./wordsFiles";

/** How documents are read. */
export interface ReadSettings extends WordsSettings {
  /** ISO date that relative dates count from; without it none is assumed. */
  readonly date?: string;
  /** Whose decisions, kept beside the documents, to apply; true: those of a file without a name. */
  readonly decided?: string | true;
}

import type { Found } from "../../engine/corpus/corpusPort";

/** What a search found, kept in the sidebar. */
export interface Results {
  readonly query: string;
  /** Address of the folder that was searched. */
  readonly folder: string;
  readonly found: Found;
}

export type GroupedBy = "document" | "speaker";

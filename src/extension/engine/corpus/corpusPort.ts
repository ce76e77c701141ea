import type { Completion, HitSummary, LiveSource } from "../../../engine";

/** A file of the folders that are searched. */
export interface FileState {
  readonly uri: string;
  /** Unique in the index. */
  readonly name: string;
  /** Tells without reading whether the file, or what was decided about it, has changed. */
  readonly state: string;
}

/** A document to be put into the index. `state` is null where its text is not that of its file. */
export interface FileSource extends LiveSource {
  readonly uri: string;
  readonly state: string | null;
  /** It is being edited: what was analysed is kept for its next version, until it is forgotten. */
  readonly isOpen?: boolean;
}

export interface Restored {
  /** Addresses of the folders that the index is of. */
  readonly folders: readonly string[];
  readonly documents: number;
}

/** A hit with the address of its document. */
export interface FoundHit extends HitSummary {
  readonly uri: string;
}

export interface Asked {
  /** Address of a folder to which the search is narrowed. */
  readonly folder?: string;
  readonly limit: number;
}

export interface Found {
  readonly hits: readonly FoundHit[];
  /** How many there are, shown or not. */
  readonly total: number;
  /** In how many documents was searched. */
  readonly documents: number;
}

/** What became of a document: its record was made; was still true; or a newer version of the text overtook it. */
export type Recorded = "read" | "current" | "overtaken";

/** The index of the folders, wherever it runs. Only plain data crosses. */
export interface CorpusPort {
  /** Takes what `save` gave; null, and an empty index, if it is damaged or of another version. */
  restore(bytes: Uint8Array): Promise<Restored | null>;
  save(folders: readonly string[]): Promise<Uint8Array>;
  /**
   * Told which files there are below a folder, forgets the others there and returns the addresses of those that are to be
   * read.
   */
  compare(folder: string, files: readonly FileState[]): Promise<readonly string[]>;
  record(source: FileSource): Promise<Recorded>;
  /** Forgets a document, or all below a folder; false if there was none. */
  remove(uri: string): Promise<boolean>;
  /** The document is edited no more: what was kept for its next version can go. */
  forget(uri: string): Promise<void>;
  size(): Promise<number>;
  search(query: string, asked: Asked): Promise<Found>;
  complete(text: string, caret: number, limit: number): Promise<Completion>;
}

export const CORPUS_METHODS = [
  "restore",
  "save",
  "compare",
  "record",
  "remove",
  "forget",
  "size",
  "search",
  "complete",
] as const satisfies readonly (keyof CorpusPort)[];
export type CorpusMethod = (typeof CORPUS_METHODS)[number];

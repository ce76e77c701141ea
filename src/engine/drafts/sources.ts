import type { TextFingerprint } from "../anchoring/fingerprint";
import type { Words } from "./words";
import type { SaidIn, Saying, Voice } from "./voices";
import type { Span } from "../text/span";

/** A document that a draft is checked against, and what was recognised in it. */
export interface SourceDocument {
  readonly name: string;
  readonly text: string;
  readonly annotations: SaidIn;
}

/** A document of the sources as the check asks it. */
export interface Source {
  readonly name: string;
  readonly checksum: TextFingerprint;
  readonly text: string;
  /** Number of words. */
  readonly count: number;
  /** The words from `first` up to `end`, cut to those that there are. */
  wordsOf(first: number, end: number): Words;
  /** Who says what stands there. */
  voiceAt(span: Span): Voice;
  /** The statements that reach into a stretch. */
  sayingsIn(span: Span): readonly Saying[];
}

/** A run of words of a source. */
export interface Stretch {
  readonly source: Source;
  readonly first: number;
  readonly end: number;
}

/**
 * Hands out candidates. The check asks nothing else of the sources, so that they may lie in memory (`SourceIndex`) or in an
 * index that is kept.
 */
export interface Sources {
  /** Words in all documents. */
  readonly size: number;
  /** How often a word, in lower case, stands in them. */
  frequency(word: string): number;
  /** Where all the words, in lower case, stand one behind the other, whatever marks stand between them. */
  occurrences(words: readonly string[]): readonly Stretch[];
  /** Stretches that share rare runs of words with these, those that share the most first. */
  neighbours(words: readonly string[], most: number): readonly Stretch[];
  /** True if the sources know several persons of that last name. */
  isAmbiguous(lastName: string): boolean;
}

/** Bits of `Tokens.flags`. */
export const TokenFlag = {
  /** First character is an upper-case or title-case letter. */
  Capital: 1,
  /** Two or more letters, all upper-case. */
  AllCaps: 2,
  /** Starts with a digit. */
  Number: 4,
  /** Neither letter nor digit. */
  Punctuation: 8,
  /** White space (or the start of the paragraph) stands before it. */
  SpaceBefore: 16,
  /** First token of a sentence. */
  SentenceStart: 32,
  /** A line break stands before it inside the paragraph (hard-wrapped or Markdown text). */
  LineStart: 64,
  /** Opening, closing or undirected quotation mark. */
  QuoteMark: 128,
  /** URL, e-mail address or handle. */
  Address: 256,
} as const;

/**
 * The tokens of one paragraph as parallel arrays. Offsets are UTF-16 code units from the start of the paragraph.
 * The possessive ("’s", or the bare "’" after s) is a token of its own; so is each mark of punctuation.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly flags: Uint16Array;
  /** Lower-cased, apostrophes straightened, soft hyphens and zero-width characters removed. */
  readonly lower: readonly string[];
}

export function formOf(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.start[index], tokens.end[index]);
}

export function hasFlag(tokens: Tokens, index: number, flag: number): boolean {
  return (tokens.flags[index] & flag) !== 0;
}

/** Sentences of a paragraph as half-open ranges of token indexes, in order and without gaps. */
export interface Sentence {
  readonly first: number;
  readonly end: number;
}

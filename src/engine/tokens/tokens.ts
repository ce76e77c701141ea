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
  /** A mark that may be Markdown (`*`, `_`, `#`, `>`, …), or a run of one. */
  Markup: 512,
} as const;

/**
 * The tokens of one paragraph as parallel arrays. Offsets are UTF-16 code units from the start of the paragraph.
 *
 * - Each mark of punctuation is a token; a run of dots, dashes or one Markdown mark is one ("...", "--", "**").
 * - A possessive or clitic is a token ("Iraq|’s", "they|’re", "did|n’t"); the bare "’" after s is a mark.
 * - The stop of an abbreviation or an initial belongs to it ("U.S.", "Lt.", "No." before a number, "J. Smith").
 * - A hyphen joins ("long-term", "COVID-19", "al-Sayed"), but where a capitalised word meets another word it is a
 *   token of its own, so that each part can be a name: "Turkish|-|Iranian", "Saudi|-|led", "U.S.|-|led",
 *   "anti|-|American", "Ki|-|moon". The words of an office stay together ("Secretary-General", "President-elect").
 * - Digits join over `. , : /` ("12.5", "1,000", "10:30", "27/7/2022"), not over a hyphen or dash ("10|-|15").
 *   Signs are apart: "$|30", "12|%". Letters right after digits belong to them ("19th", "1990s", "5pm").
 * - Web and e-mail addresses and handles are one token. Emoji and characters built of several are never cut.
 * - Soft hyphens, zero-width and bidirectional marks lie inside a word or between tokens.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly flags: Uint16Array;
  /** Lower-cased in composed form (NFC), apostrophes and hyphens plain, invisible characters removed. */
  readonly lower: readonly string[];
}

export function formOf(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.start[index], tokens.end[index]);
}

export function hasFlag(tokens: Tokens, index: number, flag: number): boolean {
  return (tokens.flags[index] & flag) !== 0;
}

/** A word without the stop that belongs to it as an abbreviation: "gov" of "gov.". */
export const withoutStop = (word: string): string => (word.endsWith(".") ? word.slice(0, -1) : word);

/** A half-open range of tokens of a paragraph. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** Sentences of a paragraph, in order and without gaps. */
export type Sentence = TokenRange;

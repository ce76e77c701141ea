/** Where the quote stood: UTF-16 offsets, half-open, in the text that the selectors were described in. */
export interface PositionSelector {
  readonly start: number;
  readonly end: number;
}

/**
 * How much context told the quote from every other place in the text it was described in; numbers of characters
 * of the folded context (see `foldText`). A missing number means: not even the whole stored context did.
 */
export interface Distinction {
  /** With this many characters before it, the quote occurred once. 0: the quote alone did. */
  readonly before?: number;
  /** With this many characters after it, the quote occurred once. */
  readonly after?: number;
  /** The last so many characters of the prefix occurred once by themselves. */
  readonly prefix?: number;
  /** The first so many characters of the suffix occurred once by themselves. */
  readonly suffix?: number;
}

/** The words themselves and what stood around them. */
export interface QuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Absent in selectors that another program wrote. */
  readonly distinct?: Distinction;
}

/** What is kept of a target: W3C Web Annotation text position and text quote selectors. */
export interface Selectors {
  readonly position: PositionSelector;
  readonly quote: QuoteSelector;
}

import type { SentenceTrees } from "../syntax/sentenceTrees";
import type { TagSequence } from "../syntax/tags";
import type { Sentence, Tokens } from "../tokens/tokens";
import type { NameCandidate } from "./nameCandidate";
import type { Quotation } from "./quotation";

/**
 * One paragraph as every stage reads it: words, tags, and for each token what it lies in. The arrays have a place for
 * each token; `grammar` makes them, and holds the questions that may be asked of them.
 */
export interface SentenceView {
  readonly tokens: Tokens;
  /** The words in normal form, those of `tokens`. */
  readonly lower: readonly string[];
  readonly sentences: readonly Sentence[];
  /** Parts of speech, repaired where the tagger is known to err. */
  readonly tags: TagSequence;
  /** Dependency trees, parsed when asked for. */
  readonly trees: SentenceTrees;
  readonly names: readonly NameCandidate[];
  /** Index of the name that a token lies in, or -1. */
  readonly name: Int32Array;
  readonly quotations: readonly Quotation[];
  /** Index of the outermost quotation that a token lies in, marks included, or -1. */
  readonly quote: Int32Array;
  /** Depth of round and square brackets. */
  readonly bracket: Uint8Array;
  /** Number of the word among those of `lexicons/words/closed.json`, by which it is asked for its classes. */
  readonly word: Uint16Array;
}

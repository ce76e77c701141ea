import type { SentenceView } from "../document/sentenceView";
import type { EdgeContext } from "../grammar/clauseEdge";
import type { CueLexicon } from "./cueLexicon";

/** A comma or conjunction inside what may be content, and what stands behind it. */
export interface Joint {
  readonly view: SentenceView;
  readonly lexicon: CueLexicon;
  /** First token of the content, and the end of what may belong to it. */
  readonly first: number;
  readonly high: number;
  readonly context: EdgeContext;
  readonly comma: boolean;
  /** The conjunction, alone or behind the comma; empty if there is none. */
  readonly conjunction: string;
  /** Token behind comma, conjunction and adverbs, and its form. */
  readonly next: number;
  readonly form: string;
  /** An adverb stands between. */
  readonly adverb: boolean;
}

import type { SourcePlace, StatementFrame } from "../document/statementFrame";
import type { Polarity, StatementAct, Tense } from "../annotations/annotationSet";
import type { TokenRange } from "../tokens/tokens";

/** An attribution while its pieces are still ranges of tokens. */
export interface Draft {
  readonly cue: readonly TokenRange[];
  readonly content: readonly TokenRange[];
  readonly source: TokenRange | null;
  readonly addressees: readonly TokenRange[];
  readonly medium: TokenRange | null;
  readonly act: StatementAct;
  readonly cameo: string | null;
  readonly polarity: Polarity;
  readonly tense: Tense;
  readonly frame: StatementFrame;
  readonly place: SourcePlace;
  readonly confidence: number;
  /** Token of the cue's head, by which drafts are ordered. */
  readonly head: number;
}

/** What a draft says of an assertion until more is known. */
export const NEUTRAL = {
  addressees: [],
  medium: null,
  act: "assert",
  cameo: "010",
  polarity: "positive",
  tense: "present",
} as const satisfies Partial<Draft>;

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

/** What a draft is made of, apart from its head. */
export type DraftParts = Pick<Draft, "cue" | "content" | "source" | "frame" | "place" | "confidence"> &
  Partial<Omit<Draft, "head">>;

/** What a draft is where its parts do not say. */
export type DraftBasis = Pick<Draft, "act" | "cameo" | "polarity" | "tense">;

/** A draft, its fields always in this order: objects that are made in one way are read fastest. */
export const draftFrom = (head: number, parts: DraftParts, basis: DraftBasis): Draft => ({
  cue: parts.cue,
  content: parts.content,
  source: parts.source,
  addressees: parts.addressees ?? [],
  medium: parts.medium ?? null,
  act: parts.act ?? basis.act,
  cameo: parts.cameo === undefined ? basis.cameo : parts.cameo,
  polarity: parts.polarity ?? basis.polarity,
  tense: parts.tense ?? basis.tense,
  frame: parts.frame,
  place: parts.place,
  confidence: parts.confidence,
  head,
});

const ASSERTION: DraftBasis = { act: "assert", cameo: "010", polarity: "positive", tense: "present" };

/** A draft that asserts, unless its parts say otherwise. */
export const assertion = (head: number, parts: DraftParts): Draft => draftFrom(head, parts, ASSERTION);

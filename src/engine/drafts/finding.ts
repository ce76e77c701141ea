import type { TextFingerprint } from "../anchoring/fingerprint";
import type { Span } from "../text/span";

/**
 * What a place of a draft is, beside its sources:
 * - `verbatim`: the same words in the same order, by the same speaker;
 * - `shortened`, `inserted`: the same, but for what "…" leaves out, or what stands in brackets;
 * - `reported`: a reported statement whose words differ from its source's only as reports do, in person and tense;
 * - `altered`: words differ that may not;
 * - `otherSpeaker`: the words are there, and somebody else said them;
 * - `speakerUnclear`: the words are there, but who said them is not clear, in the draft or in the source;
 * - `notFound`: nothing in the sources is like it;
 * - `lostSpeaker`: a sentence of the draft says in its own voice what somebody said in a source.
 */
export const FINDING_KINDS = [
  "verbatim",
  "shortened",
  "inserted",
  "reported",
  "altered",
  "otherSpeaker",
  "speakerUnclear",
  "notFound",
  "lostSpeaker",
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** What was looked for: words between quotation marks, a reported statement, or a sentence that attributes nothing. */
export type CheckedKind = "quotation" | "statement" | "sentence";

/**
 * What differs, the gravest first. `cutNegation`: "…" takes a negation out of its sentence; `madeDirect`: the source reports
 * these words, the draft quotes them; `question`: one of the two is no question; `punctuation`, `capitals`: nothing else differs.
 */
export type Alteration =
  | "negation"
  | "number"
  | "name"
  | "words"
  | "cutNegation"
  | "madeDirect"
  | "question"
  | "punctuation"
  | "capitals";

/** A run of words that both have, or that stand in place of each other. Null: nothing stands there. Document offsets. */
export interface DifferencePart {
  readonly same: boolean;
  readonly draft: Span | null;
  readonly source: Span | null;
}

/** A place in a source; what it says can be verified without Readout. */
export interface SourcePlace extends Span {
  /** The document's name, as the caller gave it. */
  readonly document: string;
  readonly checksum: TextFingerprint;
  /** The text of the span. */
  readonly quote: string;
  /** Who says it there; null where nobody is recognised. */
  readonly speaker: string | null;
}

export type SpeakerVerdict = "same" | "other" | "unclear";

/** One place of the draft that was checked. */
export interface DraftFinding {
  readonly kind: FindingKind;
  readonly checked: CheckedKind;
  /** What was looked for, in the draft: without quotation marks. */
  readonly span: Span;
  /** Id of the draft's statement, if it is one. */
  readonly statement: string | null;
  /** Who says it in the draft. */
  readonly speaker: string | null;
  readonly speakers: SpeakerVerdict;
  /** The best place; null: not found. */
  readonly source: SourcePlace | null;
  /** Other documents that have the very words, at most a few. */
  readonly carriers: readonly SourcePlace[];
  /** Word by word, in order; empty where the words are the same. */
  readonly difference: readonly DifferencePart[];
  readonly changes: readonly Alteration[];
}

/** Kinds that ask for the writer's eye: an error, as linters have it. */
export const isFault = (kind: FindingKind): boolean =>
  kind === "altered" || kind === "otherSpeaker" || kind === "notFound" || kind === "lostSpeaker";

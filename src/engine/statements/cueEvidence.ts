import type { SentenceView } from "../document/sentenceView";
import type { TokenRange } from "../tokens/tokens";
import type { EdgeJudge } from "./contentEdges";
import type { CueLexicon } from "./cueLexicon";
import type { CueSite } from "./cueSites";

/** How content was found right of a cue. */
export type RightFrame =
  "that" | "quotation" | "colon" | "wh" | "clause" | "infinitive" | "preposition" | "phrase";

/** What stands around a word that may report something. */
export interface CueEvidence {
  readonly view: SentenceView;
  readonly site: CueSite;
  /** How the content stands; `left` where it stands before the cue. */
  readonly frame: RightFrame | "left";
  readonly content: TokenRange | null;
  readonly source: TokenRange | null;
  /** How the source was found ("subject", "relative", …). */
  readonly finding: string;
  /** 2 if the content is a noun phrase about a thing said or felt, 1 about another abstract thing, else 0. */
  readonly abstract: number;
  /** True if the source is an abstract or made thing. */
  readonly inanimate: boolean;
  /** True if the source is a poll, a report, a study. */
  readonly documentary: boolean;
}

/** How sure it is that a site reports something, in (0, 1). */
export type CueJudge = (evidence: CueEvidence) => number;

/** The lexicon and who judges the places where its words stand. */
export interface CueTool extends CueLexicon {
  readonly judge: CueJudge;
  /** Who chooses where content ends; without it, the rules do. */
  readonly edge?: EdgeJudge | undefined;
}

/** Evidence of content of which no more is known than where it stands. */
export const BARE_EVIDENCE = {
  abstract: 0,
  inanimate: false,
  documentary: false,
} as const satisfies Partial<CueEvidence>;

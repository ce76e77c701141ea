/** How the content of a statement hangs on its reporting words. */
export const STATEMENT_FRAMES = [
  "that",
  "clause",
  "infinitive",
  "phrase",
  "preposition",
  "wh",
  "gap",
  "quotation",
  "interrupted",
  "trailing",
  "relayed",
  "quotedAs",
  "asParenthesis",
  "accordingTo",
  "label",
  "colon",
] as const;
export type StatementFrame = (typeof STATEMENT_FRAMES)[number];

/** Where the source of a statement was found, or, of a frame that has one place for it, where the frame stands. */
export const SOURCE_PLACES = [
  "subject",
  "apposition",
  "aside",
  "relative",
  "tree",
  "coordination",
  "inversion",
  "passive",
  "possessor",
  "quotedAs",
  "none",
  "gerund.front",
  "gerund.chain",
  "gerund.adjunct",
  "gerund.noun",
  "purpose",
  "thanks",
  "front",
  "middle",
  "back",
  "bare",
  "question",
  "blockQuote",
  "floating",
  "listItem",
  "leadIn",
  "signature",
  "colon",
  "dash",
  "headline",
] as const;
export type SourcePlace = (typeof SOURCE_PLACES)[number];

/** What `Statement.sourceAs` says of a source that stands there. */
export const SOURCE_AS: Readonly<Partial<Record<SourcePlace, "agent" | "owner">>> = {
  passive: "agent",
  possessor: "owner",
};

/** The code by which shells tell how a statement was found. */
export const ruleOf = ({ frame, place }: { frame: StatementFrame; place: SourcePlace }): string =>
  `${frame}.${place}`;

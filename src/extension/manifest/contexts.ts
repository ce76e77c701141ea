/** Context keys that the code sets and the manifest's conditions ask. */
export const Context = {
  /** The active document is annotated. */
  active: "readout.active",
  /** The active document is prose that is not annotated, but can be. */
  canAnnotate: "readout.canAnnotate",
  /** The active document is hardly English, which is all that Readout reads. */
  foreign: "readout.foreign",
  filtered: "readout.filtered",
  statementsBy: "readout.statementsBy",
  /** The active editor shows the document that is being reviewed, by single keys. */
  review: "readout.review",
  /** What the cursor stands on. */
  onName: "readout.onName",
  onStatement: "readout.onStatement",
  onMeeting: "readout.onMeeting",
  /** Some document is being reviewed; while another one is active, the review waits. */
  reviewing: "readout.reviewing",
  /** A filter narrows the review of the active document. */
  reviewFiltered: "readout.reviewFiltered",
  /** The project defines attributes. */
  attributes: "readout.attributes",
  /** Two people's decisions about the active document are being compared. */
  comparing: "readout.comparing",
  /** Some decision about the active document has lost its words. */
  orphans: "readout.orphans",
  /** The Search view holds what a search found. */
  results: "readout.results",
  /** It groups it by speaker. */
  resultsBySpeaker: "readout.resultsBySpeaker",
  /** The active document is being checked against a folder. */
  checkingDraft: "readout.checkingDraft",
} as const;

/** Numbers that a label of the project can be marked by. */
export const OWN_KEYS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
export type OwnKey = (typeof OWN_KEYS)[number];

/** True while the project has a label of that number. */
export const ownContext = (shortcut: OwnKey): string => `readout.ownLabel.${shortcut}`;

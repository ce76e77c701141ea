import { ENTITY_TYPES, type EntityType } from "../engine";

/** Every id that the manifest and the code share. A manifest test compares the two. */
export const LANGUAGE = "seed";

/** Languages of documents that can be annotated on request; never code. */
export const PROSE_LANGUAGES = [LANGUAGE, "plaintext", "markdown"] as const;

/** What can be drawn, and turned on and off, on its own. */
export const MARK_KINDS = [...ENTITY_TYPES, "reference", "indirect", "quoted", "cue", "own"] as const;
/** `own`: whatever bears a label of the project. */
export type MarkKind = EntityType | "reference" | "indirect" | "quoted" | "cue" | "own";

export const Command = {
  annotate: "readout.annotate",
  refresh: "readout.refresh",
  nextEntity: "readout.nextEntity",
  previousEntity: "readout.previousEntity",
  nextStatement: "readout.nextStatement",
  previousStatement: "readout.previousStatement",
  nextMention: "readout.nextMention",
  previousMention: "readout.previousMention",
  goToMeeting: "readout.goToMeeting",
  copyStatement: "readout.copyStatement",
  copyMeeting: "readout.copyMeeting",
  showJson: "readout.showJson",
  showEvents: "readout.showEvents",
  folderMeetings: "readout.folderMeetings.find",
  explain: "readout.explain",
  filter: "readout.filter",
  clearFilter: "readout.clearFilter",
  groupBySpeaker: "readout.groupBySpeaker",
  groupByDocument: "readout.groupByDocument",
  toggleMarks: "readout.toggleMarks",
  openSample: "readout.openSample",
  focusViews: "readout.focusViews",
  revealNode: "readout.revealNode",
  revealSpan: "readout.revealSpan",
  showInTree: "readout.showInTree",
  openReport: "readout.openReport",
  undo: "readout.undo",
  redo: "readout.redo",
  undoLatest: "readout.undoLatest",
  redoLatest: "readout.redoLatest",
  markAs: "readout.markAs",
  markContent: "readout.markContent",
  markCue: "readout.markCue",
  markSource: "readout.markSource",
  markMeeting: "readout.markMeeting",
  changeType: "readout.changeType",
  growEnd: "readout.growEnd",
  shrinkEnd: "readout.shrinkEnd",
  growStart: "readout.growStart",
  shrinkStart: "readout.shrinkStart",
  rename: "readout.rename",
  merge: "readout.merge",
  split: "readout.split",
  detach: "readout.detach",
  setSpeaker: "readout.setSpeaker",
  setAddressees: "readout.setAddressees",
  setMeeting: "readout.setMeeting",
  setParticipants: "readout.setParticipants",
  setPlace: "readout.setPlace",
  setDate: "readout.setDate",
  setStatus: "readout.setStatus",
  setMode: "readout.setMode",
  setAttribute: "readout.setAttribute",
  remove: "readout.remove",
  note: "readout.note",
  startReview: "readout.startReview",
  stopReview: "readout.stopReview",
  nextUndecided: "readout.nextUndecided",
  previousUndecided: "readout.previousUndecided",
  accept: "readout.accept",
  reject: "readout.reject",
  acceptMany: "readout.acceptMany",
  rejectMany: "readout.rejectMany",
  filterReview: "readout.filterReview",
  clearReviewFilter: "readout.clearReviewFilter",
  reviewAccept: "readout.review.accept",
  reviewReject: "readout.review.reject",
  reviewChangeType: "readout.review.changeType",
  reviewSetSpeaker: "readout.review.setSpeaker",
  reviewNext: "readout.review.next",
  reviewPrevious: "readout.review.previous",
  reviewUndo: "readout.review.undo",
  reviewEnd: "readout.review.end",
  reviewIgnored: "readout.review.ignored",
  onRow: "readout.onRow",
  applySame: "readout.applySame",
  rejectSame: "readout.rejectSame",
  applySameInFolder: "readout.applySameInFolder",
  rejectSameInFolder: "readout.rejectSameInFolder",
  restore: "readout.restore",
  reattach: "readout.reattach",
  saveDecisions: "readout.saveDecisions",
  saveAll: "readout.saveAll",
  resolveConflict: "readout.resolveConflict",
  compare: "readout.compare",
  compareFiles: "readout.compareFiles",
  agreement: "readout.agreement",
  takeLeft: "readout.takeLeft",
  takeRight: "readout.takeRight",
  endComparison: "readout.endComparison",
} as const;

/** The command that turns one kind of mark on and off. */
export const toggleCommand = (kind: MarkKind): string => `readout.toggle.${kind}`;

/** The command that marks the selection as a name of a type. */
export const markCommand = (type: EntityType): string => `readout.mark.${type}`;

/** Numbers that a label of the project can be marked by. */
export const OWN_KEYS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** The command that marks the selection with the project's label of that number. */
export const ownCommand = (shortcut: (typeof OWN_KEYS)[number]): string => `readout.markOwn.${shortcut}`;

/** What single keys do while the review is on; apart from the commands that anybody runs, which have keys of their own. */
export const REVIEW_KEYS: readonly string[] = [
  Command.reviewAccept,
  Command.reviewReject,
  Command.reviewChangeType,
  Command.reviewSetSpeaker,
  Command.reviewNext,
  Command.reviewPrevious,
  Command.reviewUndo,
  Command.reviewEnd,
  Command.reviewIgnored,
];

/** Commands for rows, hovers, lenses and single keys: they need an argument or a mode, and stay out of the palette. */
export const INTERNAL_COMMANDS: readonly string[] = [
  ...REVIEW_KEYS,
  Command.onRow,
  Command.focusViews,
  Command.revealNode,
  Command.revealSpan,
  Command.showInTree,
  Command.openReport,
  Command.restore,
  Command.resolveConflict,
  Command.takeLeft,
  Command.takeRight,
];

export const View = {
  meetings: "readout.meetings",
  statements: "readout.statements",
  entities: "readout.entities",
  decisions: "readout.decisions",
} as const;
export type ViewName = keyof typeof View;
/** The meetings of a folder: the one view that does not speak of the active document. */
export const FOLDER_VIEW = "readout.folderMeetings";
export const VIEW_CONTAINER = "readout";

export const Setting = {
  globs: "readout.annotate.globs",
  followCursor: "readout.views.followCursor",
  statementsBy: "readout.statements.groupBy",
  /** Whether anything is drawn at all. */
  marksShown: "readout.marks.shown",
  meetingLens: "readout.codeLens.meetings",
  documentDate: "readout.documentDate",
  annotator: "readout.annotator",
  sidecarFolder: "readout.sidecar.folder",
  sidecarContent: "readout.sidecar.content",
} as const;

/** The setting that remembers whether a kind of mark is drawn. */
export const markSetting = (kind: MarkKind): string => `readout.marks.${kind}`;

export const Context = {
  /** The active document is annotated. */
  active: "readout.active",
  /** The active document is prose that is not annotated, but can be. */
  canAnnotate: "readout.canAnnotate",
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
} as const;

/** True while the project has a label of that number. */
export const ownContext = (shortcut: (typeof OWN_KEYS)[number]): string => `readout.ownLabel.${shortcut}`;

/** Theme colours: of entity types and of the cue. */
export const colorOf = (kind: Exclude<MarkKind, "reference" | "indirect" | "quoted" | "own">): string =>
  `readout.${kind}`;
export const Color = {
  indirectBackground: "readout.indirectBackground",
  quotedBackground: "readout.quotedBackground",
  /** Seen in the high-contrast themes only, where there is no background. */
  indirectBorder: "readout.indirectBorder",
  quotedBorder: "readout.quotedBorder",
  /** Of the proposal that the review stands at. */
  currentBackground: "readout.currentBackground",
  currentBorder: "readout.currentBorder",
} as const;

/** Schemes of the read-only documents that Readout itself provides. */
export const Scheme = {
  json: "readout-json",
  events: "readout-events",
  sample: "readout-sample",
  decisions: "readout-decisions",
  agreement: "readout-agreement",
} as const;

export const WALKTHROUGH = "readout.start";

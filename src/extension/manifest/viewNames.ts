import type { Word } from "./words";

/** The views of what was recognised in the active document. */
export const CONTENT_VIEWS = ["meetings", "statements", "entities"] as const;
export type ContentView = (typeof CONTENT_VIEWS)[number];

/** The views of the active document. */
export const VIEWS = [...CONTENT_VIEWS, "decisions"] as const;
export type ViewName = (typeof VIEWS)[number];

/** The views that do not speak of the active document but of folders. */
export const FOLDER_VIEWS = ["folderMeetings", "results", "corpus"] as const;

/** All views. */
export type AnyView = ViewName | (typeof FOLDER_VIEWS)[number];

/** The view as the person reads it. */
export const nameOfView = (view: AnyView): Word => `view.${view}`;

/** Whole ids of the views. */
export const View = Object.fromEntries(VIEWS.map((name) => [name, `readout.${name}`])) as {
  readonly [Name in ViewName]: `readout.${Name}`;
};
/** The meetings of a folder. */
export const FOLDER_VIEW = "readout.folderMeetings";
/** What a search found, and the searches that are kept. */
export const RESULTS_VIEW = "readout.results";
/** What the folders hold that were read. */
export const CORPUS_VIEW = "readout.corpus";

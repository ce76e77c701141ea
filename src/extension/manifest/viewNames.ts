import type { Word } from "./words";

/** The views of what was recognised in the active document. */
export const CONTENT_VIEWS = ["meetings", "statements", "entities"] as const;
export type ContentView = (typeof CONTENT_VIEWS)[number];

/** The views of the active document. */
export const VIEWS = [...CONTENT_VIEWS, "decisions"] as const;
export type ViewName = (typeof VIEWS)[number];

/** Those, and the one view that does not speak of the active document. */
export type AnyView = ViewName | "folderMeetings";

/** The view as the person reads it. */
export const nameOfView = (view: AnyView): Word => `view.${view}`;

/** Whole ids of the views. */
export const View = Object.fromEntries(VIEWS.map((name) => [name, `readout.${name}`])) as {
  readonly [Name in ViewName]: `readout.${Name}`;
};
/** The meetings of a folder. */
export const FOLDER_VIEW = "readout.folderMeetings";

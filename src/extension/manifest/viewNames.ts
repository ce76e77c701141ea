import type { Word } from "./words";

/** The views of the active document. */
export const VIEWS = ["meetings", "statements", "entities", "decisions"] as const;
export type ViewName = (typeof VIEWS)[number];

/** Those, and the meetings of a folder: the one view that does not speak of the active document. */
export type AnyView = ViewName | "folderMeetings";

/** The view as the person reads it. */
export const nameOfView = (view: AnyView): Word => `view.${view}`;

/** Whole ids of the views. */
export const View: { readonly [Name in ViewName]: `readout.${Name}` } = {
  meetings: "readout.meetings",
  statements: "readout.statements",
  entities: "readout.entities",
  decisions: "readout.decisions",
};
export const FOLDER_VIEW = "readout.folderMeetings";

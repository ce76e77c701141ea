import type { AnnotationSet, Meeting, MeetingMode, MeetingStatus } from "../annotations/annotationSet";

import type { ToldNumber } from "./numbers";

/** A document of a folder after annotation. `source` is its name in the folder, unique. */
export interface AnnotatedDocument {
  readonly source: string;
  readonly annotations: AnnotationSet;
}

/** One document's report of a meeting, entities by name. */
export interface MeetingReport {
  readonly source: string;
  /** Id of the meeting in that document. */
  readonly id: string;
  readonly meeting: Meeting;
  readonly parties: readonly string[];
  readonly place: string | null;
  /** ISO date, month, year or interval, if the text's words could be resolved. */
  readonly date: string | null;
  readonly status: MeetingStatus;
  readonly mode: MeetingMode;
  /** Amounts in what was talked about, or came of it. */
  readonly numbers: readonly ToldNumber[];
}

/** Reports of one meeting, or statement, that do not agree in `field`: each value with the documents that carry it. */
export interface Contradiction {
  readonly field: "date" | "place" | "status" | "parties" | "number" | "speaker";
  readonly values: readonly { readonly value: string; readonly sources: readonly string[] }[];
}

/** A meeting as one or more documents report it. */
export interface FolderMeeting {
  /** Names of all parties, each in the longest form that a report has. */
  readonly parties: readonly string[];
  readonly reports: readonly MeetingReport[];
  readonly contradictions: readonly Contradiction[];
}

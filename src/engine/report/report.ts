import type { TextFingerprint } from "../anchoring/fingerprint";
import type {
  Genre,
  MeetingMode,
  MeetingStatus,
  Polarity,
  StatementAct,
  StatementForm,
} from "../annotations/annotationSet";
import type { Contradiction } from "../folder/folderMeeting";
import type { Quote } from "../text/quote";

/** Words that belong together, in one document. `document` is its place in `Report.documents`; the line counts from 1. */
export interface Quoted {
  readonly document: number;
  readonly line: number;
  readonly quotes: readonly Quote[];
}

/** A document that the report draws on. What its front matter does not state is null. */
export interface ReportDocument {
  readonly name: string;
  /** Of the text that the offsets belong to. */
  readonly checksum: TextFingerprint;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  /** ISO day. */
  readonly date: string | null;
  readonly genre: Genre | null;
}

/** Somebody who speaks or takes part, as the document names and describes him or her. */
export interface ReportParty {
  readonly name: string;
  /** "Foreign Minister" */
  readonly role: string | null;
  /** The country or body that the office belongs to, or for which somebody takes part. */
  readonly of: string | null;
}

/** One document's words for a statement, and what it says of it. */
export interface ReportSaying extends Quoted {
  /** Null where the text names nobody. */
  readonly speaker: ReportParty | null;
  readonly addressees: readonly string[];
  readonly act: StatementAct;
  /** ISO: the day of its document, else of the meeting at which it was made; null where neither is told. */
  readonly date: string | null;
  readonly form: StatementForm;
  readonly polarity: Polarity;
  /** The reporting words. */
  readonly cue: readonly Quote[];
  /** Place in `Report.meetings` of the meeting at which it was made. */
  readonly meeting: number | null;
}

/** A statement, once, with every document that reports it. */
export interface ReportStatement {
  /** Null where no document names anybody; else as the first that does, or by a longer form of that name. */
  readonly speaker: ReportParty | null;
  /** The first that a document gives, and the place of the meeting. */
  readonly date: string | null;
  readonly meeting: number | null;
  /** At least one, by date. */
  readonly carriers: readonly ReportSaying[];
  readonly contradictions: readonly Contradiction[];
}

/** One document's words for a meeting, and what it says of it. */
export interface ReportCarrier extends Quoted {
  readonly place: string | null;
  /** ISO day, month, year or interval. */
  readonly date: string | null;
  readonly status: MeetingStatus;
  readonly mode: MeetingMode;
  readonly topics: readonly Quote[];
  readonly outcomes: readonly Quote[];
}

/** A meeting, once, with every document that reports it. */
export interface ReportMeeting {
  readonly parties: readonly ReportParty[];
  readonly carriers: readonly ReportCarrier[];
  readonly contradictions: readonly Contradiction[];
}

/** All that one speaker is reported to have said, each thing once, by date. */
export interface ReportSpeaker {
  readonly speaker: ReportParty | null;
  readonly statements: readonly ReportStatement[];
}

/** Who met whom and who said what in some documents, with the place of every word. */
export interface Report {
  /** Those that something is quoted from, in the order in which they came. */
  readonly documents: readonly ReportDocument[];
  /** How many were read. */
  readonly read: number;
  /** By date; what has none comes last. */
  readonly meetings: readonly ReportMeeting[];
  /** Who says most comes first, nobody in particular last. */
  readonly speakers: readonly ReportSpeaker[];
}

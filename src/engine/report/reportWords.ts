import type { MeetingMode, MeetingStatus } from "../annotations/annotationSet";
import type { Contradiction } from "../folder/folderMeeting";
import type { StatementForm } from "../annotations/annotationSet";

/** The words of a report that are not the documents': a shell has them, in its reader's language. */
export interface ReportWords {
  readonly title: string;
  /** "12 documents, 4 meetings, 31 statements" */
  readonly counts: (documents: number, meetings: number, statements: number) => string;
  readonly meetings: string;
  readonly statements: string;
  readonly sources: string;
  /** Where nothing was found. */
  readonly nothing: string;
  /** Where only the first statements are shown. */
  readonly cut: (shown: number, all: number) => string;
  readonly partiesNotNamed: string;
  readonly speakerNotNamed: string;
  readonly participants: string;
  readonly topics: string;
  readonly outcomes: string;
  /** Over the documents that tell of a meeting. */
  readonly told: string;
  readonly columns: {
    readonly date: string;
    readonly verb: string;
    readonly words: string;
    readonly meeting: string;
    readonly source: string;
  };
  /** "line 4" */
  readonly line: (line: number) => string;
  readonly day: (iso: string) => string;
  readonly status: (status: MeetingStatus) => string;
  /** Null where the text does not say. */
  readonly mode: (mode: MeetingMode) => string | null;
  readonly form: (form: StatementForm) => string;
  /** "Foreign Minister (Norway)", the one without the other, or null. */
  readonly office: (role: string | null, of: string | null) => string | null;
  /** "The documents differ in the date" */
  readonly differ: (field: Contradiction["field"]) => string;
  /** One value of such a field. */
  readonly value: (field: Contradiction["field"], value: string) => string;
  /** What tells that a document is still as it was: "checksum 8a1f… over 1,204 characters" */
  readonly checksum: (hash: string, length: number) => string;
}

import type { FolderMeeting, FolderStatement, Span, TextFingerprint } from "../../engine";
import { prettyJson } from "./json";

/** What a document says of its meetings: the checksum of its text, and the exact words for each, by id. */
export interface QuotedMeetings {
  readonly checksum: TextFingerprint;
  readonly quotes: ReadonlyMap<string, readonly string[]>;
}

const pair = ({ start, end }: Span) => [start, end] as const;

/** Meetings and statements, each once, with all carriers: document, checksum and offsets of each, and what they disagree on. */
export function carriersJson(
  meetings: readonly FolderMeeting[],
  statements: readonly FolderStatement[],
  quoted: ReadonlyMap<string, QuotedMeetings>,
): string {
  const printed = {
    readout: "carriers",
    version: 1,
    meetings: meetings.map(({ parties, reports, contradictions }) => ({
      parties,
      contradictions,
      carriers: reports.map(({ source, id, meeting, place, date, status, mode }) => ({
        document: source,
        checksum: quoted.get(source)?.checksum,
        id,
        spans: meeting.mentions.map(pair),
        quotes: quoted.get(source)?.quotes.get(id),
        place,
        date,
        status,
        mode,
      })),
    })),
    statements: statements.map(({ speaker, reports, contradictions }) => ({
      speaker,
      contradictions,
      carriers: reports.map((report) => ({
        document: report.source,
        checksum: report.checksum,
        id: report.id,
        line: report.line,
        spans: report.spans.map(pair),
        quotes: report.quotes,
        speaker: report.speaker,
        date: report.date,
      })),
    })),
  };
  return prettyJson(printed);
}

import { wordsOfQuotes } from "../text/quote";
import { tableCell } from "../text/tableCell";
import type { Quoted, Report, ReportParty } from "./report";

/** One statement, where the first document has it, or one document's words for a meeting. */
type Row = Readonly<Record<(typeof REPORT_COLUMNS)[number], string>>;

/** Names of the columns of a report's table. */
export const REPORT_COLUMNS = [
  "kind",
  "date",
  "who",
  "role",
  "verb",
  "words",
  "place",
  "status",
  "document",
  "line",
  "start",
  "end",
  "text_length",
  "text_hash",
  "also",
] as const;

/**
 * The report as rows of cells without line breaks, in the order of `REPORT_COLUMNS`: meetings, then statements, each once; `also` says
 * where else a statement stands.
 */
export function reportTable(report: Report): string[][] {
  const rows = [...meetingRows(report), ...statementRows(report)];
  return rows.map((row) => REPORT_COLUMNS.map((column) => tableCell(row[column])));
}

function* meetingRows(report: Report): Generator<Row> {
  for (const { parties, carriers } of report.meetings) {
    for (const carrier of carriers) {
      const { place, date, status, topics } = carrier;
      yield {
        ...whereOf(carrier, report),
        kind: "meeting",
        date: date ?? "",
        who: parties.map(({ name }) => name).join("; "),
        role: parties.map(officeOf).join("; "),
        verb: wordsOfQuotes(carrier.quotes),
        words: wordsOfQuotes(topics),
        place: place ?? "",
        status,
        also: "",
      };
    }
  }
}

function* statementRows(report: Report): Generator<Row> {
  for (const { statements } of report.speakers) {
    for (const statement of statements) {
      const { speaker, date, meeting, carriers } = statement;
      const [first, ...others] = carriers;
      const { cue, quotes } = first;
      yield {
        ...whereOf(first, report),
        kind: "statement",
        date: date ?? "",
        who: speaker?.name ?? "",
        role: speaker ? officeOf(speaker) : "",
        verb: wordsOfQuotes(cue),
        words: wordsOfQuotes(quotes),
        place: (meeting === null ? null : report.meetings[meeting].carriers[0].place) ?? "",
        status: "",
        also: others.map(({ document, line }) => `${report.documents[document].name}:${line}`).join("; "),
      };
    }
  }
}

function whereOf({ document, line, quotes }: Quoted, { documents }: Report) {
  const { name, checksum } = documents[document];
  return {
    document: name,
    line: String(line),
    start: String(quotes.at(0)?.start ?? ""),
    end: String(quotes.at(-1)?.end ?? ""),
    text_length: String(checksum.length),
    text_hash: checksum.hash,
  };
}

const officeOf = ({ role, of }: ReportParty): string => [role, of].filter(Boolean).join(", ");

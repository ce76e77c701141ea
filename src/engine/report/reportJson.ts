import { spansOfQuotes } from "../text/quote";
import type { Report, ReportCarrier, ReportMeeting, ReportSaying, ReportStatement, Quoted } from "./report";

/** Counts up when the form says something else than before. */
const REPORT_VERSION = 2;

/**
 * The report as plain data for programs. Every row carries the document's name and checksum, the offsets (UTF-16, half-open)
 * and the exact words at them, so that it can be checked by itself.
 */
export function reportJson(report: Report) {
  const printer = new Printer(report);
  return {
    readout: "report" as const,
    version: REPORT_VERSION,
    documents: report.documents,
    read: report.read,
    meetings: report.meetings.map(printer.meeting),
    statements: report.speakers.flatMap(({ statements }) => statements.map(printer.statement)),
  };
}

class Printer {
  readonly #report: Report;

  constructor(report: Report) {
    this.#report = report;
  }

  readonly statement = ({ speaker, date, meeting, contradictions, carriers }: ReportStatement) => ({
    speaker,
    date,
    meeting,
    contradictions,
    carriers: carriers.map(this.#saying),
  });

  readonly #saying = (saying: ReportSaying) => {
    const { date, speaker, addressees, act, form, polarity, cue, meeting, quotes } = saying;
    return {
      ...this.#source(saying),
      ...spansOfQuotes(quotes),
      date,
      speaker,
      addressees,
      act,
      form,
      polarity,
      cue: spansOfQuotes(cue),
      meeting,
    };
  };

  readonly meeting = ({ parties, carriers, contradictions }: ReportMeeting) => ({
    parties,
    contradictions,
    carriers: carriers.map(this.#carrier),
  });

  readonly #carrier = (carrier: ReportCarrier) => {
    const { place, date, status, mode, topics, outcomes, quotes } = carrier;
    return {
      ...this.#source(carrier),
      ...spansOfQuotes(quotes),
      place,
      date,
      status,
      mode,
      topics: spansOfQuotes(topics),
      outcomes: spansOfQuotes(outcomes),
    };
  };

  #source({ document, line }: Quoted) {
    const { name, checksum } = this.#report.documents[document];
    return { document: name, checksum, line };
  }
}

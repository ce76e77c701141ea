import { fingerprint } from "../anchoring/fingerprint";
import type { AnnotationSet, Entity, Statement } from "../annotations/annotationSet";
import { headOf } from "../corpus/makeRecord";
import type { MeetingReport } from "../folder/folderMeeting";
import type { StatementReport } from "../folder/folderStatement";
import { meetingReports } from "../folder/meetingReports";
import { statementReports } from "../folder/statementReports";
import { Lines } from "../text/lines";
import { type Quote, quoteOf } from "../text/quote";
import type { Span } from "../text/span";
import type { ReportCarrier, ReportDocument, ReportParty, ReportSaying } from "./report";

/** A document to report on: `annotations` are of this text. `date`: ISO day where the document states none. */
export interface ReportSource {
  readonly name: string;
  readonly text: string;
  readonly annotations: AnnotationSet;
  readonly date?: string;
}

/** A statement before its document has a number. */
export interface PartStatement extends Omit<ReportSaying, "document" | "meeting" | "date"> {
  readonly id: string;
  /** The meeting's id. */
  readonly meeting: string | null;
  /** For comparing it with those of other documents; null where the text has no words of it. */
  readonly report: StatementReport | null;
}

export interface PartMeeting {
  readonly id: string;
  readonly parties: readonly ReportParty[];
  readonly carrier: Omit<ReportCarrier, "document">;
  /** For comparing it with those of other documents. */
  readonly report: MeetingReport;
}

/** What a report keeps of one document. */
export interface ReportPart {
  readonly document: ReportDocument;
  /** In the order of the set. */
  readonly statements: readonly PartStatement[];
  /** In the order of the set. */
  readonly meetings: readonly PartMeeting[];
}

/** Takes from a document what a report needs, so that its text can be let go. Pure. */
export function reportPart(source: ReportSource): ReportPart {
  const { name, text, annotations } = source;
  const { origin = null, genre = null, statements } = annotations;
  const { date, title } = headOf(source, annotations);
  const reader = new PartReader(text, annotations);
  const told = new Map(statementReports(source, annotations).map((report) => [report.id, report]));
  return {
    document: {
      name,
      checksum: fingerprint(text),
      title,
      publisher: origin?.publisher ?? null,
      url: origin?.url ?? null,
      date,
      genre,
    },
    statements: statements.map((statement) => reader.statement(statement, told.get(statement.id) ?? null)),
    meetings: meetingReports({ source: name, annotations }).map((report) => reader.meeting(report)),
  };
}

class PartReader {
  readonly #text: string;
  readonly #lines: Lines;
  readonly #entities: ReadonlyMap<string, Entity>;

  constructor(text: string, { entities }: AnnotationSet) {
    this.#text = text;
    this.#lines = new Lines(text);
    this.#entities = new Map(entities.map((entity) => [entity.id, entity]));
  }

  statement(statement: Statement, report: StatementReport | null): PartStatement {
    const { speaker, addressees, act, form, polarity, cue, content, source, meeting } = statement;
    const spans = content.length > 0 ? content : [...source, ...cue];
    const who = this.#entity(speaker);
    return {
      id: statement.id,
      line: this.#lineOf([...cue, ...content, ...source]),
      quotes: spans.map(this.#quote),
      speaker: who ? this.#party(who, null) : null,
      addressees: addressees.flatMap((id) => this.#entity(id)?.name ?? []),
      act,
      form,
      polarity,
      cue: cue.map(this.#quote),
      meeting,
      report,
    };
  }

  meeting(report: MeetingReport): PartMeeting {
    const { id, place, date, status, mode } = report;
    const { participants, sides, mentions, topics, outcome } = report.meeting;
    const sideOf = (who: string) =>
      this.#entity(sides.find(({ participant }) => participant === who)?.side ?? null)?.name ?? null;
    const parties = participants.flatMap((who) => this.#entity(who) ?? []);
    return {
      id,
      parties: parties.map((party) => this.#party(party, sideOf(party.id))),
      carrier: {
        line: this.#lineOf(mentions),
        quotes: mentions.map(this.#quote),
        place,
        date,
        status,
        mode,
        topics: topics.map(this.#quote),
        outcomes: outcome.map(this.#quote),
      },
      report,
    };
  }

  #entity(id: string | null): Entity | undefined {
    return id === null ? undefined : this.#entities.get(id);
  }

  #party({ name, roles }: Entity, side: string | null): ReportParty {
    const [held] = roles;
    const role = held ? (this.#entity(held.role)?.name ?? null) : null;
    const of = side ?? (held ? (this.#entity(held.of)?.name ?? null) : null);
    const isSaid = of !== null && (name.includes(of) || role?.includes(of));
    return { name, role, of: isSaid ? null : of };
  }

  #lineOf(spans: readonly Span[]): number {
    return this.#lines.at(spans.reduce((first, { start }) => Math.min(first, start), this.#text.length)).line;
  }

  readonly #quote = (span: Span): Quote => quoteOf(this.#text, this.#lines, span);
}

import {
  type AnnotatedDocument,
  comparedPart,
  finish,
  fingerprint,
  mergeMeetings,
  mergeStatements,
  type StatementReport,
  statementReports,
} from "../../engine";
import type { Engine } from "../engine";
import { carriersJson, type QuotedMeetings } from "../format/carriersJson";
import { meetingList } from "../format/meetingList";
import { statementList } from "../format/statementList";
import { annotatedInputs, type AnnotateOptions } from "../inputs/annotated";
import { write, writeAll, type CliIo } from "../io";

export interface MeetingsSettings extends AnnotateOptions {
  /** Also statements that several documents report. */
  readonly statements?: true;
  readonly json?: true;
}

/**
 * Lists the meetings of all inputs together, each once with its carriers; with `statements`, also what several documents report
 * that somebody said. Returns the exit code: 1 if an input failed, otherwise 0.
 */
export async function meetings(
  names: readonly string[],
  { statements: asked, json, ...options }: MeetingsSettings,
  engine: Engine,
  io: CliIo,
): Promise<number> {
  const { date } = options;
  let code = 0;
  const documents: AnnotatedDocument[] = [];
  const quoted = new Map<string, QuotedMeetings>();
  const told: StatementReport[] = [];
  const fail = () => (code = 1);
  for await (const { source, text, set } of annotatedInputs(names, options, engine, io, fail)) {
    documents.push({ source, annotations: comparedPart(set) });
    const words = set.meetings.map(
      ({ id, mentions }) => [id, mentions.map(({ start, end }) => text.slice(start, end))] as const,
    );
    quoted.set(source, { checksum: fingerprint(text), quotes: new Map(words) });
    if (asked)
      for (const report of statementReports({ name: source, text, ...(date !== undefined && { date }) }, set))
        told.push(report);
  }
  const found = mergeMeetings(documents);
  const statements = finish(mergeStatements(told));
  if (json) await write(io.stdout, carriersJson(found, statements, quoted));
  else {
    await writeAll(io.stdout, meetingList(found));
    if (asked) await writeAll(io.stdout, statementList(statements));
  }
  return code;
}

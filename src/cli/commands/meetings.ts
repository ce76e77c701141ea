import {
  type AnnotatedDocument,
  type AnnotationSet,
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
import { DONE, FAILED } from "../exitCodes";
import { annotatedInputs } from "../inputs/annotated";
import type { ReadSettings } from "../inputs/readSettings";
import { write, writeAll, type CliIo } from "../io";

export interface MeetingsSettings extends ReadSettings {
  /** Also statements that several documents report. */
  readonly statements?: true;
  readonly format: "text" | "json";
}

/**
 * Lists the meetings of all inputs together, each once with its carriers; with `statements`, also what several documents report
 * that somebody said. Returns the exit code: 1 if an input failed, otherwise 0.
 */
export async function meetings(
  names: readonly string[],
  { statements: asked, format, ...options }: MeetingsSettings,
  engine: Engine,
  io: CliIo,
): Promise<number> {
  const { date } = options;
  let code = DONE;
  const documents: AnnotatedDocument[] = [];
  const quoted = new Map<string, QuotedMeetings>();
  const told: StatementReport[] = [];
  const fail = () => (code = FAILED);
  for await (const { source, text, set } of annotatedInputs(names, options, engine, io, fail)) {
    documents.push({ source, annotations: comparedPart(set) });
    if (format === "json") quoted.set(source, quotedIn(text, set));
    if (asked)
      for (const report of statementReports({ name: source, text, ...(date !== undefined && { date }) }, set))
        told.push(report);
  }
  const found = mergeMeetings(documents);
  const statements = finish(mergeStatements(told));
  if (format === "json") await write(io.stdout, carriersJson(found, statements, quoted));
  else {
    await writeAll(io.stdout, meetingList(found));
    if (asked) await writeAll(io.stdout, statementList(statements));
  }
  return code;
}

function quotedIn(text: string, { meetings: all }: AnnotationSet): QuotedMeetings {
  const quotes = all.map(
    ({ id, mentions }) => [id, mentions.map(({ start, end }) => text.slice(start, end))] as const,
  );
  return { checksum: fingerprint(text), quotes: new Map(quotes) };
}

import { stringify } from "csv-stringify/sync";
import { basename, dirname, extname, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import {
  CorpusIndex,
  type HrefOf,
  makeRecord,
  makeReport,
  pageHtml,
  pageMarkdown,
  parseQuery,
  partsFound,
  PRINT_STYLE,
  REPORT_COLUMNS,
  type Report,
  reportJson,
  type ReportPart,
  reportPage,
  reportPart,
  reportTable,
} from "../../engine";
import { complain } from "../complain";
import type { Engine } from "../engine";
import { queryProblem } from "../format/queryProblem";
import { reportWords } from "../format/reportWords";
import { prettyJson } from "../format/json";
import { DONE, FAILED, WRONG_USAGE } from "../exitCodes";
import { annotatedInputs } from "../inputs/annotated";
import type { ReadSettings } from "../inputs/readSettings";
import type { CliIo } from "../io";
import { writeResult } from "../outputs/writeResult";

export const REPORT_FORMATS = ["md", "html", "json", "csv"] as const;
type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface ReportSettings extends ReadSettings {
  readonly format?: ReportFormat;
  readonly query?: string;
  readonly title?: string;
  /** Where it is written; without it, to the standard output. */
  readonly output?: string;
}

/**
 * Reports who met whom and who said what in documents, or what a query finds in them. Returns the exit code: 1 if an input
 * failed, 2 if the query cannot be read, otherwise 0.
 */
export async function report(
  names: readonly string[],
  settings: ReportSettings,
  engine: Engine,
  io: CliIo,
): Promise<number> {
  const { query, output } = settings;
  const problems = query === undefined ? [] : parseQuery(query).problems;
  for (const problem of problems) await complain(io, queryProblem(problem));
  if (problems.length > 0) return WRONG_USAGE;
  let code = DONE;
  const index = new CorpusIndex();
  const parts: ReportPart[] = [];
  const options = { ...settings };
  for await (const { source, text, set } of annotatedInputs(
    names,
    options,
    engine,
    io,
    () => (code = FAILED),
  )) {
    const document = { name: source, text, ...(settings.date !== undefined && { date: settings.date }) };
    if (query !== undefined) index.put(makeRecord(document, set, engine.countryOf));
    parts.push(reportPart({ ...document, annotations: set }));
  }
  const found = makeReport(query === undefined ? parts : partsFound(parts, index.search(query)));
  const format = settings.format ?? formatOf(output);
  await writeResult(output, print(found, format, names, settings), io);
  return code;
}

const ENDINGS: Readonly<Record<string, ReportFormat>> = {
  htm: "html",
  html: "html",
  json: "json",
  csv: "csv",
};

/** By the ending of the file to write; Markdown otherwise. */
const formatOf = (output = ""): ReportFormat => ENDINGS[extname(output).slice(1).toLowerCase()] ?? "md";

function print(
  found: Report,
  format: ReportFormat,
  names: readonly string[],
  { query, title, output }: ReportSettings,
): Iterable<string> {
  if (format === "json") return [prettyJson(reportJson(found))];
  if (format === "csv") return [stringify([[...REPORT_COLUMNS], ...reportTable(found)])];
  const of = names.map((name) => basename(resolve(name))).join(", ");
  const page = reportPage(found, reportWords(title ?? (query === undefined ? of : `${of}: ${query}`)));
  const hrefOf = hrefsFrom(output === undefined ? "." : dirname(output));
  return format === "md"
    ? pageMarkdown(page, hrefOf)
    : pageHtml(page, { hrefOf, style: PRINT_STYLE, language: "en" });
}

/** Addresses of documents as they are seen from the folder that the report is in, with the line as editors read it. */
function hrefsFrom(folder: string): HrefOf {
  return (link) => {
    if (link.kind === "address") return link.url;
    if (link.kind === "both" || link.place.document === "stdin") return null;
    const { document, line } = link.place;
    const way = relative(folder, document);
    const path = way.split(/[\\/]/u).map(encodeURIComponent).join("/");
    const isElsewhere = resolve(way) === way;
    return `${isElsewhere ? pathToFileURL(way).href : path}${line > 1 ? `#L${line}` : ""}`;
  };
}

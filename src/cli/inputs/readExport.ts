import { parse } from "csv-parse/sync";
import { type ExportClaim, readClaims, readTableClaims } from "../../engine";

/** The claims of an export, or why there are none, worded to follow the export's name. */
export type ReadExport =
  | { readonly kind: "claims"; readonly claims: readonly ExportClaim[] }
  | { readonly kind: "failure"; readonly reason: string };

const WRONG =
  "is neither JSON of report, search, compare, meetings, formula, check or annotate nor a table of report, search or annotate, is damaged, or quotes no words (an older version wrote it)";

const failure = (reason: string): ReadExport => ({ kind: "failure", reason });

/** Reads what a command exported: one JSON value, one on each line, or a table. */
export function readExport(text: string): ReadExport {
  const claims: ExportClaim[] = [];
  for (const { place, claims: read } of readTable(text) ?? readValues(text)) {
    if (!read) return failure(`${place === "" ? "" : `(${place.replace(/, $/u, "")}) `}${WRONG}`);
    claims.push(...read);
  }
  return claims.length > 0 ? { kind: "claims", claims } : failure("quotes nothing");
}

interface Part {
  readonly place: string;
  /** Null: it is no export. */
  readonly claims: readonly ExportClaim[] | null;
}

function readValues(text: string): Part[] {
  const read = (value: unknown, place: string): Part => ({
    place,
    claims: value === undefined ? null : readClaims(value, place),
  });
  const whole = parsed(text);
  if (whole !== undefined) return [read(whole, "")];
  return text
    .split("\n")
    .map((line, at) => ({ line, place: `line ${at + 1}, ` }))
    .filter(({ line }) => line.trim() !== "")
    .map(({ line, place }) => read(parsed(line), place));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Whatever a spreadsheet has made of the commas when it saved the table. */
const DELIMITERS = [",", "\t", ";"] as const;

/** Null where the first line is not that of a table. */
function readTable(text: string): Part[] | null {
  const [head] = text.split(/\r?\n/u, 1);
  const names = DELIMITERS.find((delimiter) => head.split(delimiter).length > 2);
  if (names === undefined || /^\s*[[{]/u.test(head)) return null;
  try {
    const rows = parse(text, { delimiter: names, relaxColumnCount: true, skipEmptyLines: true });
    return [{ place: "", claims: readTableClaims(rows) }];
  } catch {
    return null;
  }
}

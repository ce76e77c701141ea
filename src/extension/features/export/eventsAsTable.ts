import * as l10n from "@vscode/l10n";
import { type AnnotationSet, type CountryCoder, EVENT_COLUMNS, eventTable } from "../../../engine";
import type { SourceText } from "../../core/annotations/sourceText";

/** The events of a document as a Markdown table, for the editor's preview; columns in which no row has anything left out. */
export function eventsAsTable(
  { set, source }: { readonly set: AnnotationSet; readonly source: SourceText },
  countryOf: CountryCoder,
): string {
  const text = source.textOf({ start: 0, end: set.textLength });
  const rows = eventTable(source.name, text, set, countryOf);
  const title = `# ${l10n.t("Events in {0}", escapeCell(source.name))}\n\n`;
  if (rows.length === 0) return `${title}${l10n.t("No meeting or statement was found in this document.")}\n`;
  const shown = EVENT_COLUMNS.map((_, at) => at).filter(
    (at) => at > 0 && !FOR_PROGRAMS.test(EVENT_COLUMNS[at]) && rows.some((row) => row[at] !== ""),
  );
  const line = (cells: readonly string[]) => `| ${shown.map((at) => escapeCell(cells[at])).join(" | ")} |\n`;
  const rule = `|${shown.map(() => " --- |").join("")}\n`;
  return `${title}${line(EVENT_COLUMNS)}${rule}${rows.map(line).join("")}`;
}

const FOR_PROGRAMS = /^text_/u;

/** Words of a document where Markdown would read marks of its own. */
const escapeCell = (text: string): string =>
  text.replace(/[\\|*_`[\]<>#]/gu, String.raw`\$&`).replace(/\s+/gu, " ");

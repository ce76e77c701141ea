import { type AnnotationSet, type CountryCoder, EVENT_COLUMNS, eventTable } from "../../../engine";
import type { SourceText } from "../../core/annotations/sourceText";

/** The events of a document as comma-separated values (RFC 4180), with a line of column names. */
export function eventsAsCsv(
  { set, source }: { readonly set: AnnotationSet; readonly source: SourceText },
  countryOf: CountryCoder,
): string {
  const text = source.textOf({ start: 0, end: set.textLength });
  const rows = [EVENT_COLUMNS, ...eventTable(source.name, text, set, countryOf)];
  return rows.map((cells) => `${cells.map(cell).join(",")}\n`).join("");
}

/** Quoted where it would otherwise be two cells, or none. */
const cell = (text: string): string => (/[",\r\n]/u.test(text) ? `"${text.replace(/"/gu, '""')}"` : text);

import { stringify } from "csv-stringify/sync";
import { EVENT_COLUMNS, eventTable, type AnnotationSet, type CountryCoder } from "../../engine";

/** The first line of the table. */
export const ploverHeader = stringify([EVENT_COLUMNS]);

/** The events of a document as lines of comma-separated values (RFC 4180), one event a line. */
export function* ploverLines(
  source: string,
  text: string,
  annotations: AnnotationSet,
  countryOf: CountryCoder,
): Generator<string> {
  for (const cells of eventTable(source, text, annotations, countryOf)) yield stringify([cells]);
}

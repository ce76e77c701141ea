import { stringify } from "csv-stringify/sync";
import {
  eventRows,
  type AnnotationSet,
  type CountryCoder,
  type EventActor,
  type EventRow,
} from "../../engine";
import { plain } from "./text";

const actors = (list: readonly EventActor[]) => list.map(({ name }) => plain(name)).join("; ");
const countries = (list: readonly EventActor[]) => list.map(({ country }) => country ?? "---").join("; ");

/** Column → its value. Lists are separated by semicolons; an actor without a known country is "---". */
const COLUMNS: readonly (readonly [
  name: string,
  value: (row: EventRow, source: string) => string | number,
])[] = [
  ["source", (_, source) => source],
  ["id", ({ id }) => id],
  ["event", ({ type }) => type],
  ["mode", ({ mode }) => mode],
  ["status", ({ status }) => status],
  ["polarity", ({ polarity }) => polarity],
  ["source_actors", ({ sources }) => actors(sources)],
  ["source_countries", ({ sources }) => countries(sources)],
  ["target_actors", ({ targets }) => actors(targets)],
  ["target_countries", ({ targets }) => countries(targets)],
  ["place", ({ place }) => plain(place)],
  ["date", ({ date }) => plain(date)],
  ["start", ({ start }) => start],
  ["end", ({ end }) => end],
  ["words", ({ words }) => plain(words)],
  ["cameo", ({ cameo }) => cameo],
  ["rule", ({ rule }) => rule],
  ["confidence", ({ confidence }) => confidence.toFixed(2)],
];

/** The first line of the table. */
export const ploverHeader = stringify([COLUMNS.map(([name]) => name)]);

/** The events of a document as lines of comma-separated values (RFC 4180), one event a line. */
export function* ploverLines(
  source: string,
  text: string,
  annotations: AnnotationSet,
  countryOf: CountryCoder,
): Generator<string> {
  for (const row of eventRows(text, annotations, countryOf)) {
    yield stringify([COLUMNS.map(([, value]) => value(row, source))]);
  }
}

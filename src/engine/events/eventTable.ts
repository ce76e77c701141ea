import { fingerprint } from "../anchoring/fingerprint";
import type { AnnotationSet } from "../annotations/annotationSet";
import type { CountryCoder } from "./countryCoder";
import type { EventActor, EventRow } from "./eventRow";
import { tableCell } from "../text/tableCell";
import { eventRows } from "./eventRows";

const actors = (list: readonly EventActor[]) => list.map(({ name }) => tableCell(name)).join("; ");
const countries = (list: readonly EventActor[]) => list.map(({ country }) => country ?? "---").join("; ");

/** Column → its value. */
const COLUMNS: Readonly<Record<string, (row: EventRow, source: string) => string>> = {
  source: (_, source) => tableCell(source),
  id: ({ id }) => id,
  event: ({ type }) => type,
  mode: ({ mode }) => mode,
  status: ({ status }) => status,
  polarity: ({ polarity }) => polarity,
  source_actors: ({ sources }) => actors(sources),
  source_countries: ({ sources }) => countries(sources),
  target_actors: ({ targets }) => actors(targets),
  target_countries: ({ targets }) => countries(targets),
  place: ({ place }) => tableCell(place),
  date: ({ date }) => tableCell(date),
  start: ({ start }) => String(start),
  end: ({ end }) => String(end),
  words: ({ words }) => tableCell(words),
  cameo: ({ cameo }) => cameo,
  rule: ({ rule }) => rule,
  confidence: ({ confidence }) => confidence.toFixed(2),
};

/** What tells whether the text is still the one that the offsets belong to; the same in each row. */
const CHECKSUM = ["text_length", "text_hash"] as const;

/** Names of the columns of an event table. */
export const EVENT_COLUMNS: readonly string[] = [...Object.keys(COLUMNS), ...CHECKSUM];

/**
 * The events of a document as rows of cells without line breaks, in the order of `EVENT_COLUMNS`. Lists are separated by
 * semicolons; an actor without a known country is "---".
 */
export function eventTable(
  source: string,
  text: string,
  annotations: AnnotationSet,
  countryOf: CountryCoder,
): string[][] {
  const { length, hash } = fingerprint(text);
  return eventRows(text, annotations, countryOf).map((row) => [
    ...Object.values(COLUMNS).map((value) => value(row, source)),
    String(length),
    hash,
  ]);
}

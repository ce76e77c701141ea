import type { DocumentRecord } from "../record";
import { ACTS, FORMS } from "./codes";
import { KINDS, QUERY_FIELDS, type QueryField } from "./query";
import { fold } from "../../text/fold";

/** What may replace the text from `start` to `end` of a query, the most frequent first. */
export interface Completion {
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly Candidate[];
}

export interface Candidate {
  /** As it stands in a query: "field:", or a value, in quotation marks where it needs them. */
  readonly insert: string;
  /** The value itself. */
  readonly value: string;
  /** In how many documents it stands; 0 of fields and codes. */
  readonly documents: number;
}

const HEAD = /(?:^|\s)-?(?:([A-Za-z]+):(?:(?:"[^"]*"|[^\s",]+),)*)?("[^"]*|[^\s",]*)$/u;

export function complete(
  text: string,
  caret: number,
  records: Iterable<DocumentRecord>,
  limit: number,
): Completion {
  const [, name, typed = ""] = HEAD.exec(text.slice(0, caret)) ?? [];
  const start = caret - typed.length;
  const part = fold(typed.replace(/^"/u, ""));
  if (name === undefined) {
    const fields = QUERY_FIELDS.filter((field) => field.startsWith(part));
    return {
      start,
      end: caret,
      candidates: fields.map((value) => ({ insert: `${value}:`, value, documents: 0 })),
    };
  }
  const field = QUERY_FIELDS.find((one) => one === name.toLowerCase());
  const candidates = [...valuesOf(field, records)]
    .filter(([value]) => isPart(value, part))
    .sort(([, a], [, b]) => b - a)
    .slice(0, limit)
    .map(([value, documents]) => ({ insert: quote(value), value, documents }));
  return { start, end: caret, candidates };
}

/** A word of it begins with what was typed. */
function isPart(value: string, part: string): boolean {
  const folded = fold(value);
  return folded.startsWith(part) || folded.includes(` ${part}`);
}

const quote = (value: string): string => (/[\s,]/u.test(value) ? `"${value}"` : value);

type Reader = (record: DocumentRecord) => Iterable<string | null | undefined>;

const READERS: Readonly<Partial<Record<QueryField, Reader>>> = {
  speaker: ({ entities, statements }) =>
    statements.map(({ speaker }) => (speaker === null ? null : entities[speaker].name)),
  meeting: ({ entities, meetings }) =>
    meetings.flatMap(({ parties }) => parties.map((at) => entities[at].name)),
  place: ({ entities, meetings }) =>
    meetings.map(({ place }) => (place === null ? null : entities[place].name)),
  country: ({ entities }) =>
    entities.map(({ type, name, country }) => (type === "place" && country ? name : null)),
  role: ({ entities }) => entities.map(({ role }) => role),
  in: ({ name }) => [name],
};

const CODES: Readonly<Partial<Record<QueryField, readonly string[]>>> = { act: ACTS, form: FORMS, is: KINDS };

function valuesOf(field: QueryField | undefined, records: Iterable<DocumentRecord>): Map<string, number> {
  const codes = field && CODES[field];
  if (codes) return new Map(codes.map((code) => [code, 0]));
  const counts = new Map<string, number>();
  const read = field && READERS[field];
  if (!read) return counts;
  for (const record of records)
    for (const value of new Set(read(record))) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

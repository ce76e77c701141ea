import type { EntityType, StatementForm } from "../annotations/annotationSet";
import type { CorpusEntity } from "../corpus/entities/corpusEntity";
import type { EntityLookup } from "../corpus/entities/entityLookup";
import { byNewest, type Hit } from "../corpus/query/hit";
import type { DocumentRecord } from "../corpus/record";
import type { Span } from "../text/span";
import { compare } from "../text/compare";
import { type SaidWords, saidWords } from "./saidWords";

/** How much somebody says in some documents: plain data. */
export interface SpeakerWords extends SaidWords {
  readonly name: string;
  readonly type: EntityType;
  readonly role: string | null;
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null;
  readonly statements: number;
  /** Where the first document in which somebody so called speaks names him, her or it first: finds the speaker again. */
  readonly document: string;
  readonly at: Span;
}

/** Who speaks in some documents. */
export interface Speakers {
  /** Those of most words first. */
  readonly speakers: readonly SpeakerWords[];
  /** Statements whose speaker the documents do not name. */
  readonly unnamed: number;
}

/** A speaker over documents; what documents do not share, as “officials”, in each document for itself. */
type Key = CorpusEntity | string;

const keyOf = (record: DocumentRecord, at: number, lookup: EntityLookup): Key =>
  lookup.at(record, at) ?? `${record.name} ${at}`;

/** The words of each speaker, direct and indirect. The same whatever the order of the records. Pure. */
export function wordsBySpeaker(records: Iterable<DocumentRecord>, lookup: EntityLookup): Speakers {
  const found = new Map<Key, SpeakerWords>();
  let unnamed = 0;
  for (const record of [...records].sort((a, b) => compare(a.name, b.name))) {
    for (const statement of record.statements) {
      if (statement.speaker === null) {
        unnamed++;
        continue;
      }
      const key = keyOf(record, statement.speaker, lookup);
      const known = found.get(key) ?? nobodyYet(key, record, statement.speaker);
      const { direct, indirect } = saidWords(statement);
      found.set(key, {
        ...known,
        statements: known.statements + 1,
        direct: known.direct + direct,
        indirect: known.indirect + indirect,
      });
    }
  }
  const words = ({ direct, indirect }: SaidWords) => direct + indirect;
  return { speakers: [...found.values()].sort((a, b) => words(b) - words(a)), unnamed };
}

function nobodyYet(key: Key, record: DocumentRecord, place: number): SpeakerWords {
  const own = record.entities[place];
  const [start, end] = own.at;
  const { name, type, role, country } =
    typeof key === "string" ? own : { ...key, role: key.roles.at(0) ?? null };
  const at = { start, end };
  return { name, type, role, country, statements: 0, direct: 0, indirect: 0, document: record.name, at };
}

/** Which statements are meant. */
export interface StatementSelection {
  /** A speaker, by `document` and `at.start` of `SpeakerWords`. */
  readonly speaker?: { readonly document: string; readonly start: number };
  readonly forms?: readonly StatementForm[];
  /** ISO days, both included, of documents: those without a date are left out. */
  readonly days?: readonly [from: string, to: string];
}

/** The statements that are meant, the newest first. */
export function selectStatements(
  records: readonly DocumentRecord[],
  { speaker, forms, days }: StatementSelection,
  lookup: EntityLookup,
): Hit[] {
  const home = speaker && records.find(({ name }) => name === speaker.document);
  const place = home?.entities.findIndex(({ at }) => at[0] === speaker?.start) ?? -1;
  const wanted = home && place >= 0 ? keyOf(home, place, lookup) : undefined;
  if (speaker && wanted === undefined) return [];
  const hits: Hit[] = [];
  for (const record of records) {
    if (days && (record.date === null || record.date < days[0] || record.date > days[1])) continue;
    for (const statement of record.statements) {
      if (forms && !forms.includes(statement.form)) continue;
      if (wanted !== undefined) {
        if (statement.speaker === null || keyOf(record, statement.speaker, lookup) !== wanted) continue;
      }
      hits.push({ kind: "statement", record, statement });
    }
  }
  return hits.sort(byNewest);
}

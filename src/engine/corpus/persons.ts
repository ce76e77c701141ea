import { NameGatherer, type GatheredName, rolesOf } from "./gatherNames";
import type { DocumentRecord } from "./record";

/** One person as the documents of an index name him or her. */
export interface Person {
  readonly name: string;
  /** Offices, the most frequent first. */
  readonly roles: readonly string[];
  /** ISO 3166-1 alpha-3; null where no document tells. */
  readonly country: string | null;
  /** Names of documents, in the order of the index. */
  readonly documents: readonly string[];
  readonly mentions: number;
  readonly statements: number;
  readonly meetings: number;
}

/** Persons of several documents (see `NameGatherer`), those first who speak and meet most. */
export function personsOf(records: Iterable<DocumentRecord>): Person[] {
  const all = [...records];
  const gatherer = new NameGatherer();
  for (const record of all) gatherer.learn(record);
  for (const record of all) gatherer.gather(record);
  const weight = ({ statements, meetings }: Person) => statements + meetings;
  return [...gatherer.names.values()]
    .filter(({ type }) => type === "person")
    .map(personOf)
    .sort((a, b) => weight(b) - weight(a) || b.mentions - a.mentions);
}

function personOf(gathered: GatheredName): Person {
  const { name, country, places } = gathered;
  const sum = (count: (record: DocumentRecord, at: number) => number) =>
    places.reduce((all, { record, at }) => all + count(record, at), 0);
  return {
    name,
    roles: rolesOf(gathered),
    country,
    documents: [...new Set(places.map(({ record }) => record.name))],
    mentions: sum(({ entities }, at) => entities[at].mentions),
    statements: sum(({ statements }, at) => statements.filter(({ speaker }) => speaker === at).length),
    meetings: sum(({ meetings }, at) => meetings.filter(({ parties }) => parties.includes(at)).length),
  };
}

import { fold } from "../text/fold";
import type { DocumentRecord, EntityRecord } from "./record";

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

interface Draft extends Person {
  readonly roleCounts: Map<string, number>;
  readonly documents: string[];
  mentions: number;
  statements: number;
  meetings: number;
}

/**
 * Persons of several documents: one where name and country agree, or the country is told once only. A single word is
 * nobody's name beyond its document, unless country or office agree too: "Smith" may be anybody.
 */
export function personsOf(records: Iterable<DocumentRecord>): Person[] {
  const all = [...records];
  const countries = countriesByName(all);
  const persons = new Map<string, Draft>();
  for (const record of all) {
    record.entities.forEach((entity, at) => {
      if (entity.type !== "person") return;
      const country = entity.country ?? only(countries.get(fold(entity.name)));
      const key = keyOf(entity, country, record);
      const known = persons.get(key) ?? draftOf(entity.name, country);
      persons.set(key, known);
      count(known, record, at);
    });
  }
  const weight = ({ statements, meetings }: Person) => statements + meetings;
  return [...persons.values()]
    .map(({ roleCounts, ...person }) => ({ ...person, roles: byCount(roleCounts) }))
    .sort((a, b) => weight(b) - weight(a) || b.mentions - a.mentions);
}

function countriesByName(records: readonly DocumentRecord[]): Map<string, Set<string>> {
  const countries = new Map<string, Set<string>>();
  for (const { entities } of records) {
    for (const { type, name, country } of entities) {
      if (type !== "person" || country === null || isOneWord(name)) continue;
      const key = fold(name);
      countries.set(key, (countries.get(key) ?? new Set()).add(country));
    }
  }
  return countries;
}

const only = (values?: ReadonlySet<string>): string | null => (values?.size === 1 ? [...values][0] : null);
const isOneWord = (name: string): boolean => !/\s/u.test(name);

function keyOf({ name, role }: EntityRecord, country: string | null, record: DocumentRecord): string {
  const parts = [fold(name), country ?? ""];
  if (isOneWord(name)) parts.push(role ?? (country === null ? record.name : ""));
  return parts.join("\n");
}

const draftOf = (name: string, country: string | null): Draft => ({
  name,
  roles: [],
  roleCounts: new Map(),
  country,
  documents: [],
  mentions: 0,
  statements: 0,
  meetings: 0,
});

function count(person: Draft, { name, entities, statements, meetings }: DocumentRecord, at: number): void {
  const { role, mentions } = entities[at];
  if (role !== null) person.roleCounts.set(role, (person.roleCounts.get(role) ?? 0) + 1);
  if (person.documents.at(-1) !== name) person.documents.push(name);
  person.mentions += mentions;
  person.statements += statements.filter(({ speaker }) => speaker === at).length;
  person.meetings += meetings.filter(({ parties }) => parties.includes(at)).length;
}

/** The most frequent first. */
export const byCount = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);

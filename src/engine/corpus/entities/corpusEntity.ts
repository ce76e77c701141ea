import type { EntityType } from "../../annotations/annotationSet";
import { byCount } from "../counts";
import type { DocumentRecord, MeetingRecord, StatementRecord } from "../record";
import { idOf, toldCountry } from "./agreement";
import type { Join } from "./join";
import type { Candidate, Occurrence } from "./occurrence";

/** An occurrence of an entity in a document, with the reason to take it for the same as another; null of the first. */
export interface JoinedOccurrence extends Occurrence {
  readonly join: Join | null;
}

/** A person or body as the documents of an index tell of it. */
export interface CorpusEntity {
  readonly type: EntityType;
  /** The name that documents use most, of those the fullest. */
  readonly name: string;
  /** All of them, the most frequent first. */
  readonly names: readonly string[];
  /** Offices, the most frequent first. */
  readonly roles: readonly string[];
  /** ISO 3166-1 alpha-3; null where no document tells. */
  readonly country: string | null;
  /** "Q796", where a document tells enough to know. */
  readonly wikidata: string | null;
  /** One of each document or more, in the order of their names; the reasons form a tree whose root is the first of them. */
  readonly occurrences: readonly JoinedOccurrence[];
  /** Names of documents, in their order. */
  readonly documents: readonly string[];
  readonly mentions: number;
  readonly statements: number;
  readonly meetings: number;
}

export function corpusEntityOf(
  members: readonly Candidate[],
  reasons: ReadonlyMap<number, Join | null>,
): CorpusEntity {
  const names = byCount(members.map(({ entity }) => entity.name));
  return {
    type: members[0].entity.type,
    name: fullest(names),
    names,
    roles: byCount(members.flatMap(({ entity }) => entity.roles.map(({ name }) => name))),
    country: toldCountry(members),
    wikidata: idOf(members),
    occurrences: members.map(({ record, at, index }) => ({ record, at, join: reasons.get(index) ?? null })),
    documents: [...new Set(members.map(({ record }) => record.name))],
    mentions: members.reduce((sum, { entity }) => sum + entity.mentions, 0),
    ...doings(members),
  };
}

function doings(members: readonly Candidate[]): { statements: number; meetings: number } {
  const own = doingsOf(members);
  const sum = (count: (one: Doings) => number) => own.reduce((all, one) => all + count(one), 0);
  return { statements: sum((one) => one.statements.length), meetings: sum((one) => one.meetings.length) };
}

/** What an entity says in a document, and where it takes part. */
export interface Doings {
  readonly record: DocumentRecord;
  readonly statements: readonly StatementRecord[];
  readonly meetings: readonly MeetingRecord[];
}

/** For each of its documents in one go: a document may have many statements. */
export const doingsOf = (occurrences: readonly Occurrence[]): Doings[] =>
  [...placesByRecord(occurrences)].map(([record, places]) => ({
    record,
    statements: record.statements.filter(({ speaker }) => speaker !== null && places.has(speaker)),
    meetings: record.meetings.filter(({ parties }) => parties.some((at) => places.has(at))),
  }));

/** The places that an entity has in each of its documents. */
export function placesByRecord(occurrences: readonly Occurrence[]): Map<DocumentRecord, ReadonlySet<number>> {
  const places = new Map<DocumentRecord, Set<number>>();
  for (const { record, at } of occurrences) places.set(record, (places.get(record) ?? new Set()).add(at));
  return places;
}

/** Of the names that are used about as often as the first, the one with most words. */
function fullest(names: readonly string[]): string {
  const words = (name: string) => name.split(/\s+/u).length;
  const [first] = names;
  return words(first) > 1 ? first : (names.find((name) => words(name) > 1) ?? first);
}

import { countsOf } from "../counts";
import type { Clusters } from "./clusters";
import type { SharedFact } from "./join";
import type { Candidate } from "./occurrence";
import { officeKeys } from "./officeKey";

/** So many times as often as another a country must be told to be taken for the right one. */
const OUTVOTES = 3;

/** Countries by how many of the candidates have them, the most frequent first. */
const countriesOf = (candidates: readonly Candidate[]): (readonly [code: string, count: number])[] =>
  countsOf(candidates.flatMap(({ entity }) => entity.country ?? []));

/** They are told to be of one country, but for a few that are far outnumbered: a text may be misread. */
export function areOfOneCountry(candidates: readonly Candidate[]): boolean {
  const [first, second] = countriesOf(candidates);
  return !second || first[1] >= second[1] * OUTVOTES;
}

/** The country that they are told to be of; null where none is, or by one document of many. */
export function toldCountry(candidates: readonly Candidate[]): string | null {
  const [first] = countriesOf(candidates);
  return first && (first[1] > 1 || candidates.length < MANY) ? first[0] : null;
}

const MANY = 10;

/** Nothing that is told of the two clusters keeps them apart. */
export function mayBeOne(clusters: Clusters, a: Candidate, b: Candidate): boolean {
  const [one, other] = [a, b].map((candidate) => clusters.membersOf(candidate));
  const [mine, theirs] = [toldCountry(one), toldCountry(other)];
  if (mine !== null && theirs !== null && mine !== theirs) return false;
  if (haveOtherIds(clusters, a, b)) return false;
  const generation = generationOf(one);
  return generation === null || generationOf(other) === null || generation === generationOf(other);
}

/** Wikidata knows the two clusters as two. */
export function haveOtherIds(clusters: Clusters, a: Candidate, b: Candidate): boolean {
  const [one, other] = [a, b].map((candidate) => idOf(clusters.membersOf(candidate)));
  return one !== null && other !== null && one !== other;
}

/** The first, which stands for all: those of one id were joined before. */
export const idOf = (members: readonly Candidate[]): string | null =>
  members.find(({ entity }) => entity.wikidata !== null)?.entity.wikidata ?? null;

const generationOf = (members: readonly Candidate[]): string | null =>
  members.find(({ name }) => name.generation !== null)?.name.generation ?? null;

/** One document that holds both clusters as two keeps them apart: who wrote it knows them. */
export function standTogether(clusters: Clusters, a: Candidate, b: Candidate): boolean {
  const [one, other] = [a, b].map((candidate) => clusters.membersOf(candidate));
  const [few, many] = one.length < other.length ? [one, other] : [other, one];
  const records = new Set(few.map(({ record }) => record));
  return many.some(({ record }) => records.has(record));
}

/** An office that another has too, as this one writes it. */
export function sharedOffice({ entity }: Candidate, key: string): SharedFact {
  const written = entity.roles.find(({ name }) => officeKeys(name).includes(key));
  return { kind: "office", value: written?.name ?? key };
}

/** The id under which Wikidata knows both. */
export const sharedId = (a: Candidate, b: Candidate): SharedFact[] =>
  a.entity.wikidata !== null && a.entity.wikidata === b.entity.wikidata
    ? [{ kind: "wikidata", value: a.entity.wikidata }]
    : [];

/** The country that both are told to be of. */
export const sharedCountry = (a: Candidate, b: Candidate): SharedFact[] =>
  a.entity.country !== null && a.entity.country === b.entity.country
    ? [{ kind: "country", value: a.entity.country }]
    : [];

/** Makes one cluster of each group. */
export function joinWithin(clusters: Clusters, groups: Iterable<readonly Candidate[]>): void {
  for (const [first, ...rest] of groups)
    for (const other of rest) clusters.join(first, other, "same", sharedCountry(first, other));
}

export const companyFacts = (names: readonly string[]): SharedFact[] =>
  names.slice(0, MOST_NAMES).map((value) => ({ kind: "company", value }));

const MOST_NAMES = 3;

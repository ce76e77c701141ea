import type { EntityType, StatementAct } from "../annotations/annotationSet";
import type { Steps } from "../steps";
import { fold } from "../text/fold";
import type { Span } from "../text/span";
import { countsOf } from "./counts";
import { type Bearer, bearersOf } from "./bearers";
import type { CorpusEntity } from "./entities/corpusEntity";
import type { Occurrence } from "./entities/occurrence";
import { byNewest, dateOfHit, type Hit, partiesOfHit } from "./query/hit";
import type { DocumentRecord } from "./record";
import { compare } from "../text/compare";

/** A person, an organisation or a speaker of the index. */
export interface CatalogueName {
  readonly key: string;
  readonly name: string;
  /** All names, the most frequent first. */
  readonly names: readonly string[];
  readonly type: EntityType;
  readonly roles: readonly string[];
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null;
  readonly documents: number;
  readonly mentions: number;
  readonly statements: number;
  readonly meetings: number;
  /** The first place that refers to it, in the first document that calls it by its name. */
  readonly document: string;
  readonly at: Span;
}

export type NameList = "persons" | "organizations" | "speakers";

/** Some of the statements and meetings. Months are ISO, `year-month`; null: of meetings without a day. */
export type Selection =
  | { readonly month: string | null }
  | { readonly meetingsOf: string }
  | { readonly statementsBy: string | null; readonly act?: StatementAct };

interface Counted {
  readonly bearer: Bearer;
  readonly statements: Hit[];
  readonly meetings: Hit[];
}

/** Everybody and everything of an index in order, to be looked through. */
export interface Catalogue {
  /** Those first who speak and meet most; of speakers, who speak most. */
  readonly names: Readonly<Record<NameList, readonly CatalogueName[]>>;
  /** Number of meetings by month, the newest first. */
  readonly months: readonly (readonly [month: string | null, count: number])[];
  readonly statements: number;
  /** Of which nobody is named as the speaker. */
  readonly unattributed: number;
  readonly meetings: number;
  hits(selection: Selection): readonly Hit[];
  /** How often a speaker says what, the most frequent first; null: who is not named. */
  acts(key: string | null): readonly (readonly [act: StatementAct, count: number])[];
  /** Names with these letters in this order, those first in which a word begins so. */
  find(letters: string, limit: number): readonly CatalogueName[];
  /** Meetings whose parties have these letters in this order, the newest first. */
  findMeetings(letters: string, limit: number): readonly Hit[];
}

/** Looks through all records, of which `entities` are the joined ones; yields after each. */
export function* catalogueInSteps(
  records: readonly DocumentRecord[],
  entities: readonly CorpusEntity[],
): Steps<Catalogue> {
  const { all, at } = yield* bearersOf(records, entities);
  const counted = new Map<Bearer, Counted>();
  for (const bearer of all) counted.set(bearer, { bearer, statements: [], meetings: [] });
  yield;
  const unattributed: Hit[] = [];
  const meetings: Hit[] = [];
  for (const record of records) {
    const places = at.get(record);
    const countedAt = (place: number) => counted.get(places?.get(place) as Bearer);
    for (const statement of record.statements) {
      const hit: Hit = { kind: "statement", record, statement };
      if (statement.speaker === null) unattributed.push(hit);
      else countedAt(statement.speaker)?.statements.push(hit);
    }
    for (const meeting of record.meetings) {
      const hit: Hit = { kind: "meeting", record, meeting };
      meetings.push(hit);
      for (const party of new Set(meeting.parties.map(countedAt))) party?.meetings.push(hit);
    }
    yield;
  }
  const byKey = new Map([...counted.values()].map((one) => [one.bearer.key, one]));
  return yield* inOrder(byKey, meetings, unattributed);
}

function* inOrder(
  counted: ReadonlyMap<string, Counted>,
  meetings: readonly Hit[],
  unattributed: readonly Hit[],
): Steps<Catalogue> {
  const all = [...counted.values()].map(nameOf);
  yield;
  const active = ({ statements, meetings }: CatalogueName) => statements + meetings;
  const byWeight = all.sort((a, b) => active(b) - active(a) || b.mentions - a.mentions);
  yield;
  const names: Catalogue["names"] = {
    persons: byWeight.filter(({ type }) => type === "person"),
    organizations: byWeight.filter(({ type }) => type === "organization"),
    speakers: byWeight
      .filter(({ statements }) => statements > 0)
      .sort((a, b) => b.statements - a.statements || b.mentions - a.mentions),
  };
  const months = new Map<string | null, Hit[]>();
  for (const hit of meetings) {
    const month = monthOf(hit);
    const own = months.get(month);
    if (own) own.push(hit);
    else months.set(month, [hit]);
  }
  const inMonths = [...months].sort(([a], [b]) => compare(b ?? "", a ?? ""));
  const spoken = [...names.persons, ...names.organizations];
  // Asked for again with each letter that is typed.
  const foldedNames = once(() => spoken.map((one) => ({ one, names: one.names.map(fold) })));
  const foldedMeetings = once(() =>
    newest(meetings).map((one) => ({ one, names: [fold(namesOf(partiesOfHit(one)))] })),
  );
  const statementsOf = (key: string | null) =>
    key === null ? unattributed : (counted.get(key)?.statements ?? []);
  return {
    names,
    months: inMonths.map(([month, hits]) => [month, hits.length] as const),
    statements: unattributed.length + names.speakers.reduce((sum, { statements }) => sum + statements, 0),
    unattributed: unattributed.length,
    meetings: meetings.length,
    hits: (selection) => {
      if ("month" in selection) return newest(months.get(selection.month) ?? []);
      if ("meetingsOf" in selection) return newest(counted.get(selection.meetingsOf)?.meetings ?? []);
      const { statementsBy, act } = selection;
      return newest(statementsOf(statementsBy).filter((hit) => act === undefined || actOf(hit) === act));
    },
    acts: (key) => countsOf(statementsOf(key).flatMap((hit) => actOf(hit) ?? [])),
    find: (letters, limit) => best(foldedNames(), letters, limit),
    findMeetings: (letters, limit) => best(foldedMeetings(), letters, limit),
  };
}

const actOf = (hit: Hit): StatementAct | undefined =>
  hit.kind === "statement" ? hit.statement.act : undefined;

function monthOf(hit: Hit): string | null {
  const [month] = /^\d{4}-\d{2}/u.exec(dateOfHit(hit) ?? "") ?? [];
  return month ?? null;
}

const newest = (hits: readonly Hit[]): Hit[] => [...hits].sort(byNewest);

function nameOf({ bearer, statements, meetings }: Counted): CatalogueName {
  const { key, name, names, type, roles, country, occurrences } = bearer;
  const entityAt = ({ record, at }: Occurrence) => record.entities[at];
  const shown = occurrences.find((one) => entityAt(one).name === name) ?? occurrences[0];
  const [start, end] = entityAt(shown).at;
  return {
    key,
    name,
    names,
    type,
    roles,
    country,
    documents: new Set(occurrences.map(({ record }) => record)).size,
    mentions: occurrences.reduce((sum, one) => sum + entityAt(one).mentions, 0),
    statements: statements.length,
    meetings: meetings.length,
    document: shown.record.name,
    at: { start, end },
  };
}

const namesOf = (all: readonly { readonly name: string }[]): string => all.map(({ name }) => name).join(" ");

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Those first in which a word begins with the letters, then those that have them in this order; each in the order given. */
function best<T>(
  all: readonly { readonly one: T; readonly names: readonly string[] }[],
  letters: string,
  limit: number,
): readonly T[] {
  const wanted = fold(letters).trim();
  const begins: T[] = [];
  const has: T[] = [];
  for (const { one, names } of all) {
    if (names.some((name) => ` ${name}`.includes(` ${wanted}`))) begins.push(one);
    else if (names.some((name) => hasInOrder(name, wanted))) has.push(one);
    if (begins.length === limit) break;
  }
  return [...begins, ...has].slice(0, limit);
}

function hasInOrder(name: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters.replace(/\s/gu, "")) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

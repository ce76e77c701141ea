import type { EntityType, StatementAct } from "../annotations/annotationSet";
import type { Steps } from "../steps";
import { fold } from "../text/fold";
import type { Span } from "../text/span";
import { countsOf } from "./counts";
import { type GatheredName, NameGatherer, rolesOf } from "./gatherNames";
import { byNewest, dateOfHit, type Hit, partiesOfHit } from "./query/hit";
import type { DocumentRecord } from "./record";
import { compare } from "../text/compare";

/** A person, an organisation or a speaker of the index. */
export interface CatalogueName {
  readonly key: string;
  readonly name: string;
  readonly type: EntityType;
  readonly roles: readonly string[];
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null;
  readonly documents: number;
  readonly mentions: number;
  readonly statements: number;
  readonly meetings: number;
  /** The first place that refers to it, in the first document that does. */
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
  readonly gathered: GatheredName;
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

/** Looks through all records; yields after each. */
export function* catalogueInSteps(records: readonly DocumentRecord[]): Steps<Catalogue> {
  const gatherer = new NameGatherer();
  for (const record of records) {
    gatherer.learn(record);
    yield;
  }
  const keysOf = new Map<DocumentRecord, string[]>();
  for (const record of records) {
    keysOf.set(record, gatherer.gather(record));
    yield;
  }
  const counted = new Map<string, Counted>();
  for (const [key, gathered] of gatherer.names) counted.set(key, { gathered, statements: [], meetings: [] });
  yield;
  const unattributed: Hit[] = [];
  const meetings: Hit[] = [];
  for (const record of records) {
    const keys = keysOf.get(record) ?? [];
    for (const statement of record.statements) {
      const hit: Hit = { kind: "statement", record, statement };
      if (statement.speaker === null) unattributed.push(hit);
      else counted.get(keys[statement.speaker])?.statements.push(hit);
    }
    for (const meeting of record.meetings) {
      const hit: Hit = { kind: "meeting", record, meeting };
      meetings.push(hit);
      for (const party of new Set(meeting.parties)) counted.get(keys[party])?.meetings.push(hit);
    }
    yield;
  }
  return yield* inOrder(counted, meetings, unattributed);
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
    find: (letters, limit) => best(spoken, ({ name }) => name, letters, limit),
    findMeetings: (letters, limit) =>
      best(
        newest(meetings),
        (hit) =>
          partiesOfHit(hit)
            .map(({ name }) => name)
            .join(" "),
        letters,
        limit,
      ),
  };
}

const actOf = (hit: Hit): StatementAct | undefined =>
  hit.kind === "statement" ? hit.statement.act : undefined;

function monthOf(hit: Hit): string | null {
  const [month] = /^\d{4}-\d{2}/u.exec(dateOfHit(hit) ?? "") ?? [];
  return month ?? null;
}

const newest = (hits: readonly Hit[]): Hit[] => [...hits].sort(byNewest);

function nameOf({ gathered, statements, meetings }: Counted): CatalogueName {
  const { key, name, type, country, places } = gathered;
  const [{ record, at }] = places;
  const [start, end] = record.entities[at].at;
  return {
    key,
    name,
    type,
    roles: rolesOf(gathered),
    country,
    documents: new Set(places.map((one) => one.record)).size,
    mentions: places.reduce((sum, one) => sum + one.record.entities[one.at].mentions, 0),
    statements: statements.length,
    meetings: meetings.length,
    document: record.name,
    at: { start, end },
  };
}

/** Those first in which a word begins with the letters, then those that have them in this order; each in the order given. */
function best<T>(
  all: readonly T[],
  nameOf: (one: T) => string,
  letters: string,
  limit: number,
): readonly T[] {
  const wanted = fold(letters).trim();
  const begins: T[] = [];
  const has: T[] = [];
  for (const one of all) {
    const name = fold(nameOf(one));
    if (` ${name}`.includes(` ${wanted}`)) begins.push(one);
    else if (hasInOrder(name, wanted)) has.push(one);
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

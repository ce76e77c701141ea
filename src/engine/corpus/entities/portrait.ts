import { fold } from "../../text/fold";
import { compare } from "../../text/compare";
import { byCount } from "../counts";
import { byNewest, type Hit } from "../query/hit";
import type { DocumentRecord, Range } from "../record";
import { type CorpusEntity, doingsOf } from "./corpusEntity";
import type { EntityLookup } from "./entityLookup";
import { officeKeys } from "./officeKey";

/** Words of a document that tell of an office. */
export interface TellingPlace {
  readonly record: DocumentRecord;
  readonly at: Range;
  /** One-based. */
  readonly line: number;
}

/** An office as the documents give it, from the first to the last of them that has a date. */
export interface HeldOffice {
  /** As it is written most. */
  readonly name: string;
  /** The country or body; null where no document names one. */
  readonly of: string | null;
  /** ISO days of documents; null where none has a date. */
  readonly first: string | null;
  readonly last: string | null;
  /** In the order of time. */
  readonly places: readonly TellingPlace[];
}

/** Somebody who took part in the same meetings. */
export interface Companion {
  readonly entity: CorpusEntity;
  /** The newest first. */
  readonly meetings: readonly Hit[];
}

/** What the documents of a folder tell of one person or body. */
export interface Portrait {
  readonly entity: CorpusEntity;
  /** In the order of time. */
  readonly offices: readonly HeldOffice[];
  /** The newest first. */
  readonly statements: readonly Hit[];
  readonly meetings: readonly Hit[];
  /** Those of most meetings first. */
  readonly companions: readonly Companion[];
}

export function portraitOf(entity: CorpusEntity, lookup: EntityLookup): Portrait {
  const doings = doingsOf(entity.occurrences);
  const statements = doings.flatMap(({ record, statements: own }) =>
    own.map((statement): Hit => ({ kind: "statement", record, statement })),
  );
  const meetings = doings
    .flatMap(({ record, meetings: own }) => own.map((meeting): Hit => ({ kind: "meeting", record, meeting })))
    .sort(byNewest);
  return {
    entity,
    offices: officesOf(entity),
    statements: statements.sort(byNewest),
    meetings,
    companions: companionsOf(entity, meetings, lookup),
  };
}

function officesOf({ occurrences }: CorpusEntity): HeldOffice[] {
  const byKey = new Map<string, { names: string[]; of: string[]; places: TellingPlace[] }>();
  for (const { record, at } of occurrences) {
    for (const role of record.entities[at].roles) {
      const key = officeKeys(role.name).join("; ") || fold(role.name);
      const office = byKey.get(key) ?? { names: [], of: [], places: [] };
      byKey.set(key, office);
      office.names.push(role.name);
      if (role.of !== null) office.of.push(role.of);
      office.places.push({ record, at: role.at, line: role.line });
    }
  }
  return [...byKey.values()].map(heldOffice).sort((a, b) => byDay(a.first, b.first) || byDay(a.last, b.last));
}

function heldOffice({
  names,
  of,
  places,
}: {
  names: string[];
  of: string[];
  places: TellingPlace[];
}): HeldOffice {
  const inOrder = [...places].sort((a, b) => byDay(a.record.date, b.record.date));
  const days = inOrder.flatMap(({ record }) => record.date ?? []);
  return {
    name: byCount(names)[0],
    of: byCount(of).at(0) ?? null,
    first: days.at(0) ?? null,
    last: days.at(-1) ?? null,
    places: inOrder,
  };
}

/** Without a date last. */
const byDay = (a: string | null, b: string | null): number => compare(a ?? "~", b ?? "~");

function companionsOf(own: CorpusEntity, meetings: readonly Hit[], lookup: EntityLookup): Companion[] {
  const found = new Map<CorpusEntity, Set<Hit>>();
  for (const hit of meetings) {
    if (hit.kind !== "meeting") continue;
    for (const at of hit.meeting.parties) {
      const entity = lookup.at(hit.record, at);
      if (entity && entity !== own) found.set(entity, (found.get(entity) ?? new Set()).add(hit));
    }
  }
  return [...found]
    .map(([entity, hits]) => ({ entity, meetings: [...hits] }))
    .sort((a, b) => b.meetings.length - a.meetings.length);
}

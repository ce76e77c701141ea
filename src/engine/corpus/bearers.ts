import type { EntityType } from "../annotations/annotationSet";
import type { Steps } from "../steps";
import { fold } from "../text/fold";
import type { CorpusEntity } from "./entities/corpusEntity";
import type { Occurrence } from "./entities/occurrence";
import type { DocumentRecord } from "./record";

/** Whoever is named in an index, once. */
export interface Bearer {
  /** Tells it from others of the same name. */
  readonly key: string;
  readonly name: string;
  /** All names, the most frequent first. */
  readonly names: readonly string[];
  readonly type: EntityType;
  readonly roles: readonly string[];
  /** ISO 3166-1 alpha-3; null where no document tells. */
  readonly country: string | null;
  readonly occurrences: readonly Occurrence[];
}

/** Who stands at each place in `entities` of the records. */
export type Bearers = ReadonlyMap<DocumentRecord, ReadonlyMap<number, Bearer>>;

/**
 * Those who were joined, then whoever else speaks or takes part (a place on no map, a nationality): of those, one where type and
 * name agree.
 */
export function* bearersOf(
  records: readonly DocumentRecord[],
  entities: readonly CorpusEntity[],
): Steps<{ readonly all: readonly Bearer[]; readonly at: Bearers }> {
  const at = new Map(records.map((record) => [record, new Map<number, Bearer>()]));
  const all: Bearer[] = [];
  const keys = new Map<string, number>();
  const add = (bearer: Omit<Bearer, "key">) => {
    const stem = [bearer.type, bearer.name, bearer.occurrences[0].record.name].join("\n");
    const count = (keys.get(stem) ?? 0) + 1;
    keys.set(stem, count);
    const own = { ...bearer, key: count === 1 ? stem : `${stem}\n${count}` };
    all.push(own);
    for (const { record, at: place } of own.occurrences) at.get(record)?.set(place, own);
  };
  for (const entity of entities) {
    add(entity);
    yield;
  }
  const loose = new Map<string, Occurrence[]>();
  for (const record of records) {
    const joined = at.get(record);
    for (const place of new Set(actors(record))) {
      if (joined?.has(place)) continue;
      const { type, name } = record.entities[place];
      const key = `${type}\n${fold(name)}`;
      const own = loose.get(key);
      if (own) own.push({ record, at: place });
      else loose.set(key, [{ record, at: place }]);
    }
    yield;
  }
  for (const occurrences of loose.values()) {
    const [first] = occurrences;
    const { name, type, country } = first.record.entities[first.at];
    add({ name, names: [name], type, roles: [], country, occurrences });
  }
  return { all, at };
}

function* actors({ statements, meetings }: DocumentRecord): Generator<number> {
  for (const { speaker } of statements) if (speaker !== null) yield speaker;
  for (const { parties } of meetings) yield* parties;
}

import type { DocumentRecord, EntityRecord } from "../record";
import { officeKeys } from "./officeKey";
import { type PersonName, parseName } from "../../coreference/personName";

/** An entity of one document, as the index has it. */
export interface Occurrence {
  readonly record: DocumentRecord;
  /** Place in `entities` of the record. */
  readonly at: number;
}

/** An occurrence with what it is compared by; `index` is its place among those that are joined. */
export interface Candidate extends Occurrence {
  readonly index: number;
  readonly entity: EntityRecord;
  readonly name: PersonName;
  /** Keys of the offices that the document gives the person. */
  readonly offices: ReadonlySet<string>;
}

export function candidateOf({ record, at }: Occurrence, index: number): Candidate {
  const entity = record.entities[at];
  const offices = new Set(entity.roles.flatMap(({ name }) => officeKeys(name)));
  return { record, at, index, entity, name: parseName(entity.name), offices };
}

/** Groups by a key, in the order of the candidates. */
export function bucketsOf<Key>(
  candidates: Iterable<Candidate>,
  keysOf: (candidate: Candidate) => Iterable<Key>,
): Map<Key, Candidate[]> {
  const buckets = new Map<Key, Candidate[]>();
  for (const candidate of candidates) {
    for (const key of keysOf(candidate)) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(candidate);
      else buckets.set(key, [candidate]);
    }
  }
  return buckets;
}

/** Groups by country, without those of whom none is told. */
export const byCountry = (candidates: Iterable<Candidate>): Map<string, Candidate[]> =>
  bucketsOf(candidates, ({ entity }) => (entity.country === null ? [] : [entity.country]));

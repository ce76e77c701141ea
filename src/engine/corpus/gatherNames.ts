import type { EntityType } from "../annotations/annotationSet";
import { fold } from "../text/fold";
import { byCount } from "./counts";
import type { Occurrence } from "./entities/occurrence";
import type { DocumentRecord, EntityRecord } from "./record";

/** One bearer of a name over several documents. */
export interface GatheredName {
  /** Tells it from others of the same name. */
  readonly key: string;
  readonly name: string;
  readonly type: EntityType;
  /** ISO 3166-1 alpha-3; null where no document tells. */
  readonly country: string | null;
  /** In the order of the index. */
  readonly places: Occurrence[];
}

/**
 * Entities of several documents: one where type, name and country agree, or the country is told once only. A single word is
 * no person's name beyond its document, unless country or office agree too: "Smith" may be anybody.
 */
export class NameGatherer {
  readonly #countries = new Map<string, Set<string>>();
  readonly #names = new Map<string, GatheredName>();

  /** First all records are looked at … */
  learn({ entities }: DocumentRecord): void {
    for (const entity of entities) {
      const { type, name, country } = entity;
      if (country === null || (type === "person" && isOneWord(name))) continue;
      const key = spelt(entity);
      this.#countries.set(key, (this.#countries.get(key) ?? new Set()).add(country));
    }
  }

  /** … then all are gathered. Returns the key of each entity, in their order. */
  gather(record: DocumentRecord): string[] {
    return record.entities.map((entity, at) => {
      const country = entity.country ?? only(this.#countries.get(spelt(entity)));
      const key = keyOf(entity, country, record);
      let known = this.#names.get(key);
      if (!known) {
        known = { key, name: entity.name, type: entity.type, country, places: [] };
        this.#names.set(key, known);
      }
      known.places.push({ record, at });
      return key;
    });
  }

  get names(): ReadonlyMap<string, GatheredName> {
    return this.#names;
  }
}

/** Offices that it is said to hold, the most frequent first. */
export const rolesOf = ({ places }: GatheredName): string[] =>
  byCount(places.flatMap(({ record, at }) => record.entities[at].role ?? []));

const spelt = ({ type, name }: EntityRecord): string => `${type}\n${fold(name)}`;
const only = (values?: ReadonlySet<string>): string | null => (values?.size === 1 ? [...values][0] : null);
const isOneWord = (name: string): boolean => !/\s/u.test(name);

function keyOf(entity: EntityRecord, country: string | null, record: DocumentRecord): string {
  const parts = [spelt(entity), country ?? ""];
  if (entity.type === "person" && isOneWord(entity.name))
    parts.push(entity.role ?? (country === null ? record.name : ""));
  return parts.join("\n");
}

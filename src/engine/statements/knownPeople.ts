import type { Entity } from "../annotations/annotationSet";
import { countriesOf, type HomeOf } from "../document/home";
import { indexOfEntities, type MentionIndex } from "../annotations/mentionIndex";

/** Who is in a document: mentions by place, and persons by surname and by office. */
export interface KnownPeople {
  readonly mentions: MentionIndex;
  /** The one person whose name ends in this word, or null if there is none or more than one. */
  surnamed(word: string): Entity | null;
  /** The one person who holds an office of this name, or null. */
  holderOf(role: string): Entity | null;
  /** The country of a nationality, if the document names it. */
  countryOf(nationality: Entity): Entity | null;
}

export function peopleOf(entities: readonly Entity[], homeOf: HomeOf | null): KnownPeople {
  const surnames = new Map<string, Entity | null>();
  const holders = new Map<string, Entity | null>();
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  const note = (map: Map<string, Entity | null>, key: string, entity: Entity) =>
    map.set(key, map.has(key) && map.get(key) !== entity ? null : entity);
  for (const entity of entities) {
    if (entity.type !== "person") continue;
    note(surnames, entity.name.slice(entity.name.lastIndexOf(" ") + 1), entity);
    for (const { role } of entity.roles) note(holders, (nameOf.get(role) ?? "").toLowerCase(), entity);
  }
  return {
    mentions: indexOfEntities(entities),
    surnamed: (word) => surnames.get(word) ?? null,
    countryOf: homeOf ? countriesOf(entities, homeOf) : () => null,
    holderOf: (role) => holders.get(role.toLowerCase()) ?? null,
  };
}

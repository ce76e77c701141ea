import type { Entity, Mention } from "../annotations/annotationSet";
import type { Span } from "../text/span";

/** A mention with the entity that it belongs to. */
export interface EntityMention {
  readonly entity: Entity;
  readonly mention: Mention;
}

export interface MentionIndex {
  /** Mentions that lie wholly inside a span, in document order. */
  inside(span: Span): readonly EntityMention[];
  /** The one person whose name ends in this word, or null if there is none or more than one. */
  surnamed(word: string): Entity | null;
  /** The one person who holds an office of this name, or null. */
  holderOf(role: string): Entity | null;
}

/** Every mention of the document by position. */
export function indexMentions(entities: readonly Entity[]): MentionIndex {
  const all = entities.flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })));
  all.sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  const lowerBound = (offset: number) => {
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (all[middle].mention.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
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
    surnamed: (word) => surnames.get(word) ?? null,
    holderOf: (role) => holders.get(role.toLowerCase()) ?? null,
    inside({ start, end }) {
      const found: EntityMention[] = [];
      for (let i = lowerBound(start); i < all.length && all[i].mention.start < end; i++) {
        if (all[i].mention.end <= end) found.push(all[i]);
      }
      return found;
    },
  };
}

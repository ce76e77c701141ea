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
  /** The mentions that start before `offset`, nearest first, at most `count`. */
  before(offset: number, count: number): readonly EntityMention[];
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
  return {
    inside({ start, end }) {
      const found: EntityMention[] = [];
      for (let i = lowerBound(start); i < all.length && all[i].mention.start < end; i++) {
        if (all[i].mention.end <= end) found.push(all[i]);
      }
      return found;
    },
    before(offset, count) {
      const to = lowerBound(offset);
      return all.slice(Math.max(0, to - count), to).reverse();
    },
  };
}

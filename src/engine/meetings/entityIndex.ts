import type { Entity, MentionKind } from "../annotations/annotationSet";
import { bySpan, type Span } from "../text/span";

/** A mention together with what it refers to. Document offsets. */
export interface EntityMention extends Span {
  readonly kind: MentionKind;
  readonly entity: Entity;
}

/** All mentions of a document in order, to ask which lie in a stretch of it. */
export class EntityIndex {
  readonly #mentions: readonly EntityMention[];

  constructor(entities: readonly Entity[]) {
    this.#mentions = entities
      .flatMap((entity) => entity.mentions.map(({ start, end, kind }) => ({ start, end, kind, entity })))
      .sort(bySpan);
  }

  /** Mentions that start and end inside the span, in order, a longer one before those inside it. */
  inside({ start, end }: Span): EntityMention[] {
    const found: EntityMention[] = [];
    for (let index = this.#firstFrom(start); index < this.#mentions.length; index++) {
      const mention = this.#mentions[index];
      if (mention.start >= end) break;
      if (mention.end <= end) found.push(mention);
    }
    return found;
  }

  #firstFrom(offset: number): number {
    let low = 0;
    let high = this.#mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#mentions[middle].start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

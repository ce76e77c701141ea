import { firstWhere } from "../text/firstWhere";
import { bySpan, type Span } from "../text/span";
import type { Entity, EntityType, MentionKind } from "./annotationSet";

/** What a mention refers to, as far as a rule needs to know it. */
export interface Referent {
  readonly type: EntityType;
  readonly name: string;
}

/** A mention together with what it refers to. Document offsets. */
export interface MentionOf<Who extends Referent> extends Span {
  readonly kind: MentionKind;
  readonly entity: Who;
}

export type EntityMention = MentionOf<Entity>;

/** All mentions of a document in order, to ask which lie in a stretch of it. */
export class MentionIndex<Who extends Referent = Entity> {
  readonly #mentions: readonly MentionOf<Who>[];

  constructor(mentions: Iterable<MentionOf<Who>>) {
    this.#mentions = [...mentions].sort(bySpan);
  }

  /** Mentions that start and end inside the span, in order, a longer one before those inside it. */
  inside({ start, end }: Span): MentionOf<Who>[] {
    const found: MentionOf<Who>[] = [];
    for (
      let index = firstWhere(this.#mentions.length, (at) => this.#mentions[at].start >= start);
      index < this.#mentions.length;
      index++
    ) {
      const mention = this.#mentions[index];
      if (mention.start >= end) break;
      if (mention.end <= end) found.push(mention);
    }
    return found;
  }
}

export const indexOfEntities = (entities: readonly Entity[]): MentionIndex =>
  new MentionIndex(
    entities.flatMap((entity) =>
      entity.mentions.map(({ start, end, kind }) => ({ start, end, kind, entity })),
    ),
  );

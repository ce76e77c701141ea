import type { Entity } from "../annotations/annotationSet";
import type { MentionIndex } from "../annotations/mentionIndex";

/** How far before "they" the two are looked for. */
const REACH = 700;
/** "Ana Lind and her Omani counterpart, Bo Ek". */
const JOINED = /^,?\s+and\s+(?:[^.;:“”"()]{0,50})$/u;
const VERB = /\b(?:said|met|told|was|were|is|are|has|had|have|will|would)\b/iu;

/** The last two persons before an offset that were named as a pair; none where the text names no pair. */
export function lastPair(text: string, index: MentionIndex, before: number): Entity[] {
  const names = index
    .inside({ start: Math.max(0, before - REACH), end: before })
    .filter(({ kind, entity }) => kind === "name" && entity.type === "person");
  for (let at = names.length - 2; at >= 0; at--) {
    const [one, other] = [names[at], names[at + 1]];
    const between = text.slice(one.end, other.start);
    if (one.entity !== other.entity && JOINED.test(between) && !VERB.test(between))
      return [one.entity, other.entity];
  }
  return [];
}

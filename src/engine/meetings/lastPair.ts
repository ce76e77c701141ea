import words from "../../../lexicons/words/meetings.json";
import type { Entity } from "../annotations/annotationSet";
import type { MentionIndex } from "../annotations/mentionIndex";
import type { DocumentWords } from "../document/documentWords";
import { wordSet } from "../lexicon/wordList";

/** How far before "they" the two are looked for, in characters. */
const REACH = 700;
/** How many characters may stand between the two: "Ana Lind and her Omani counterpart, Bo Ek". */
const LONGEST_JOINT = 57;
const BREAKS_PAIR = wordSet(words.breaksPair);

/** The last two persons before an offset, and not before `low`, that were named as a pair; none where the text names no pair. */
export function lastPair(text: DocumentWords, index: MentionIndex, before: number, low = 0): Entity[] {
  const names = index
    .inside({ start: Math.max(low, before - REACH), end: before })
    .filter(({ kind, entity }) => kind === "name" && entity.type === "person");
  for (let at = names.length - 2; at >= 0; at--) {
    const [one, other] = [names[at], names[at + 1]];
    if (one.entity === other.entity || other.start - one.end > LONGEST_JOINT) continue;
    const between = text.in({ start: one.end, end: other.start });
    const and = between[0] === "," ? 1 : 0;
    if (between[and] === "and" && !between.some((word) => BREAKS_PAIR.has(word)))
      return [one.entity, other.entity];
  }
  return [];
}

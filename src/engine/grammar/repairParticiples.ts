import words from "../../../lexicons/words/grammar.json";
import { wordSet } from "../lexicon/wordList";
import { TAG, type TagSequence } from "../syntax/tags";
import type { Tokens } from "../tokens/tokens";

const NAMING = wordSet(words.participlesWithObject);
const PARTICLE = wordSet(words.particles);
const TIME = wordSet(words.times);
const UNCOUNTED = wordSet(words.behindParticiples);
const PLURAL = /[^s]s$/u;

/** What an object begins with. */
const OPENS_OBJECT: ReadonlySet<number> = new Set([TAG.DET, TAG.PRON, TAG.PROPN, TAG.NUM, TAG.NOUN]);

/**
 * "regulators |seized| control", "Ek |described| Lind as calm": behind a noun, a form that has an object of its own is the
 * past and no participle, but of verbs that take two ("a boat called Lind"). Tags that need no repair come back as they are.
 */
export function repairParticiples({ lower, count }: Tokens, tags: TagSequence): TagSequence {
  let repaired: Uint8Array | null = null;
  for (let i = 1; i + 1 < count; i++) {
    if (tags[i] !== TAG.VPART || NAMING.has(lower[i])) continue;
    if (tags[i - 1] !== TAG.NOUN && tags[i - 1] !== TAG.PROPN) continue;
    if (hasObject(lower, tags, i)) (repaired ??= Uint8Array.from(tags))[i] = TAG.VPAST;
  }
  return repaired ?? tags;
}

function hasObject(lower: readonly string[], tags: TagSequence, verb: number): boolean {
  const hasParticle = PARTICLE.has(lower[verb + 1]);
  let at = hasParticle ? verb + 2 : verb + 1;
  if (tags[at] === TAG.ADV && !UNCOUNTED.has(lower[at])) at++;
  const tag = tags[at];
  if (!OPENS_OBJECT.has(tag) || TIME.has(lower[at]) || TIME.has(lower[at + 1])) return false;
  // "crispy fried cheese", "home based contest": a participle in a compound; a plural stands in none.
  return hasParticle || (tag !== TAG.NOUN && tag !== TAG.NUM) || PLURAL.test(lower[verb - 1]);
}

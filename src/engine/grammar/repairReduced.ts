import { NOUN_PHRASE, TAG, type TagSequence } from "../syntax/tags";
import type { Sentence, Tokens } from "../tokens/tokens";

interface Read {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
}

/** How many words an aside may have. */
const LONGEST = 24;
const PREPOSED: ReadonlySet<number> = new Set([TAG.ADP, TAG.SCONJ, TAG.ADV]);

/**
 * "Lind, |asked| about the dam, said it was safe", "Lind, |appointed| after Ek left, said so": a past in -ed without an
 * object, between the subject that opens the sentence and its verb, is a participle: somebody asked or appointed her. Tags
 * that need no repair come back as they are.
 */
export function repairReduced({ tokens, sentences }: Read, tags: TagSequence): TagSequence {
  let repaired: Uint8Array | null = null;
  for (const sentence of sentences) {
    const verb = verbInAside(tokens, tags, sentence);
    if (verb >= 0) (repaired ??= Uint8Array.from(tags))[verb] = TAG.VPART;
  }
  return repaired ?? tags;
}

/** The past that opens the aside behind the phrase with which a sentence begins, or -1. */
function verbInAside({ lower }: Tokens, tags: TagSequence, { first, end }: Sentence): number {
  let comma = first;
  while (comma < end && (NOUN_PHRASE.has(tags[comma]) || lower[comma] === "of" || lower[comma] === "'s"))
    comma++;
  const verb = comma + 1;
  if (comma === first || verb + 1 >= end || lower[comma] !== "," || tags[verb] !== TAG.VPAST) return -1;
  if (!lower[verb].endsWith("ed") || !PREPOSED.has(tags[verb + 1])) return -1;
  for (let i = verb + 1; i + 1 < end && i < verb + LONGEST; i++)
    if (lower[i] === ",") return tags[i + 1] === TAG.VPAST || tags[i + 1] === TAG.VPRES ? verb : -1;
  return -1;
}

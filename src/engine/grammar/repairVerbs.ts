import type { SentenceView } from "../document/sentenceView";
import { TAG, TAGS, type Tag, type TagSequence } from "../syntax/tags";
import type { Sentence } from "../tokens/tokens";

type Named = Pick<SentenceView, "tokens" | "sentences" | "names" | "name">;

const FINITE: ReadonlySet<Tag> = new Set<Tag>(["VPAST", "VPRES", "AUX"]);

/**
 * "The United States thanks …": a noun in -s right behind the name that opens a sentence without a finite verb is its
 * verb. Tags that need no repair come back as they are.
 */
export function repairVerbs(named: Named, tags: TagSequence): TagSequence {
  let repaired: Uint8Array | null = null;
  for (const sentence of named.sentences) {
    const verb = verbOfName(named, tags, sentence);
    if (verb >= 0) (repaired ??= Uint8Array.from(tags))[verb] = TAG.VPRES;
  }
  return repaired ?? tags;
}

function verbOfName({ tokens, names, name }: Named, tags: TagSequence, { first, end }: Sentence): number {
  const { lower } = tokens;
  const opening = names[name[lower[first] === "the" ? first + 1 : first]];
  const verb = opening?.endToken ?? end;
  if (verb + 1 >= end || tags[verb] !== TAG.NOUN || !/[^s]s$/u.test(lower[verb]) || name[verb] >= 0)
    return -1;
  for (let i = first; i < end; i++) if (FINITE.has(TAGS[tags[i]])) return -1;
  return verb;
}

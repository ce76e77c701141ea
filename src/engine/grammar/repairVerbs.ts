import type { SentenceView } from "../document/sentenceView";
import { isFiniteTag, TAG, TAGS, type Tag, type TagSequence } from "../syntax/tags";
import { TokenFlag, type Sentence } from "../tokens/tokens";

type Named = Pick<SentenceView, "tokens" | "sentences" | "names" | "name">;

/** What a name is taken for whose word the tagger has not met: "[Lind] applauded", "[Park] said". */
const MISTAKEN: ReadonlySet<Tag> = new Set<Tag>(["VPAST", "VPRES", "VBASE", "INTJ", "ADV"]);

/**
 * Words of persons and places are no verbs. Then, in a sentence without a finite verb: "The United States thanks …", a noun
 * in -s right behind the name that opens it, is its verb; or "The leaders committed to …", a form in -ed right behind a
 * noun. Tags that need no repair come back as they are.
 */
export function repairVerbs(named: Named, tags: TagSequence): TagSequence {
  let repaired: Uint8Array | null = null;
  const repair = (at: number, tag: Tag) => ((repaired ??= Uint8Array.from(tags))[at] = TAG[tag]);
  for (const { type, firstToken, endToken } of named.names) {
    if (type !== "person" && type !== "place") continue;
    for (let i = firstToken; i < endToken; i++) if (isMistaken(named, tags, i)) repair(i, "PROPN");
  }
  for (const sentence of named.sentences) {
    const now = repaired ?? tags;
    if (hasFinite(now, sentence)) continue;
    const verb = verbOfName(named, now, sentence);
    if (verb >= 0) repair(verb, "VPRES");
    else {
      const past = pastOf(named, now, sentence);
      if (past >= 0) repair(past, "VPAST");
    }
  }
  return repaired ?? tags;
}

const isMistaken = ({ tokens }: Named, tags: TagSequence, i: number): boolean =>
  MISTAKEN.has(TAGS[tags[i]]) && (tokens.flags[i] & TokenFlag.Capital) !== 0;

function hasFinite(tags: TagSequence, { first, end }: Sentence): boolean {
  for (let i = first; i < end; i++) if (isFiniteTag(tags[i])) return true;
  return false;
}

/** The first form in -ed behind a noun, if a stop closes the sentence; -1 if there is none, or somebody else did it. */
function pastOf({ tokens }: Named, tags: TagSequence, { first, end }: Sentence): number {
  const { lower } = tokens;
  if (lower[end - 1] !== ".") return -1;
  for (let i = first + 1; i + 2 < end; i++) {
    if ((tags[i] !== TAG.VPART && tags[i] !== TAG.ADJ) || !lower[i].endsWith("ed")) continue;
    const before = tags[i - 1];
    if (before !== TAG.NOUN && before !== TAG.PROPN && before !== TAG.PRON) continue;
    return lower[i + 1] === "by" ? -1 : i;
  }
  return -1;
}

function verbOfName({ tokens, names, name }: Named, tags: TagSequence, { first, end }: Sentence): number {
  const { lower } = tokens;
  const opening = names[name[lower[first] === "the" ? first + 1 : first]];
  const verb = opening?.endToken ?? end;
  const isVerb = verb + 1 < end && tags[verb] === TAG.NOUN && name[verb] < 0;
  return isVerb && /[^s]s$/u.test(lower[verb]) ? verb : -1;
}

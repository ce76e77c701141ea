import speech from "../../../lexicons/words/speechVerbs.json";
import { gerund, thirdPerson } from "../lexicon/inflect";
import { entriesOf, wordSet } from "../lexicon/wordList";
import { TAG, type TagSequence } from "../syntax/tags";
import type { Tokens } from "../tokens/tokens";

const BASES = new Set(entriesOf(speech.reporting));
const GERUNDS = new Set(entriesOf(speech.reporting).map(gerund));
const THIRDS = new Set(entriesOf(speech.reporting).map(thirdPerson));
const BE = wordSet(speech.be);

/** How far left of a verb its plural subject may stand: "officials in the north of Norland worry that". */
const REACH = 6;

/**
 * Gives verbs of saying that the tagger took for other words their tag back, by the words right around them: "is warning
 * that", "to highlight current support", "fishermen worry that". Tags that need no repair come back as they are.
 */
export function repairForms({ lower, count }: Tokens, tags: TagSequence): TagSequence {
  let repaired: Uint8Array | null = null;
  for (let i = 1; i + 1 < count; i++) {
    const tag = tags[i];
    if (tag !== TAG.NOUN && tag !== TAG.ADJ && tag !== TAG.ADV) continue;
    if (GERUNDS.has(lower[i])) {
      if (isProgressive(lower, tags, i)) (repaired ??= Uint8Array.from(tags))[i] = TAG.VING;
    } else if (BASES.has(lower[i])) {
      if (isInfinitive(lower, tags, i)) (repaired ??= Uint8Array.from(tags))[i] = TAG.VBASE;
      else if (saysOfPlural(lower, tags, i)) (repaired ??= Uint8Array.from(tags))[i] = TAG.VPRES;
    } else if (THIRDS.has(lower[i]) && saysOfOne(lower, tags, i))
      (repaired ??= Uint8Array.from(tags))[i] = TAG.VPRES;
  }
  return repaired ?? tags;
}

/** "is warning that", "was also promising to": no noun stands right behind a form of "be" with a clause behind it. */
function isProgressive(lower: readonly string[], tags: TagSequence, i: number): boolean {
  let before = i - 1;
  while (before > 0 && tags[before] === TAG.ADV) before--;
  if (tags[before] !== TAG.AUX || !BE.has(lower[before])) return false;
  const next = tags[i + 1];
  return (
    lower[i + 1] === "that" ||
    next === TAG.DET ||
    next === TAG.PROPN ||
    next === TAG.PRON ||
    isTo(lower, tags, i + 1)
  );
}

/** "to mend" follows. */
const isTo = (lower: readonly string[], tags: TagSequence, i: number): boolean =>
  lower[i] === "to" && (tags[i] === TAG.PART || tags[i + 1] === TAG.VBASE);

/** "to highlight current support". */
function isInfinitive(lower: readonly string[], tags: TagSequence, i: number): boolean {
  if (lower[i - 1] !== "to" || tags[i - 1] !== TAG.PART) return false;
  const next = tags[i + 1];
  return OPENS_OBJECT.has(next);
}

const OPENS_OBJECT: ReadonlySet<number> = new Set([
  TAG.DET,
  TAG.ADJ,
  TAG.NOUN,
  TAG.PROPN,
  TAG.PRON,
  TAG.VPART,
]);

/** "Norland worries that", "the report highlights the challenge": a noun stands neither behind one nor before an article. */
function saysOfOne(lower: readonly string[], tags: TagSequence, i: number): boolean {
  if (tags[i] !== TAG.NOUN) return false;
  const before = tags[i - 1];
  if (lower[i + 1] === "that") return before === TAG.PROPN && tags[i + 1] === TAG.SCONJ;
  return (before === TAG.PROPN || before === TAG.NOUN) && ARTICLES.has(lower[i + 1]);
}

const ARTICLES = wordSet(speech.articles);

/** "Fishermen worry that", "officials in Norland fear that". */
function saysOfPlural(lower: readonly string[], tags: TagSequence, i: number): boolean {
  if (tags[i] !== TAG.NOUN) return false;
  if (ARTICLES.has(lower[i + 1])) return tags[i - 1] === TAG.NOUN && /[^s]s$/u.test(lower[i - 1]);
  if (lower[i + 1] !== "that" || tags[i + 1] !== TAG.SCONJ) return false;
  let at = i - 1;
  while (at > 0 && at > i - REACH && (tags[at] === TAG.PROPN || tags[at] === TAG.ADP || tags[at] === TAG.ADJ))
    at--;
  return (tags[at] === TAG.NOUN && /[^s]s$/u.test(lower[at])) || PLURALS.has(lower[at]);
}

const PLURALS = wordSet(speech.pluralSubjects);

import speech from "../../../lexicons/words/speechVerbs.json";
import type { SentenceView } from "../document/sentenceView";
import { thirdPerson } from "../lexicon/inflect";
import { entriesOf } from "../lexicon/wordList";
import { isFiniteTag, NOUN_PHRASE, TAG, type TagSequence } from "../syntax/tags";
import { TokenFlag, type Sentence } from "../tokens/tokens";
import { quotationBefore } from "./sentenceView";

type Quoted = Pick<SentenceView, "tokens" | "sentences" | "quotations" | "quote">;

/** Regular pasts of what several do together, which are taken for participles behind a conjunction. */
const PAST = new Set(entriesOf(speech.joint));
const BASES = new Set(entriesOf(speech.saying));
const THIRD = new Set(entriesOf(speech.saying).map(thirdPerson));

/** How far back the verb stands that another is joined to. */
const REACH = 30;

/**
 * Gives verbs of saying that the tagger took for nouns their tag back, where the sentence shows it: “…,” insists Moe;
 * "condemns the attack and urges Chad"; "The ministers call on Chad", without another verb. Tags that need no repair
 * come back as they are.
 */
export function repairSpeech(view: Quoted, tags: TagSequence): TagSequence {
  let repaired: Uint8Array | null = null;
  const present = (i: number) => ((repaired ??= Uint8Array.from(tags))[i] = TAG.VPRES);
  for (const sentence of view.sentences) {
    let said = -REACH;
    const headline = isHeadline(view, sentence);
    for (let i = sentence.first; i + 1 < sentence.end; i++) {
      const form = view.tokens.lower[i];
      if (isPast(view, tags, sentence, i)) (repaired ??= Uint8Array.from(tags))[i] = TAG.VPAST;
      if (isAsked(view, tags, i)) (repaired ??= Uint8Array.from(tags))[i] = TAG.VPART;
      const isVerb = tags[i] === TAG.VPRES;
      if (isVerb && headline) said = i;
      if (!THIRD.has(form)) continue;
      if (!isVerb && tags[i] !== TAG.NOUN) continue;
      if (!isVerb && !actsHere(view, tags, i, i - said < REACH, headline)) continue;
      if (!isVerb) present(i);
      said = i;
    }
    const verb = verbOfPlural(view, tags, sentence);
    if (verb >= 0) present(verb);
  }
  return repaired ?? tags;
}

/** "told" taken for a preposition, or a past taken for a participle. */
const isPast = (view: Quoted, tags: TagSequence, sentence: Sentence, i: number): boolean => {
  const form = view.tokens.lower[i];
  if (form === "told") return tags[i] === TAG.ADP;
  if (tags[i] !== TAG.VPART) return false;
  if (form.endsWith("ed") && tags[i + 1] === TAG.PROPN && quotationBefore(view, i)) return true;
  return PAST.has(form) && endsJoinedSubject(view, tags, sentence, i);
};

/** "when |asked| about the dam", "which, |asked| about it, said": somebody asks the subject. */
function isAsked({ tokens: { lower } }: Quoted, tags: TagSequence, i: number): boolean {
  if (tags[i] !== TAG.VPAST || i < 2 || !/^(?:asked|pressed|questioned|challenged)$/u.test(lower[i]))
    return false;
  if (/^(?:when|if|once)$/u.test(lower[i - 1])) return tags[i + 1] !== TAG.PRON && tags[i + 1] !== TAG.PROPN;
  return lower[i - 1] === "," && /^(?:who|which)$/u.test(lower[i - 2]);
}

/** Behind a quotation, or joined to a verb before, and with an object behind: a verb, whatever the tagger says. */
function actsHere(view: Quoted, tags: TagSequence, i: number, near: boolean, headline: boolean): boolean {
  if (!quotationBefore(view, i) && !(near && isJoint(view, tags, i - 1))) return false;
  return opensObject(view, tags, i + 1) || (headline && tags[i + 1] === TAG.NOUN);
}

/** A sentence without a stop: "Okoro meets Morel, calls for truce". */
const isHeadline = ({ tokens }: Quoted, { end }: Sentence): boolean =>
  (tokens.flags[end - 1] & TokenFlag.Punctuation) === 0;

const isJoint = ({ tokens }: Quoted, tags: TagSequence, i: number): boolean =>
  i > 0 && (tags[i] === TAG.CCONJ || tokens.lower[i] === ",");

/** What may stand behind a verb of saying and hardly behind a plural noun. */
function opensObject({ tokens }: Quoted, tags: TagSequence, i: number): boolean {
  const tag = tags[i];
  if (tag === TAG.DET || tag === TAG.PROPN || tag === TAG.PRON || tag === TAG.SCONJ) return true;
  return tokens.lower[i] === "for" || tokens.lower[i] === "on" || tokens.lower[i] === "upon";
}

/** ", and the two leaders agreed to": a conjunction, a noun phrase, the verb, and no finite verb behind it. */
function endsJoinedSubject(
  { tokens, quote }: Quoted,
  tags: TagSequence,
  { first, end }: Sentence,
  verb: number,
): boolean {
  let at = verb - 1;
  while (at > first && NOUN_PHRASE.has(tags[at])) at--;
  if (tags[at] !== TAG.CCONJ || at === verb - 1) return false;
  for (let i = verb + 1; i < end && quote[i] < 0 && tokens.lower[i] !== ","; i++)
    if (isFiniteTag(tags[i])) return false;
  return true;
}

/** "Both sides urge the council", "Ruiz and Brandt call on Chad": the verb of a plural subject, or -1. */
function verbOfPlural(view: Quoted, tags: TagSequence, { first, end }: Sentence): number {
  const { lower } = view.tokens;
  let found = -1;
  for (let i = first; i < end; i++) {
    if (view.quote[i] >= 0) continue;
    const tag = tags[i];
    if (isFiniteTag(tag)) return -1;
    if (found >= 0 || tag !== TAG.NOUN || !BASES.has(lower[i]) || i + 1 >= end) continue;
    if (i > first && isPlural(view, tags, first, i - 1) && opensObject(view, tags, i + 1)) found = i;
  }
  return found;
}

function isPlural({ tokens }: Quoted, tags: TagSequence, first: number, last: number): boolean {
  if (tags[last] === TAG.NOUN || (tags[last] === TAG.ADJ && tags[last - 1] === TAG.DET))
    return /[^s]s$/u.test(tokens.lower[last]);
  if (tags[last] !== TAG.PROPN) return false;
  for (let i = last - 1; i >= first && i > last - 8; i--) if (tags[i] === TAG.CCONJ) return true;
  return false;
}

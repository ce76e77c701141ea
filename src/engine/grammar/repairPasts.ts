import words from "../../../lexicons/words/grammar.json";
import { wordSet } from "../lexicon/wordList";
import { isFiniteTag, isVerbTag, TAG, type TagSequence } from "../syntax/tags";
import type { Sentence, Tokens } from "../tokens/tokens";

/** What the words of a subject are tagged as. */
const IN_SUBJECT: ReadonlySet<number> = new Set([TAG.DET, TAG.ADJ, TAG.NUM, TAG.NOUN, TAG.PROPN, TAG.PRON]);
const HEAD: ReadonlySet<number> = new Set([TAG.NOUN, TAG.PROPN, TAG.PRON]);
/** What opens the phrase that may stand before the subject: "In May, the ministers …". */
const OPENS: ReadonlySet<number> = new Set([TAG.ADP, TAG.SCONJ, TAG.ADV, TAG.VING]);

interface Parts {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
}

const SUBJECT = wordSet(words.onlySubjects);
const AUXILIARY = wordSet(words.auxiliaries);

/**
 * Participles that must be pasts: "Minister Lind |expressed| concern", "In May, the call |focused| on the dam", right behind
 * the subject that opens a sentence, if the clause has no other finite verb; "as Lind recently |announced|", "what they
 * |made|" anywhere. Tags that need no repair come back as they are.
 */
export function repairPasts({ tokens, sentences }: Parts, tags: TagSequence): TagSequence {
  let repaired: Uint8Array | null = null;
  for (const sentence of sentences) {
    let opening = true;
    for (let i = sentence.first + 1; i < sentence.end; i++) {
      if (tags[i] === TAG.VPART) {
        const isPast = isVerbOf(tokens, tags, i) || (opening && isVerbOfOpening(tokens, tags, sentence, i));
        if (isPast) (repaired ??= Uint8Array.from(tags))[i] = TAG.VPAST;
        opening = false;
      } else if (isFiniteTag(tags[i])) opening = false;
    }
  }
  return repaired ?? tags;
}

/** "they |made|", but not "have they |made|"; "Lind recently |announced|", but not "Lind, recently |elected|". */
function isVerbOf({ lower }: Tokens, tags: TagSequence, verb: number): boolean {
  let at = verb - 1;
  while (at > 0 && tags[at] === TAG.ADV) at--;
  if (tags[at] === TAG.PRON) return SUBJECT.has(lower[at]) && (at === 0 || !isAuxiliary(lower, tags, at - 1));
  return at < verb - 1 && tags[at] === TAG.PROPN && lower[verb + 1] !== "by" && !isBehindAux(tags, at);
}

const isAuxiliary = (lower: readonly string[], tags: TagSequence, i: number): boolean =>
  tags[i] === TAG.AUX || AUXILIARY.has(lower[i]);

/** "Has Minister Lind already |left|". */
function isBehindAux(tags: TagSequence, name: number): boolean {
  let at = name;
  while (at > 0 && IN_SUBJECT.has(tags[at])) at--;
  return tags[at] === TAG.AUX;
}

/** The first verb of the sentence at `verb`: its subject begins the sentence, or stands behind its first comma. */
function isVerbOfOpening({ lower }: Tokens, tags: TagSequence, sentence: Sentence, verb: number): boolean {
  const { first } = sentence;
  let at = verb - 1;
  while (at > first && tags[at] === TAG.ADV) at--;
  if (!HEAD.has(tags[at]) || lower[verb + 1] === "by") return false;
  // "Ships seized in May": a caption.
  if (tags[at] === TAG.NOUN && lower[sentence.end - 1] !== ".") return false;
  while (at >= first && IN_SUBJECT.has(tags[at])) at--;
  if (at >= first && !(lower[at] === "," && OPENS.has(tags[first]))) return false;
  return isAlone(lower, tags, sentence, verb);
}

/** No finite verb follows in the clause, nor right behind it: "The report |released| on Friday, an old one, faults". */
function isAlone(lower: readonly string[], tags: TagSequence, { end }: Sentence, verb: number): boolean {
  let i = verb + 1;
  for (; i < end && !endsClause(lower, tags, i); i++) if (isFiniteTag(tags[i])) return false;
  if (i + 1 >= end || lower[i] !== ",") return true;
  return !isFiniteTag(tags[i + 1]) && lower[i + 1] !== "which" && lower[i + 1] !== "who";
}

/** A mark, "that", or a conjunction before another verb: not "the treaty |signed| between Oslo and Riga was". */
function endsClause(lower: readonly string[], tags: TagSequence, i: number): boolean {
  if (tags[i] === TAG.CCONJ)
    return i + 1 < tags.length && (isVerbTag(tags[i + 1]) || tags[i + 1] === TAG.ADV);
  return tags[i] === TAG.PUNCT || tags[i] === TAG.SCONJ || lower[i] === "that";
}

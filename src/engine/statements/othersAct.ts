import words from "../../../lexicons/words/statements.json";
import { wordSet } from "../lexicon/wordList";
import type { SentenceView } from "../document/sentenceView";
import { isFinite, isNominal, isTag } from "../grammar/sentenceView";
import { nounPhraseFrom } from "../grammar/nounPhrase";

const SIDES = wordSet(words.sides);

/** A finite verb, adverbs before it passed over. */
export function predicateAt(view: SentenceView, at: number, high: number): boolean {
  while (at + 1 < high && isTag(view, at, "ADV")) at++;
  return at < high && isFinite(view, at);
}

/** "and the two sides |discussed|", "and Tomas Ruiz |left|": from `next` on a phrase that names who acts, right before its verb. */
export function othersActAt(view: SentenceView, next: number, high: number): boolean {
  const phrase = nounPhraseFrom(view, next, high, "base");
  if (!phrase) return false;
  const head = phrase.end - 1;
  const name = view.name[head];
  if (name >= 0 && view.names[name].type === "person") return predicateAt(view, phrase.end, high);
  const together = view.lower[next] === "the" || view.lower[next] === "both";
  if (name >= 0 || !SIDES.has(view.lower[head]) || !together) return false;
  return predicateAt(view, phrase.end, high) || looksPast(view, phrase.end, high);
}

/** "the two sides |reviewed| trade": a participle with an object behind it is a past. */
const looksPast = (view: SentenceView, verb: number, high: number): boolean =>
  verb + 1 < high &&
  isTag(view, verb, "VPART") &&
  (isNominal(view, verb + 1) || isTag(view, verb + 1, "DET") || isTag(view, verb + 1, "ADJ"));

/**
 * True if the subject that a clause seems to have in `[first, verb)` is a thing and, behind "and", whoever the verb belongs
 * to: "stressed |the need for aid and Tomas Ruiz| discussed trade".
 */
export function joinsAnother(view: SentenceView, first: number, verb: number, high: number): boolean {
  if (view.name[first] >= 0 || isTag(view, first, "PRON")) return false;
  for (let i = verb - 1; i > first; i--) {
    if (!isTag(view, i, "CCONJ") && view.lower[i] !== "while") continue;
    return view.name[i - 1] < 0 && view.lower[i] !== "or" && othersActAt(view, i + 1, high);
  }
  return false;
}

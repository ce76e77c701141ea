import words from "../../../lexicons/words/grammar.json";
import { wordSet } from "../lexicon/wordList";
import type { SentenceView } from "../document/sentenceView";
import { holdsFinite, isComma, isFinite, isNominal, isTag, quotationAt } from "./sentenceView";

export const QUESTION_WORDS = wordSet(words.questionWords);
export const STANDS_ALONE = wordSet(words.standAlone);
const STOPS: ReadonlySet<string> = new Set([".", ";", ":", "!", "?"]);
const LONGEST_SUBJECT = 50;

/** The finite verb of a bare clause that starts at `first` with its subject, or -1. */
export function clauseVerb(view: SentenceView, first: number, high: number): number {
  let relatives = 0;
  let nouns = 0;
  for (let i = first; i < high && i < first + LONGEST_SUBJECT; i++) {
    if (view.quote[i] >= 0) {
      if (nouns > 0 && opensWithVerb(view, i)) return i;
      nouns++;
    } else if (view.bracket[i] > view.bracket[first]) continue;
    else if (isComma(view, i) && i + 1 < high && nouns > 0 && isTag(view, i + 1, "CCONJ")) return -1;
    else if (i > first && opensRelative(view.lower[i], nouns)) relatives++;
    else if (isFinite(view, i)) {
      if (relatives === 0) return nouns > 0 || isTag(view, first, "SCONJ") ? i : -1;
      relatives--;
    } else if (isNominal(view, i) || STANDS_ALONE.has(view.lower[i])) nouns++;
    else if (endsSubject(view, i, first)) return -1;
  }
  return -1;
}

/** The verb that a quotation opens with: "the plan “is a farce”". */
const opensWithVerb = (view: SentenceView, i: number): boolean =>
  quotationAt(view, i - 1) !== null && isFinite(view, i);

const opensRelative = (word: string, nouns: number): boolean =>
  word === "who" || word === "which" || (word === "that" && nouns > 0);

/** "to", a stop or a bare verb: no finite verb with this subject comes any more. */
const endsSubject = (view: SentenceView, i: number, first: number): boolean =>
  view.lower[i] === "to" || STOPS.has(view.lower[i]) || (isTag(view, i, "VBASE") && i > first);

/** A quotation with a verb that opens the content and goes on outside ("said “the dam is safe” for a year"). */
export function quotedClause(view: SentenceView, at: number): boolean {
  const quotation = quotationAt(view, at);
  if (!quotation || quotation.use === "title") return false;
  return holdsFinite(view, { first: at, end: quotation.endToken });
}

/** A noun phrase, however long, with a finite verb somewhere behind it: what was said, whatever its structure. */
export function finiteAfterNoun(view: SentenceView, first: number, high: number): boolean {
  const opens =
    isNominal(view, first) ||
    isTag(view, first, "DET") ||
    isTag(view, first, "ADJ") ||
    isTag(view, first, "VING");
  if (!opens || QUESTION_WORDS.has(view.lower[first])) return false;
  let nouns = 0;
  let relatives = 0;
  for (let i = first; i < high && i < first + LONGEST_SUBJECT; i++) {
    const word = view.lower[i];
    const joins = isComma(view, i) && (nouns === 0 || (i + 1 < high && isTag(view, i + 1, "CCONJ")));
    if (joins || view.quote[i] >= 0) return false;
    if (i > first && /^(?:who|which|that|what)$/u.test(word) && nouns > 0) relatives++;
    else if (isFinite(view, i)) {
      if (relatives === 0) return nouns > 0;
      relatives--;
    } else if (isNominal(view, i)) nouns++;
  }
  return false;
}

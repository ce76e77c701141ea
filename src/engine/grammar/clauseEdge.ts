import words from "../../../lexicons/words/grammar.json";
import { wordSet } from "../lexicon/wordList";
import type { SentenceView } from "../document/sentenceView";
import { has, isComma, isFinite, isNominal, isTag, isVerb } from "./sentenceView";
import { Word } from "../lexicon/wordClasses";
import { STANDS_ALONE } from "./bareClause";
import { finiteBefore } from "./verbGroup";

const CLAUSE_OPENER = wordSet(words.adverbialClauses);
const OCCASION = wordSet(words.occasions);
const SAYING_PLACE = wordSet(words.placesOfSaying);
const NO_MAIN_CLAUSE = wordSet(words.noMainClauses);
const BEHIND_DASH = wordSet(words.behindDashes);

/** The cue that content belongs to, as far as its right edge depends on it. */
export interface EdgeContext {
  /** Token of the cue's head verb. */
  readonly head: number;
  readonly kind: "clause" | "phrase" | "infinitive";
  readonly pastCue: boolean;
  /** True if the cue stands in a subordinate clause, which the main clause's comma ends. */
  readonly subordinate?: boolean;
  /** True if that clause opens the sentence for certain. */
  readonly fronted?: boolean;
}

/** A finite verb before the next comma or relative pronoun. */
export function clauseFollows(view: SentenceView, first: number, high: number): boolean {
  for (let i = first; i < high && i < first + 14; i++) {
    if (isComma(view, i) || (i > first && has(view, i, Word.relative))) return false;
    if (isFinite(view, i)) return true;
  }
  return false;
}

/** Adverbials that tell when, where or why something was said, where the content from `first` on is a noun phrase. */
export function opensAdverbial(view: SentenceView, i: number, first: number, high: number): boolean {
  if (opensAdverbialClause(view, i, first, high)) return true;
  if (!isTag(view, i, "ADP") || i + 1 >= high) return false;
  switch (view.lower[i]) {
    case "during":
      return isOccasion(view, i + 1, high);
    case "on":
      if (has(view, i + 1, Word.weekday)) return i + 2 >= high || !isNominal(view, i + 2);
      return isPlaceOfSaying(view, i, first, high);
    case "in":
    case "at":
      return isPlaceOfSaying(view, i, first, high);
    default:
      return false;
  }
}

/** "because the dam leaks", not "so that it holds". */
function opensAdverbialClause(view: SentenceView, i: number, first: number, high: number): boolean {
  const word = view.lower[i];
  if (!CLAUSE_OPENER.has(word) || !(isTag(view, i, "SCONJ") || word === "when" || word === "so"))
    return false;
  if (word === "so" && i + 1 < high && view.lower[i + 1] === "that") return false;
  return finiteBefore(view, i, first) < 0 && clauseFollows(view, i + 1, high);
}

/** "the meeting", "her visit". */
function isOccasion(view: SentenceView, i: number, high: number): boolean {
  if (/^(?:a|an|the)$/u.test(view.lower[i])) return true;
  return /^(?:his|her|their)$/u.test(view.lower[i]) && OCCASION.has(headNoun(view, i + 1, high));
}

/** "in a statement", behind content without a verb. */
const isPlaceOfSaying = (view: SentenceView, i: number, first: number, high: number): boolean =>
  finiteBefore(view, i, first) < 0 && SAYING_PLACE.has(headNoun(view, i + 1, high));

/** The noun that a short phrase of determiners, adjectives and nouns ends in. */
function headNoun(view: SentenceView, first: number, high: number): string {
  let noun = "";
  for (let i = first; i < high && i < first + 6; i++) {
    if (isNominal(view, i)) noun = view.lower[i];
    else if (!isTag(view, i, "DET") && !isTag(view, i, "ADJ") && view.lower[i] !== "'s") break;
  }
  return noun;
}

/** After the comma of a fronted clause: the main clause, a phrase or a relative clause before its verb. */
export function leadsToMainClause(view: SentenceView, first: number, high: number): boolean {
  if (!mayOpenMainClause(view, first, high)) return false;
  const fronted = isTag(view, first, "ADP");
  let relatives = 0;
  let nouns = 0;
  for (let i = first; i < high && i < first + 30; i++) {
    if (view.quote[i] >= 0 || isTag(view, i, "CCONJ") || (isComma(view, i) && !fronted)) return false;
    if (has(view, i, Word.nonRestrictive)) relatives++;
    else if (isNominal(view, i) || STANDS_ALONE.has(view.lower[i])) nouns++;
    else if (isFinite(view, i) && !(i > first && isFinite(view, i - 1))) {
      if (relatives === 0) return nouns > 0;
      relatives--;
    }
  }
  return false;
}

function mayOpenMainClause(view: SentenceView, first: number, high: number): boolean {
  if (first >= high || isTag(view, first, "CCONJ") || isTag(view, first, "SCONJ") || isVerb(view, first))
    return false;
  if (NO_MAIN_CLAUSE.has(view.lower[first])) return false;
  return !(isTag(view, first, "ADV") && first + 1 < high && isTag(view, first + 1, "SCONJ"));
}

/** "– a plan that failed", "– and left": behind this dash the author speaks again. */
export function closesAtDash(view: SentenceView, dash: number, high: number): boolean {
  const next = dash + 1;
  return next < high && (isTag(view, next, "CCONJ") || BEHIND_DASH.has(view.lower[next]));
}

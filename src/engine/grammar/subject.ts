import words from "../../../lexicons/words/grammar.json";
import { wordSet } from "../lexicon/wordList";
import type { SentenceView } from "../document/sentenceView";
import {
  has,
  holdsFinite,
  isComma,
  isDash,
  isFinite,
  isNominal,
  isTag,
  isVerb,
  quotationBefore,
} from "./sentenceView";
import { Word } from "../lexicon/wordClasses";
import type { TokenRange } from "../tokens/tokens";
import { isTimeWord, nounPhraseBefore } from "./nounPhrase";

const ASIDE_OPENERS = wordSet(words.asideOpeners);
const FRAMES = wordSet(words.framingPrepositions);
const NO_ADVERB_BEFORE_VERB = wordSet(words.noAdverbs);
/** Where the subject of a verb group was found, and by which step of the sieve. */
export interface Subject extends TokenRange {
  readonly place: "subject" | "apposition" | "aside" | "relative";
}

const placed = ({ first, end }: TokenRange, place: Subject["place"]): Subject => ({ first, end, place });

const FRAME_NOUN = wordSet(words.framing);
const EXPLETIVE = new Set(["it", "there"]);
const LONGEST_ASIDE = 45;

/** The subject that stands left of a verb group starting at `start`, no further left than `low`; null if none does. */
export function subjectBefore(view: SentenceView, start: number, low: number): Subject | null {
  while (
    start - 1 > low &&
    isTag(view, start - 1, "ADV") &&
    !NO_ADVERB_BEFORE_VERB.has(view.lower[start - 1])
  )
    start--;
  start = beforeReaction(view, start, low);
  const last = start - 1;
  if (last < low) return null;
  if (has(view, last, Word.relative) && last > low) {
    const antecedent = relativeAntecedent(view, last, low);
    if (antecedent) return placed(antecedent, "relative");
    if (view.lower[last] !== "that") return null;
  }
  if (view.lower[last] === ")" && view.bracket[last] > 0) {
    const open = openingOf(view, last, low);
    const outer = subjectBefore(view, open, low);
    return outer && start - open <= LONGEST_BRACKET && outer.end === open ? { ...outer, end: start } : outer;
  }
  if (closesAside(view, last))
    return subjectBeforeAside(view, last, low, endsInComma(view, start) ? -1 : view.quote[last]);
  const end = beforeAdverbials(view, start, low);
  if (end < start) return subjectBefore(view, end, low);
  const phrase = nounPhraseBefore(view, start, low);
  return phrase && placed(phrase, "subject");
}

/** How many words may stand between "when asked" and the verb. */
const LONGEST_REACTION = 12;

/** "which |when asked about the dam| said": start of what the subject reacts to, without commas, or `start`. */
function beforeReaction(view: SentenceView, start: number, low: number): number {
  for (let i = start - 1; i > low + 1 && i > start - LONGEST_REACTION; i--) {
    if (isComma(view, i) || isFinite(view, i)) return start;
    if (ASKED.has(view.lower[i]) && REACTS.has(view.lower[i - 1])) return i - 1;
  }
  return start;
}

const ASKED = wordSet(words.asked);
const REACTS: ReadonlySet<string> = new Set(["when", "if", "once"]);

const closesAside = (view: SentenceView, i: number): boolean =>
  isComma(view, i) || isDash(view, i) || endsInComma(view, i + 1);

/** ", who called it “good,” said": the comma that closes an aside stands inside the quotation that ends it. */
const endsInComma = (view: SentenceView, start: number): boolean =>
  isComma(view, start - 2) && quotationBefore(view, start) !== null;

/** Start of the adverbials right before a verb ("on Tuesday", "at the time", "in a statement"), or `start`. */
function beforeAdverbials(view: SentenceView, start: number, low: number): number {
  let i = start - 1;
  while (i > low && isTimeWord(view, i)) i--;
  if (i < start - 1) return isTag(view, i, "ADP") && i > low ? i : isTag(view, i, "DET") ? start : i + 1;
  for (let steps = 0; i > low && steps < 5; i--, steps++) {
    if (isTag(view, i, "ADP")) {
      if (i + 1 === start || !FRAMES.has(view.lower[i])) return start;
      return FRAME_NOUN.has(view.lower[start - 1]) && isNominal(view, i - 1) ? i : start;
    }
    if (!isNominal(view, i) && !isTag(view, i, "DET") && !isTag(view, i, "ADJ")) return start;
  }
  return start;
}

function relativeAntecedent(view: SentenceView, pronoun: number, low: number): TokenRange | null {
  const before = pronoun - 1;
  if (isComma(view, before)) {
    const inner = phraseOrBracketed(view, before, low);
    if (!inner) return null;
    const comma = inner.first - 1;
    const outer = comma > low && isComma(view, comma) ? nounPhraseBefore(view, comma, low) : null;
    return outer &&
      !holdsFinite(view, { first: inner.first, end: before }) &&
      isLikelyApposition(view, outer, inner)
      ? { first: outer.first, end: before }
      : inner;
  }
  return isNominal(view, before) || view.lower[before] === ")" ? nounPhraseBefore(view, pronoun, low) : null;
}

function isLikelyApposition(view: SentenceView, outer: TokenRange, inner: TokenRange): boolean {
  const determined = isTag(view, inner.first, "DET");
  return determined || (view.name[inner.end - 1] >= 0 && view.name[outer.end - 1] < 0);
}

/** Subject before ", … ," or "– … –": an apposition belongs to it, any other aside is skipped. */
function subjectBeforeAside(view: SentenceView, closing: number, low: number, quote: number): Subject | null {
  const dash = isDash(view, closing);
  const floor = Math.max(low, closing - LONGEST_ASIDE);
  let nearest: Subject | null = null;
  for (let i = closing - 1; i >= floor; i--) {
    if (view.bracket[i] !== view.bracket[closing] || view.quote[i] !== quote) continue;
    if (!(dash ? isDash(view, i) : isComma(view, i))) continue;
    const phrase = withNameBeforeAge(view, phraseOrBracketed(view, i, low), low);
    if (!phrase) continue;
    const aside = { first: i + 1, end: closing };
    if (isAppositionLike(view, aside)) {
      if (!nearest || nearest.place === "apposition")
        nearest = { first: phrase.first, end: closing, place: "apposition" };
      if (phrase.first - 1 < low || !isComma(view, phrase.first - 1)) return nearest;
      continue;
    }
    if (nearest?.place === "apposition" && !opensAside(view, aside.first)) return nearest;
    if (!opensAside(view, aside.first)) continue;
    const isAsked = isTag(view, aside.first, "VPART") && has(view, i - 1, Word.relative);
    const antecedent = isAsked ? relativeAntecedent(view, i - 1, low) : null;
    return antecedent ? placed(antecedent, "relative") : placed(phrase, "aside");
  }
  return nearest;
}

/** How many words a bracket that belongs to a phrase has, its marks among them. */
const LONGEST_BRACKET = 7;

/** The mark that opens the bracket that closes at `close`. */
function openingOf(view: SentenceView, close: number, low: number): number {
  let open = close;
  while (open > low && view.bracket[open - 1] >= view.bracket[close]) open--;
  return open;
}

/** The noun phrase that ends before `end`, with a short bracket behind it: "Ana Duro (Green), a sailor, said". */
function phraseOrBracketed(view: SentenceView, end: number, low: number): TokenRange | null {
  const close = end - 1;
  if (close <= low || view.lower[close] !== ")" || view.bracket[close] === 0)
    return nounPhraseBefore(view, end, low);
  const open = openingOf(view, close, low);
  const outer = open > low && end - open <= LONGEST_BRACKET ? nounPhraseBefore(view, open, low) : null;
  return outer?.end === open ? { first: outer.first, end } : null;
}

/** "Duro, 56, who sails, said": the number after the comma belongs to the name before it. */
function withNameBeforeAge(view: SentenceView, phrase: TokenRange | null, low: number): TokenRange | null {
  if (!phrase || phrase.end - phrase.first !== 1 || !isTag(view, phrase.first, "NUM")) return phrase;
  const name =
    phrase.first - 1 > low && isComma(view, phrase.first - 1)
      ? nounPhraseBefore(view, phrase.first - 1, low)
      : null;
  return name ? { first: name.first, end: phrase.end } : phrase;
}

function isAppositionLike(view: SentenceView, aside: TokenRange): boolean {
  if (aside.end - aside.first < 1 || opensAside(view, aside.first)) return false;
  let nouns = 0;
  for (let i = aside.first; i < aside.end; i++) {
    if (isFinite(view, i) || isTag(view, i, "SCONJ")) return false;
    if (isNominal(view, i)) nouns++;
  }
  const start = aside.first;
  return (
    nouns > 0 &&
    (isNominal(view, start) ||
      isTag(view, start, "DET") ||
      isTag(view, start, "ADJ") ||
      isTag(view, start, "NUM"))
  );
}

function opensAside(view: SentenceView, i: number): boolean {
  const word = view.lower[i];
  if (ASIDE_OPENERS.has(word)) return true;
  return (
    isTag(view, i, "ADP") ||
    isTag(view, i, "SCONJ") ||
    isTag(view, i, "ADV") ||
    (isVerb(view, i) && !isFinite(view, i))
  );
}

export const isExpletive = (view: SentenceView, range: TokenRange): boolean =>
  range.end - range.first === 1 && EXPLETIVE.has(view.lower[range.first]);

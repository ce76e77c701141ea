import words from "../../../lexicons/words/grammar.json";
import { wordSet } from "../lexicon/wordList";
import { STANDS_ALONE } from "./bareClause";
import { TokenFlag } from "../tokens/tokens";
import type { SentenceView } from "../document/sentenceView";
import { isCapital, isComma, isDash, isFinite, isInPhrase, isNominal, isTag, isVerb } from "./sentenceView";
import type { TokenRange } from "../tokens/tokens";

const BROAD = wordSet(words.focusing);
const PERSONAL = wordSet(words.personal);
const SUBJECT_PRONOUN = wordSet(words.subjectPronouns);
const DETERMINER = wordSet(words.determiners);
const TIME_WORD = wordSet(words.times);
const RELATIVE = wordSet(words.noPartOfPhrase);
const APPROXIMATOR = wordSet(words.approximators);
const REFLEXIVE = wordSet(words.reflexives);
const LONGEST_PHRASE = 60;
const ATTACHING = wordSet(words.attaching);

/** "Vice Premier He", "Speaker You": what is spelt as a pronoun and is a name. */
const isSurname = (view: SentenceView, i: number): boolean =>
  view.name[i] >= 0 && view.names[view.name[i]].type === "person";

export const isPersonalPronoun = (word: string): boolean => PERSONAL.has(word);

/** True if a token opens a base noun phrase of its own: a determiner, possessive or personal pronoun. */
function opensPhrase(view: SentenceView, i: number): boolean {
  return DETERMINER.has(view.lower[i]) || (PERSONAL.has(view.lower[i]) && !isSurname(view, i));
}

export function isTimeWord(view: SentenceView, i: number): boolean {
  if (TIME_WORD.has(view.lower[i])) return true;
  const name = view.name[i];
  return name >= 0 && view.names[name].type === "date";
}

export const isApostrophe = (view: SentenceView, i: number) =>
  view.lower[i] === "'s" || (view.lower[i] === "'" && view.quote[i] < 0);

/** A hyphen inside a name ("Ki-moon") that the tokens keep apart. */
function isTight(view: SentenceView, i: number): boolean {
  const { flags, count } = view.tokens;
  return (
    (flags[i] & TokenFlag.SpaceBefore) === 0 && i + 1 < count && (flags[i + 1] & TokenFlag.SpaceBefore) === 0
  );
}

/** A quotation mark that belongs to no quotation. */
const isStrayMark = (view: SentenceView, i: number): boolean =>
  view.quote[i] < 0 && (view.tokens.flags[i] & TokenFlag.QuoteMark) !== 0 && !isApostrophe(view, i);

function fitsInside(view: SentenceView, i: number): boolean {
  if (isDash(view, i) || isStrayMark(view, i)) return false;
  if (isRelativeWord(view, i)) return false;
  if (isInPhrase(view, i)) return !isTimeWord(view, i) || view.name[i] < 0 || isApostrophe(view, i + 1);
  if (isTag(view, i, "PART") && isApostrophe(view, i)) return true;
  if (view.lower[i] === "-") return isTight(view, i);
  return isApostrophe(view, i) || view.lower[i] === "&" || view.lower[i] === "/";
}

/** True if the token closes one noun phrase and the next token opens another, with nothing between to join them. */
function isSeam(view: SentenceView, left: number): boolean {
  const right = left + 1;
  if (!isNominal(view, left)) return false;
  if (opensPhrase(view, right)) return !(view.lower[left] === "all" || view.lower[left] === "both");
  const a = view.name[left];
  const b = view.name[right];
  if (a < 0 || b < 0 || a === b) return false;
  const place = view.names[a].type;
  const person = view.names[b].type;
  if (place === "date") return person === "person" || person === "role" || person === "organization";
  const before = view.names[a].firstToken - 1;
  return (
    (place === "place" || place === "event") &&
    person === "person" &&
    before >= 0 &&
    isTag(view, before, "ADP")
  );
}

/**
 * The noun phrase that ends right before `end`, with its attached phrases ("a spokesman for the bank in Oslo"),
 * looking left as far as `low`; null if no noun stands there. Adverbial phrases before it are left out.
 */
export function nounPhraseBefore(view: SentenceView, end: number, low: number): TokenRange | null {
  const last = end - 1;
  if (last < low) return null;
  low = Math.max(low, end - LONGEST_PHRASE);
  if (REFLEXIVE.has(view.lower[last]) && last > low && isNominal(view, last - 1)) {
    const inner = nounPhraseBefore(view, last, low);
    return inner && { first: inner.first, end };
  }
  const pronoun = SUBJECT_PRONOUN.has(view.lower[last]) && !isSurname(view, last);
  if (!pronoun && !endsPhrase(view, last)) return null;
  const walk: Leftward = { view, low, last, pronoun, first: last, joint: -1 };
  for (let i = last - 1; i >= low; i--) {
    const taken = takenIn(walk, i);
    if (taken < 0) break;
    walk.first = i = taken;
  }
  return trimFront(view, walk.first, end);
}

/** A noun phrase that grows from its last token to the left. */
interface Leftward {
  readonly view: SentenceView;
  readonly low: number;
  readonly last: number;
  /** The last token is a pronoun, which takes nothing to its left but a coordination. */
  readonly pronoun: boolean;
  /** Its first token so far. */
  first: number;
  /** The last conjunction passed, or -1. */
  joint: number;
}

/** The leftmost token that the phrase takes in at `i`, or -1 if it ends there. */
function takenIn(walk: Leftward, i: number): number {
  const { view, low, last, first } = walk;
  if (view.bracket[i] > view.bracket[last]) return i;
  const wellAs = asWellAs(view, i, low);
  if (wellAs >= 0) {
    walk.joint = wellAs;
    return isComma(view, wellAs - 1) ? wellAs - 1 : wellAs;
  }
  if (isConjunction(view, i)) {
    // ", and we" goes on with a clause of its own: a pronoun is hardly the last of a list.
    if ((walk.pronoun && isComma(view, i - 1)) || !joinsPhrases(view, i, low)) return -1;
    walk.joint = i;
    return i;
  }
  if (isComma(view, i)) {
    const isInName = view.name[i] >= 0 && view.name[i] === view.name[i + 1];
    return isInName || (walk.joint >= 0 && isListComma(view, i, low)) ? i : -1;
  }
  if (walk.pronoun && first === last) return -1;
  if (isTag(view, i, "ADP") && ATTACHING.has(view.lower[i])) return i;
  return !isSeam(view, i) && fitsBefore(view, i, first, last) ? i : -1;
}

/** A word of the phrase proper, an adverb before its adjective, or a short quotation inside it. */
function fitsBefore(view: SentenceView, i: number, first: number, last: number): boolean {
  if (fitsInside(view, i) || isPremodifier(view, i, first)) return true;
  if (isTag(view, i, "ADV") && isTag(view, i + 1, "ADJ") && first === i + 1) return true;
  return view.quote[i] >= 0 && view.quote[last] < 0 && isShortQuote(view, i);
}

/** First token of an "as well as" that ends at `i`, or -1. */
function asWellAs({ lower }: SentenceView, i: number, low: number): number {
  return lower[i] === "as" && lower[i - 1] === "well" && lower[i - 2] === "as" && i - 3 > low ? i - 2 : -1;
}

function isConjunction(view: SentenceView, i: number): boolean {
  const word = view.lower[i];
  return isTag(view, i, "CCONJ") || word === "and" || word === "or" || word === "&";
}

/** A conjunction with a phrase on its left, not a clause. */
function joinsPhrases(view: SentenceView, i: number, low: number): boolean {
  if (i === low) return false;
  const left = isComma(view, i - 1) && i - 2 >= low ? i - 2 : i - 1;
  return (endsPhrase(view, i - 1) || endsPhrase(view, left)) && !isClauseJoint(view, i, low);
}

/** A participle that stands before its noun ("the visiting minister", "elected officials"). */
function isPremodifier(view: SentenceView, i: number, next: number): boolean {
  if (!isTag(view, i, "VING") && !isTag(view, i, "VPART")) return false;
  if (next !== i + 1 || !(isNominal(view, next) || isTag(view, next, "ADJ")) || opensPhrase(view, next))
    return false;
  return (
    i > 0 &&
    (isTag(view, i - 1, "DET") ||
      isTag(view, i - 1, "ADJ") ||
      isTag(view, i - 1, "ADP") ||
      isApostrophe(view, i - 1))
  );
}

/** A nickname or a word held at a distance, inside a phrase that goes on to its left. */
function isShortQuote(view: SentenceView, i: number): boolean {
  const { firstToken, endToken, use } = view.quotations[view.quote[i]];
  if (endToken - firstToken > 7 || use === "speech" || firstToken === 0) return false;
  const left = firstToken - 1;
  return (
    isNominal(view, left) || isTag(view, left, "DET") || isTag(view, left, "ADJ") || isApostrophe(view, left)
  );
}

function endsPhrase(view: SentenceView, i: number): boolean {
  return (
    (isNominal(view, i) && !(isTimeWord(view, i) && view.name[i] >= 0)) ||
    isTag(view, i, "ADJ") ||
    isApostrophe(view, i) ||
    view.lower[i] === ")" ||
    (isTag(view, i, "VPART") && i > 0 && view.lower[i - 1] === "those")
  );
}

/** "A, the Republic of B and C": a comma with a phrase on its left and no clause. */
function isListComma(view: SentenceView, i: number, low: number): boolean {
  if (i === low || !endsPhrase(view, i - 1)) return false;
  for (let j = i - 1, steps = 0; j >= low && steps < 8; j--, steps++) {
    if (isComma(view, j)) return true;
    if (isVerb(view, j) || isFinite(view, j)) return false;
    if (isTag(view, j, "ADP") && !isOfNames(view, j)) return false;
    if (j === low) return true;
  }
  return true;
}

/** "the leaders of Norland", "the Republic of Norland": a list of countries may hold it. */
const isOfNames = (view: SentenceView, i: number): boolean =>
  view.lower[i] === "of" && (isCapital(view, i + 1) || (isTag(view, i + 1, "DET") && isCapital(view, i + 2)));

/** True if what stands left of this conjunction is the object of a verb, so that it joins clauses and not nouns. */
function isClauseJoint(view: SentenceView, joint: number, low: number): boolean {
  for (let i = joint - 1, steps = 0; i >= low && steps < 14; i--, steps++) {
    if (isComma(view, i) || isTag(view, i, "SCONJ")) return false;
    if (isVerb(view, i) && !isTag(view, i, "VING") && !isPremodifier(view, i, i + 1)) return true;
    if (isFinite(view, i)) return true;
  }
  return false;
}

/** Drops what stands before the phrase proper: conjunctions, and a leading prepositional phrase ("In Oslo the mayor"). */
function trimFront(view: SentenceView, from: number, end: number): TokenRange | null {
  let first = from;
  for (;;) {
    if (first >= end) return null;
    if (isTag(view, first, "CCONJ") || isComma(view, first) || isApostrophe(view, first)) first++;
    else if (isTag(view, first, "ADP") && !goesOnAsName(view, first)) {
      const seam = seamAfter(view, first + 1, end);
      first = seam < 0 ? first + 1 : seam;
    } else break;
  }
  while (first - 1 >= from - 3 && first > 0 && isApproximator(view, first - 1)) first--;
  return { first, end };
}

/** "only", "about", "at least" before a count; "both" and "neither" before a pair. */
function isApproximator(view: SentenceView, i: number): boolean {
  if (i < 0 || view.quote[i] >= 0) return false;
  const word = view.lower[i];
  if (word === "both" || word === "neither" || word === "either") return true;
  const broad = BROAD.has(word) && isTag(view, i + 1, "DET");
  const counted =
    broad || isTag(view, i + 1, "NUM") || view.lower[i + 1] === "half" || APPROXIMATOR.has(view.lower[i + 1]);
  if ((word === "at" || word === "more" || word === "less") && APPROXIMATOR.has(view.lower[i + 1]))
    return true;
  return counted && APPROXIMATOR.has(word);
}

/** "In this meeting Duro": a common noun and a person's name, where a prepositional phrase opens the clause. */
function isSeamAfterPlace(view: SentenceView, left: number): boolean {
  if (!isTag(view, left, "NOUN") || view.name[left] >= 0 || !isTag(view, left + 1, "PROPN")) return false;
  const right = view.name[left + 1];
  const before = left > 0 ? view.lower[left - 1] : "";
  if (right >= 0 && view.names[right].type === "person") return true;
  return before === "this" || before === "that" || (right < 0 && /^(?:the|a|an)$/u.test(before));
}

function seamAfter(view: SentenceView, from: number, end: number): number {
  for (let i = from; i + 1 < end; i++) if (isSeam(view, i) || isSeamAfterPlace(view, i)) return i + 1;
  return -1;
}

/**
 * The noun phrase that starts at `first`, reaching right as far as `high`. `reach` says how much may hang on it:
 * the base phrase with "of" phrases, or every attached phrase and coordination.
 */
export function nounPhraseFrom(
  view: SentenceView,
  first: number,
  high: number,
  reach: "base" | "full",
): TokenRange | null {
  if (first >= high) return null;
  if (
    PERSONAL.has(view.lower[first]) &&
    !isSurname(view, first) &&
    !(view.lower[first] === "her" && first + 1 < high && isNominal(view, first + 1))
  ) {
    return { first, end: first + 1 };
  }
  const walk: Rightward = { view, first, high, reach, end: first, heads: 0 };
  for (let i = first; i < high; i++) {
    if (view.bracket[i] > view.bracket[first]) continue;
    if (i > first && walk.heads > 0 && walk.end === i && isSeam(view, i - 1)) break;
    const part = partAt(walk, i);
    if (part === "stop") break;
    if (part === "head") walk.heads++;
    if (part !== "inside") walk.end = i + 1;
  }
  const { end, heads } = walk;
  return end > first && heads > 0 ? { first, end: afterBracket(view, end, high) } : null;
}

/** A noun phrase that grows from its first token to the right. */
interface Rightward {
  readonly view: SentenceView;
  readonly first: number;
  readonly high: number;
  readonly reach: "base" | "full";
  /** End behind the last head or possessive so far. */
  end: number;
  /** How many nouns it has so far. */
  heads: number;
}

/** A noun, a possessive "’s", what stands between, or what ends the phrase. */
type Part = "head" | "possessive" | "inside" | "stop";

/** What the token at `i` is to the phrase. */
function partAt(walk: Rightward, i: number): Part {
  const { view, high, heads, end } = walk;
  if (heads === 0 && isPartitive(view, i, high)) return "head";
  if (isNominal(view, i))
    return isTimeWord(view, i) && heads > 0 && !isApostrophe(view, i + 1) ? "stop" : "head";
  if (fitsInside(view, i) || isPremodifier(view, i, i + 1)) {
    if (heads > 0 && end === i && isTag(view, i, "DET")) return "stop";
    return isApostrophe(view, i) ? "possessive" : "inside";
  }
  if (isTag(view, i, "ADV") && i + 1 < high && isTag(view, i + 1, "ADJ")) return "inside";
  if (view.quote[i] >= 0 && isShortQuote(view, i)) return "head";
  return attaches(walk, i) || joinsRight(walk, i) ? "inside" : "stop";
}

/** "|many| of the divers": what stands for a noun before "of". */
const isPartitive = ({ lower }: SentenceView, i: number, high: number): boolean =>
  i + 2 < high && lower[i + 1] === "of" && STANDS_ALONE.has(lower[i]) && !POINTS.has(lower[i + 2]);

/** "said all of that": it points to what was said before. */
const POINTS: ReadonlySet<string> = new Set(["this", "that", "it"]);

/** "of" or another preposition that hangs a further phrase on the head. */
function attaches({ view, high, heads, reach }: Rightward, i: number): boolean {
  const word = view.lower[i];
  if (word !== "of" && !(reach === "full" && isTag(view, i, "ADP") && ATTACHING.has(word))) return false;
  return heads > 0 && startsPhrase(view, i + 1, high) && (word === "of" || !isTimeWord(view, i + 1));
}

/** "an honest, open and fair vote" */
const joinsAdjectives = (view: SentenceView, i: number): boolean =>
  (isTag(view, i - 1, "ADJ") &&
    (isTag(view, i, "CCONJ") || (isComma(view, i) && isTag(view, i + 1, "ADJ")))) ||
  (isTag(view, i, "CCONJ") &&
    isComma(view, i - 1) &&
    isTag(view, i - 2, "ADJ") &&
    isTag(view, i + 1, "ADJ")) ||
  (isComma(view, i) && isTag(view, i - 1, "ADJ") && isTag(view, i + 1, "CCONJ") && isTag(view, i + 2, "ADJ"));

/** A conjunction between adjectives or phrases, or the comma of a list. */
function joinsRight({ view, first, high, heads, reach }: Rightward, i: number): boolean {
  if (heads === 0) return i > first && i + 1 < high && joinsAdjectives(view, i);
  if (isTag(view, i, "CCONJ")) {
    if (view.lower[i] === "but") return false;
    return startsPhrase(view, i + 1, high) && !(i + 1 < high && SUBJECT_PRONOUN.has(view.lower[i + 1]));
  }
  return isComma(view, i) && reach === "full" && continuesList(view, i, high);
}

/** End of a short bracket that stands right after a phrase ("Ana Duro (Green)"), else the phrase's own end. */
function afterBracket(view: SentenceView, end: number, high: number): number {
  if (end >= high || view.lower[end] !== "(" || view.bracket[end] === 0) return end;
  let close = end;
  while (close < high && view.bracket[close] > 0) close++;
  return close - end <= 6 ? close : end;
}

function startsPhrase(view: SentenceView, i: number, high: number): boolean {
  if (i >= high) return false;
  return (
    isNominal(view, i) || isTag(view, i, "DET") || isTag(view, i, "ADJ") || isPremodifier(view, i, i + 1)
  );
}

/** "A, B and C" read from the left: after the comma comes a phrase that a conjunction follows. */
function continuesList(view: SentenceView, comma: number, high: number): boolean {
  for (let i = comma + 1, steps = 0; i < high && steps < 10; i++, steps++) {
    if (isTag(view, i, "CCONJ")) {
      if (view.lower[i] === "but") return false;
      return i > comma + 1 ? !isVerb(view, i + 1) : startsPhrase(view, i + 1, high);
    }
    if (isComma(view, i)) return steps > 0 && continuesList(view, i, Math.min(high, comma + 24));
    if (isVerb(view, i) || isFinite(view, i) || isTag(view, i, "SCONJ")) return false;
  }
  return false;
}

/**
 * A noun phrase with the appositions that follow it between commas ("Ana Duro, the head of the port"), for a source
 * that stands after its verb. Stops before relative clauses, participles and adverbials.
 */
export function nounPhraseWithAppositions(
  view: SentenceView,
  first: number,
  high: number,
): TokenRange | null {
  const phrase = nounPhraseFrom(view, first, high, "full");
  if (!phrase) return null;
  let end = phrase.end;
  while (end < high && isComma(view, end)) {
    const apposition = appositionFrom(view, end + 1, high);
    if (apposition < 0) break;
    end = apposition;
  }
  return { first, end };
}

/** End of the apposition that starts at `first`, or -1: nouns without a finite verb up to a comma or the sentence's end. */
function appositionFrom(view: SentenceView, first: number, high: number): number {
  if (!opensApposition(view, first, high)) return -1;
  let nouns = 0;
  let i = first;
  for (; i < high; i++) {
    if (view.bracket[i] > view.bracket[first]) continue;
    if (isComma(view, i) || /^[.;:—–)]$/u.test(view.lower[i]) || isRelativeWord(view, i)) break;
    if (isFinite(view, i) || view.quote[i] >= 0 || i - first > 30) return -1;
    if (isNominal(view, i)) nouns++;
  }
  if (nouns === 0 || (i < high && isComma(view, i) && i + 1 < high && isFinite(view, i + 1))) return -1;
  return i;
}

function opensApposition(view: SentenceView, first: number, high: number): boolean {
  if (first >= high || PERSONAL.has(view.lower[first]) || view.quote[first] >= 0 || isTimeWord(view, first))
    return false;
  const opens = isNominal(view, first) || isTag(view, first, "DET") || isTag(view, first, "ADJ");
  return opens && !isRelativeWord(view, first);
}

/** "which", "when" and the like, but not "that" before a noun. */
const isRelativeWord = (view: SentenceView, i: number): boolean =>
  RELATIVE.has(view.lower[i]) && !isTag(view, i, "DET") && !isAcronym(view, i);

/** "WHO", as the name of a body. */
const isAcronym = (view: SentenceView, i: number): boolean =>
  view.name[i] >= 0 && (view.tokens.flags[i] & TokenFlag.AllCaps) !== 0;

/** "Under Secretary Salim": a name goes on behind this token, which therefore is no preposition of the clause. */
const goesOnAsName = (view: SentenceView, i: number): boolean =>
  view.name[i] >= 0 && view.name[i] === view.name[i + 1];

/** True if the range holds a capital letter or a pronoun: something that may name a speaker. */
export function namesSomebody(view: SentenceView, range: TokenRange): boolean {
  for (let i = range.first; i < range.end; i++) {
    if (PERSONAL.has(view.lower[i]) || (view.tokens.flags[i] & TokenFlag.Capital) !== 0) return true;
  }
  return false;
}

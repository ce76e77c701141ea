import words from "../../../lexicons/words/grammar.json";
import { alternatives, entriesOf, wordSet } from "../lexicon/wordList";
import type { SentenceView } from "../document/sentenceView";
import { isComma, isDash, isNominal, isTag, quotationAt } from "./sentenceView";
import type { TokenRange } from "../tokens/tokens";
import { isTimeWord, nounPhraseFrom } from "./nounPhrase";

const OPENS_AFTER_ADDRESSEE = wordSet(words.afterAddressee);
const COUNTS = wordSet(words.countsOfTimes);
const PLACE_AND_TIME = wordSet(words.betweenCueAndContent);
const MEDIUM_NOUN = wordSet(words.media);
const SMALL_ADVERB = new RegExp(String.raw`^(?:${alternatives(words.smallAdverbs)}|\p{L}{3,}ly)$`, "u");

/** What stands between a cue and its content. */
export interface Interlude {
  /** First token after it. */
  readonly end: number;
  /** "in a statement", "at a press conference". */
  readonly medium: TokenRange | null;
  readonly addressee: TokenRange | null;
}

/** True if content starts here for certain: "that", a quotation, a colon. */
export function opensContent(view: SentenceView, i: number, high: number): boolean {
  if (i >= high) return false;
  if (view.lower[i] === ":" || isThat(view, i)) return true;
  if (isComma(view, i)) return i + 1 < high && (quotationAt(view, i + 1) !== null || isThat(view, i + 1));
  return quotationAt(view, i)?.use === "speech";
}

export const isThat = (view: SentenceView, i: number): boolean =>
  view.lower[i] === "that" && !isTag(view, i, "DET");

/** How far the adverbials between a cue and its content have been passed; `at` is the token to look at next. */
interface Walk {
  readonly view: SentenceView;
  readonly high: number;
  readonly addresses: boolean;
  readonly first: number;
  at: number;
  end: number;
  medium: TokenRange | null;
  addressee: TokenRange | null;
}

/**
 * Adverbials between a cue and its content: "on Tuesday", "in a statement", "at a rally in Ohio", ", citing a
 * diplomat,". Phrases of place and addressee are passed only if content opens for certain behind them.
 */
export function interludeAfter(
  view: SentenceView,
  first: number,
  high: number,
  addresses: boolean,
): Interlude {
  const walk: Walk = { view, high, addresses, first, at: first, end: first, medium: null, addressee: null };
  for (let steps = 0; steps < 10 && walk.at < high; steps++) {
    if (view.quote[walk.at] >= 0 || opensContent(view, walk.at, high)) break;
    if (!ADVERBIALS.some((passes) => passes(walk))) break;
  }
  const { at, end, medium, addressee } = walk;
  return { end: opensContent(view, at, high) ? at : end, medium, addressee };
}

/** What may be passed, in this order; each moves the walk behind it, or says no. */
const ADVERBIALS: readonly ((walk: Walk) => boolean)[] = [
  passesAdverb,
  passesCount,
  passesAgo,
  passesManner,
  passesFeeling,
  passesAside,
  passesParticiple,
  passesPhrase,
];

/** Passes all up to `to`, for certain. */
function passTo(walk: Walk, to: number): true {
  walk.at = to;
  walk.end = to;
  return true;
}

/** "yesterday", "repeatedly", "May 3". */
function passesAdverb(walk: Walk): boolean {
  const { view, at, high } = walk;
  if (!isTimeWord(view, at) && !(SMALL_ADVERB.test(view.lower[at]) && isTag(view, at, "ADV"))) return false;
  let next = at + 1;
  while (next < high && view.name[next] >= 0 && view.name[next] === view.name[next - 1]) next++;
  return passTo(walk, next);
}

/** "many times". */
function passesCount(walk: Walk): boolean {
  const { lower } = walk.view;
  return COUNTS.has(lower[walk.at]) && lower[walk.at + 1] === "times" && passTo(walk, walk.at + 2);
}

/** "two days ago". */
function passesAgo(walk: Walk): boolean {
  return walk.view.lower[walk.at] === "ago" && passTo(walk, walk.at + 1);
}

/** "agreed |in principle| to", "think|, first of all,| it is": words that say nothing of what is said. */
function passesManner(walk: Walk): boolean {
  const { view, at, end: passed, high } = walk;
  // "look forward to the talks, of course, about": the phrase before it may be what is said.
  if (passed < at) return false;
  const first = isComma(view, at) ? at + 1 : at;
  if (!OPENS_MANNER.has(view.lower[first])) return false;
  for (const entry of MANNERS) {
    const end = first + entry.length;
    if (!entry.every((word, k) => view.lower[first + k] === word)) continue;
    // "think together we can": there it belongs to what is said.
    if (first === at) return opensBehindManner(view, end) && passTo(walk, end);
    if (end + 1 < high && isComma(view, end)) return passTo(walk, end + 1);
  }
  return false;
}

const opensBehindManner = (view: SentenceView, at: number): boolean =>
  view.lower[at] === "to" || isThat(view, at) || isTag(view, at, "DET");

const MANNERS = entriesOf(words.manners).map((entry) => entry.split(" "));
const OPENS_MANNER: ReadonlySet<string> = new Set(MANNERS.map(([first]) => first));

/** "noted with (deep) concern the theft": how somebody says it, before what is said. */
function passesFeeling(walk: Walk): boolean {
  const { view, at, high } = walk;
  if (view.lower[at] !== "with") return false;
  const noun = FEELINGS.has(view.lower[at + 1]) ? at + 1 : at + 2;
  const next = noun + 1;
  if (!FEELINGS.has(view.lower[noun]) || next >= high) return false;
  return (isTag(view, next, "DET") || isTag(view, next, "SCONJ")) && passTo(walk, next);
}

const FEELINGS = wordSet(words.feelings);

/** "in remarks |carried| by the agency": what the noun of a phrase that was passed has undergone. */
function passesParticiple(walk: Walk): boolean {
  const { view, at, first } = walk;
  if (at === first || !isTag(view, at, "VPART") || !isTag(view, at - 1, "NOUN")) return false;
  if (!isTag(view, at + 1, "ADP") && !isTimeWord(view, at + 1)) return false;
  walk.at++;
  return true;
}

/** "– in a letter –", ", citing a diplomat,". */
function passesAside(walk: Walk): boolean {
  const { view, at, high } = walk;
  const closing = isDash(view, at)
    ? dashAfter(view, at, high)
    : isComma(view, at)
      ? asideEnd(view, at, high)
      : -1;
  return closing >= 0 && passTo(walk, closing);
}

/** "on Tuesday", "in a statement", "to reporters": for certain only a medium, or where content opens behind. */
function passesPhrase(walk: Walk): boolean {
  const { view, at, high } = walk;
  const word = view.lower[at];
  if (!PLACE_AND_TIME.has(word)) return false;
  if (!(isTag(view, at, "ADP") || isTag(view, at, "ADV") || isTag(view, at, "PART"))) return false;
  if (at + 1 < high && isTimeWord(view, at + 1)) {
    walk.at++;
    return true;
  }
  const phrase = nounPhraseFrom(view, at + 1, high, "full");
  if (!phrase) return false;
  if (word === "in" && view.lower[phrase.end - 1] === "terms") return passTo(walk, phrase.end);
  const isMedium = mediumHead(view, phrase) >= 0;
  if (isMedium) walk.medium = { first: at, end: phrase.end };
  else if (word === "to") {
    if (!walk.addresses) return false;
    walk.addressee = phrase;
  }
  walk.at = phrase.end;
  const isAsked = walk.addressee !== null && walk.at < high && opensAfterAddressee(view, walk.at);
  if (isMedium || isAsked || opensContent(view, walk.at, high)) walk.end = walk.at;
  return true;
}

/** "explained to us why", "expressed to the envoy his concern". */
function opensAfterAddressee(view: SentenceView, at: number): boolean {
  return OPENS_AFTER_ADDRESSEE.has(view.lower[at]);
}

/** "praised – in a letter – the crew": the token after the dash that closes an aside, or -1. */
function dashAfter(view: SentenceView, dash: number, high: number): number {
  for (let i = dash + 1; i < high && i < dash + 16; i++) {
    if (view.quote[i] >= 0 || isComma(view, i)) return -1;
    if (isDash(view, i)) return i + 1 < high ? i + 1 : -1;
  }
  return -1;
}

/** The token of the medium noun in a phrase ("a joint *statement* with Oslo"), or -1. */
export function mediumHead(view: SentenceView, phrase: TokenRange): number {
  for (let i = phrase.first; i < phrase.end; i++) {
    if (MEDIUM_NOUN.has(view.lower[i]) && isNominal(view, i)) return i;
    if (isTag(view, i, "ADP")) return -1;
  }
  return -1;
}

/**
 * A source without the medium behind it: "Duro in a letter to the board". Any preposition may lead to the medium, or those
 * of `opens` alone.
 */
export function withoutMedium(
  view: SentenceView,
  source: TokenRange,
  opens?: ReadonlySet<string>,
): TokenRange {
  for (let i = source.first + 1; i + 1 < source.end; i++) {
    if (!isTag(view, i, "ADP") || (opens && !opens.has(view.lower[i]))) continue;
    if (mediumHead(view, { first: i + 1, end: source.end }) >= 0) return { first: source.first, end: i };
  }
  return source;
}

/** ", in a statement," or ", citing a diplomat,": the token after the closing comma if content opens there. */
function asideEnd(view: SentenceView, comma: number, high: number): number {
  for (let i = comma + 1, steps = 0; i < high && steps < 16; i++, steps++) {
    if (view.quote[i] >= 0) return -1;
    if (isComma(view, i))
      return i + 1 < high && (isThat(view, i + 1) || quotationAt(view, i + 1)) ? i + 1 : -1;
  }
  return -1;
}

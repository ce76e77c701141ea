import type { SentenceView } from "../document/sentenceView";
import {
  holdsFinite,
  isComma,
  isDash,
  isFinite,
  isInPhrase,
  isNominal,
  isTag,
  quotationAt,
} from "../grammar/sentenceView";
import type { TokenRange } from "../tokens/tokens";
import type { CueTool } from "./cueEvidence";
import type { CueEntry } from "./cueLexicon";
import type { Fronted } from "./fronted";
import { interludeAfter, isThat } from "../grammar/adverbials";
import { QUESTION_WORDS, clauseVerb } from "../grammar/bareClause";
import { isApostrophe, isPersonalPronoun, isTimeWord, nounPhraseFrom } from "../grammar/nounPhrase";
import type { VerbGroup } from "../grammar/verbGroup";
import { abstractness, complementAt } from "./complements";
import { contentFrom, opensInfinitive, type RightContent, type Start } from "./rightContent";
import words from "../../../lexicons/words/statements.json";
import { wordSet } from "../lexicon/wordList";

const PLACES = wordSet(words.placePrepositions);

/** The content that follows a cue whose own words end before `after`, or null if no frame of the entry fits. */
export function contentAfter(
  view: SentenceView,
  lexicon: CueTool,
  entry: CueEntry,
  group: VerbGroup,
  after: number,
  high: number,
  fronted: Fronted = "no",
): RightContent | null {
  const start: Start = {
    view,
    lexicon,
    entry,
    group,
    after,
    high,
    fronted,
    at: after,
    addressee: null,
    medium: null,
  };
  return throughObject(start) ?? (tellsNobody(start) ? null : behindAdverbials(start));
}

const takesPerson = ({ entry: { frames }, group }: Start): boolean =>
  (frames.has("A") || frames.has("O")) && !group.passive;

/** Content behind an object of the cue: who is told, urged, accused. */
function throughObject(start: Start): RightContent | null {
  const { view, lexicon, entry, after, high } = start;
  const { frames } = entry;
  const object = takesPerson(start) ? objectAt(view, after, high) : null;
  if (!object) return null;
  if (frames.has("N") && isDeed(view, lexicon, object) && opensInfinitive(start, object.end))
    return contentFrom(start, "phrase", after, 2);
  if (frames.has("K") && quotationAt(view, object.end)) return contentFrom(start, "phrase", after, 2);
  const found = afterObject(start, object) ?? afterPlace(start, object) ?? secondObject(start, object);
  if (found) return found;
  const whole = frames.has("O") ? wholeObject(start, object) : null;
  return whole && afterObject(start, whole);
}

/** "encouraged |steps| to mend the dam", "called for |G7 action| to": what is to be done, and nobody who is to do it. */
function isDeed(view: SentenceView, { abstractNouns }: CueTool, { end }: TokenRange): boolean {
  const head = view.lower[end - 1];
  return isTag(view, end - 1, "NOUN") && abstractNouns.has(head) && !BODIES.has(head);
}

const BODIES = wordSet(words.bodies);

/** "told the story of the dam": an object that is nobody. */
function tellsNobody(start: Start): boolean {
  const { view, entry, after, high } = start;
  const object = entry.lemma === "tell" && takesPerson(start) ? objectAt(view, after, high) : null;
  return object !== null && object.end < high && isTag(view, object.end, "ADP");
}

/** Content that stands behind the cue itself, or behind adverbials of it. */
function behindAdverbials(start: Start): RightContent | null {
  const { view, after, high } = start;
  const { end, medium, addressee } = interludeAfter(view, after, high, true);
  const behind = { ...start, at: end, medium, addressee };
  const linked = isLinked(start) ? complementAt(start) : null;
  // "agreed with his deputy that": with whom, and only then what.
  if (linked && view.lower[after] !== "with") return linked;
  return opened(behind) ?? linked ?? complementAt(behind);
}

/** "pleased by the renewal", not "agreed on Thursday" or "appealed to the parties for". */
function isLinked({ view, entry, at, high }: Start): boolean {
  const word = view.lower[at];
  return word !== "to" && entry.prepositions.has(word) && at + 1 < high && !isTimeWord(view, at + 1);
}

/** "told the sailors that …", "urged them to …": content behind the person who is told. */
function afterObject(start: Start, object: TokenRange): RightContent | null {
  const { view, entry, high } = start;
  const { frames } = entry;
  const { end: next, medium } = interludeAfter(view, object.end, high, false);
  const behind = { ...start, at: next, addressee: object, medium };
  const certain = opened(behind);
  if (certain) return certain;
  if (frames.has("O") && opensInfinitive(start, next)) return contentFrom(behind, "infinitive", next);
  if (!frames.has("A")) return null;
  if (next === object.end && isOfSomething(start, object))
    return contentFrom(behind, "phrase", object.first, 1);
  if (next < high && QUESTION_WORDS.has(view.lower[next]) && frames.has("W"))
    return contentFrom(behind, "wh", next);
  const last = Math.min(next, high - 1);
  const isClause =
    frames.has("T") &&
    !isTag(view, last, "PUNCT") &&
    !isTag(view, last, "ADP") &&
    clauseVerb(view, next, high) >= 0;
  return isClause ? contentFrom(behind, "clause", next) : null;
}

/** "warned the crew against the storm", "assured them of help": of what somebody is told stands with who is told. */
function isOfSomething({ view, entry: { prepositions }, high }: Start, { first, end }: TokenRange): boolean {
  if (end + 1 < high && prepositions.has(view.lower[end])) return true;
  if (!prepositions.has("of")) return false;
  for (let i = first + 1; i < end; i++) if (view.lower[i] === "of") return true;
  return false;
}

/** "told sailors in the bar the storm had passed": a place between the person and what was said. */
function afterPlace(start: Start, object: TokenRange): RightContent | null {
  const { view, entry, high } = start;
  const next = object.end;
  if (!entry.frames.has("A") || next >= high || !PLACES.has(view.lower[next])) return null;
  const place = nounPhraseFrom(view, next + 1, high, "base");
  const found = place && afterObject(start, { first: object.first, end: place.end });
  return found && { ...found, addressee: object };
}

/** "wished them success": a pronoun and then what was wished; "wished the sailors a calm night": both are content. */
function secondObject(start: Start, object: TokenRange): RightContent | null {
  const { view, lexicon, entry, high } = start;
  const at = object.end;
  if (!(entry.frames.has("A") && entry.frames.has("N")) || at >= high) return null;
  if (entry.lemma === "wish" && /^an?$/u.test(view.lower[at]))
    return contentFrom({ ...start, addressee: object }, "phrase", object.first, 2);
  if (object.end - object.first > 1) return null;
  if (!isTag(view, object.first, "PRON") || !isPersonalPronoun(view.lower[object.first])) return null;
  const phrase = nounPhraseFrom(view, at, high, "base");
  const abstract = phrase ? Math.max(1, abstractness(view, lexicon, phrase)) : 0;
  return phrase && contentFrom({ ...start, addressee: object }, "phrase", at, abstract);
}

/** "ask that it be fair", "raised that the dam leaks": no bare clause, but one with "that". */
const takesOnlyThat = ({ tier, cueClass }: CueEntry): boolean => tier === "C" || cueClass === "ASK";

/** Content that announces itself: "that", a colon, a quotation. */
function opened(start: Start): RightContent | null {
  const { view, entry, high, at } = start;
  const { frames } = entry;
  if (at >= high) return null;
  if (isThat(view, at) && (frames.has("T") || takesOnlyThat(entry))) return contentFrom(start, "that", at);
  const colon = view.lower[at] === ":";
  const mark = isComma(view, at) || colon ? at + 1 : at;
  if (opensSpeech(start, mark)) return quoted(start, mark);
  if (mark > at && isThat(view, mark) && frames.has("T")) return contentFrom(start, "that", mark);
  return colon && (frames.has("T") || frames.has("Q")) && at + 1 < high
    ? contentFrom(start, "colon", at + 1)
    : null;
}

/** A quotation at `mark` that is the whole content: behind a comma or colon, or speech that does not go on behind it. */
function opensSpeech({ view, high, at }: Start, mark: number): boolean {
  const quotation = mark < high ? quotationAt(view, mark) : null;
  if (!quotation) return false;
  return mark > at || (quotation.use === "speech" && !isFragment(view, quotation.endToken, high));
}

/** The quotation at `mark` with those that follow it. */
function quoted({ view, high, after, addressee, medium }: Start, mark: number): RightContent {
  let end = view.quotations[view.quote[mark]].endToken;
  for (;;) {
    let next = end;
    if (next < high && (isTag(view, next, "CCONJ") || isComma(view, next))) next++;
    const more = next < high ? quotationAt(view, next) : null;
    if (!more || more.use === "title") break;
    end = more.endToken;
  }
  const content = [{ first: mark, end: Math.min(end, high) }];
  return { content, frame: "quotation", cueEnd: after, addressee, medium, abstract: 0 };
}

/** The base phrase right of a verb that takes a person as its object; null before a bare clause. */
function objectAt(view: SentenceView, first: number, high: number): TokenRange | null {
  if (first >= high || view.quote[first] >= 0 || isThat(view, first)) return null;
  if (!(isNominal(view, first) || isTag(view, first, "DET") || isTag(view, first, "ADJ"))) return null;
  const phrase = nounPhraseFrom(view, first, high, "base");
  if (!phrase) return null;
  const programme = titleBehind(view, phrase.end);
  if (programme >= 0) return { first, end: programme };
  const asks = phrase.end - first > 1 && QUESTION_WORDS.has(view.lower[phrase.end - 1]);
  return asks ? { first, end: phrase.end - 1 } : phrase;
}

/** How many words a title has at most, its marks among them. */
const LONGEST_TITLE = 8;

/** "told the Herald’s |“Morning Hour”| that": end of the title of what belongs to the object, or -1. */
function titleBehind(view: SentenceView, end: number): number {
  const at = view.quote[end - 1] >= 0 ? end - 1 : isApostrophe(view, end) ? end + 1 : end;
  const title = view.quote[at] >= 0 ? view.quotations[view.quote[at]] : null;
  if (!title || !isApostrophe(view, title.firstToken - 1)) return -1;
  const { firstToken: first, endToken } = title;
  return endToken - first > LONGEST_TITLE || holdsFinite(view, { first, end: endToken }) ? -1 : endToken;
}

/** "calls on governments and partners around the globe to join": the object with all that hangs on it, up to the infinitive. */
function wholeObject(start: Start, { first, end }: TokenRange): TokenRange | null {
  const { view, high } = start;
  let i = end;
  while (
    i < high &&
    i < end + LONGEST_OBJECT &&
    view.lower[i] !== "to" &&
    view.lower[i] !== "not" &&
    hangsOn(view, i)
  )
    i++;
  // "urge an inquiry in order to find out" does not urge anybody to do so.
  return i > end && view.lower[i - 1] !== "order" && opensInfinitive(start, i) ? { first, end: i } : null;
}

const hangsOn = (view: SentenceView, i: number): boolean =>
  isInPhrase(view, i) || isTag(view, i, "ADP") || isTag(view, i, "CCONJ") || isTag(view, i, "PART");

/** How many words may hang on an object. */
const LONGEST_OBJECT = 14;

/** True if what follows a quotation belongs to the same clause, so that the quotation is a part of it. */
function isFragment(view: SentenceView, next: number, high: number): boolean {
  if (next >= high) return false;
  if (isTag(view, next, "PUNCT") || isTag(view, next, "CCONJ") || isDash(view, next)) return false;
  return isFinite(view, next) || isNominal(view, next) || isTag(view, next, "ADP");
}

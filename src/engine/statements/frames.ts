import type { SentenceView } from "../document/sentenceView";
import { isComma, isDash, isFinite, isNominal, isTag, isVerb, quotationAt } from "../grammar/sentenceView";
import type { TokenRange } from "../tokens/tokens";
import { contentEnd } from "./contentEnd";
import type { CueEntry, CueLexicon } from "./cueLexicon";
import { interludeAfter, isThat, mediumHead } from "../grammar/adverbials";
import { isPersonalPronoun, nounPhraseFrom } from "../grammar/nounPhrase";
import type { VerbGroup } from "../grammar/verbGroup";

/** How content was found right of a cue. */
export type RightFrame =
  "that" | "quotation" | "colon" | "wh" | "clause" | "infinitive" | "preposition" | "phrase";

export interface RightContent {
  readonly content: readonly TokenRange[];
  readonly frame: RightFrame;
  /** End of the cue, a linking preposition included. */
  readonly cueEnd: number;
  readonly addressee: TokenRange | null;
  readonly medium: TokenRange | null;
  /** 2 if the content is a noun phrase about a thing said or felt ("concern"), 1 about another abstract thing, else 0. */
  readonly abstract: number;
}

/** Verbs whose object is what was said even where no verb shows a clause. */
const SAYING = new Set(["say", "think", "believe", "insist", "argue"]);
const WH = new Set("what why how when where who whom whose which whether if".split(" "));
const ANY_PHRASE = new Set(["PRAISE", "CONDEMN", "DENY", "AGREE", "OBJECT", "SORROW", "REFUSE"]);
const ABSTRACT_SUFFIX = /(?:tion|sion|ment|ness|ity|ship|ance|ence|al|ure|dom|ism|acy|ing)s?$/u;

/** The content that follows a cue whose own words end before `after`, or null if no frame of the entry fits. */
export function contentAfter(
  view: SentenceView,
  lexicon: CueLexicon,
  entry: CueEntry,
  group: VerbGroup,
  after: number,
  high: number,
  subordinate = false,
): RightContent | null {
  const { frames } = entry;
  let cueEnd = after;
  let addressee: TokenRange | null = null;
  let start = after;
  if ((frames.has("A") || frames.has("O")) && !group.passive) {
    const object = objectAt(view, start, high);
    if (object) {
      if (frames.has("K") && quotationAt(view, object.end)) return make("phrase", start, null, 2);
      const found = afterObject(object) ?? afterPlace(object) ?? secondObject(object);
      if (found) return found;
      if (entry.lemma === "tell" && object.end < high && isTag(view, object.end, "ADP")) return null;
    }
  }
  const interlude = interludeAfter(view, start, high, true);
  addressee = interlude.addressee;
  start = interlude.end;
  return opened(start, interlude.medium) ?? complement(start, interlude.medium);

  function afterObject(object: TokenRange): RightContent | null {
    const between = interludeAfter(view, object.end, high, false);
    const next = between.end;
    addressee = object;
    const certain = opened(next, between.medium);
    if (certain) return certain;
    if (frames.has("O") && view.lower[next] === "to" && isVerbNext(next + 1))
      return make("infinitive", next, between.medium);
    const wh = frames.has("A") && WH.has(view.lower[next]) && next < high;
    if (wh && frames.has("W")) return make("wh", next, between.medium);
    if (
      frames.has("T") &&
      frames.has("A") &&
      !isTag(view, Math.min(next, high - 1), "PUNCT") &&
      !isTag(view, Math.min(next, high - 1), "ADP") &&
      clauseVerb(view, next, high) >= 0
    )
      return make("clause", next, between.medium);
    addressee = null;
    return null;
  }

  /** "told sailors in the bar the storm had passed": a place between the person and what was said. */
  function afterPlace(object: TokenRange): RightContent | null {
    const next = object.end;
    if (
      !frames.has("A") ||
      next >= high ||
      !/^(?:in|at|on|near|outside|inside|during|after|before|aboard)$/u.test(view.lower[next])
    )
      return null;
    const place = nounPhraseFrom(view, next + 1, high, "base");
    const found = place && afterObject({ first: object.first, end: place.end });
    return found && { ...found, addressee: object };
  }

  /** "wished them success": a pronoun and then what was wished. */
  function secondObject(object: TokenRange): RightContent | null {
    const at = object.end;
    if (!(frames.has("A") && frames.has("N")) || object.end - object.first > 1 || at >= high) return null;
    if (!isTag(view, object.first, "PRON") || !isPersonalPronoun(view.lower[object.first])) return null;
    const phrase = nounPhraseFrom(view, at, high, "base");
    return (
      phrase && {
        ...make("phrase", at, null, Math.max(1, abstractness(view, lexicon, phrase))),
        addressee: object,
      }
    );
  }

  /** Content that announces itself: "that", a colon, a quotation. */
  function opened(at: number, medium: TokenRange | null): RightContent | null {
    if (at >= high) return null;
    if (isThat(view, at) && (frames.has("T") || entry.tier === "C")) return make("that", at, medium);
    let mark = at;
    if (isComma(view, mark) || view.lower[mark] === ":") mark++;
    const quotation = mark < high ? quotationAt(view, mark) : null;
    if (quotation && (mark > at || quotation.use === "speech")) {
      const whole = quotation.use === "speech" || mark > at;
      const goesOn = isFragment(view, quotation.endToken, high) && mark === at;
      if (whole && !goesOn) return quoted(mark, medium);
    }
    if (mark > at && isThat(view, mark) && frames.has("T")) return make("that", mark, medium);
    if (view.lower[at] === ":" && (frames.has("T") || frames.has("Q")) && at + 1 < high)
      return make("colon", at + 1, medium);
    return null;
  }

  function complement(at: number, medium: TokenRange | null): RightContent | null {
    if (at >= high || (isComma(view, at) && quotationAt(view, at) === null)) return null;
    const word = view.lower[at];
    if (WH.has(word) && (frames.has("W") || frames.has("T") || frames.has("P"))) {
      if (word !== "if" || frames.has("W") || frames.has("T")) return make("wh", at, medium);
    }
    if (word === "to" && !takesGerund(at) && !isTag(view, at, "ADP") && isVerbNext(at + 1)) {
      if (frames.has("I") || (group.passive && (frames.has("T") || frames.has("O"))))
        return make("infinitive", at, medium);
      return null;
    }
    const linked =
      entry.prepositions.has(word) ||
      (/^(?:on|upon)$/u.test(word) && entry.cueClass === "ASSERT" && frames.has("N"));
    if (
      linked &&
      (isTag(view, at, "ADP") || isTag(view, at, "SCONJ") || isTag(view, at, "PART")) &&
      at + 1 < high
    ) {
      cueEnd = at + 1;
      return make("preposition", at + 1, medium);
    }
    if (frames.has("T") && clauseVerb(view, at, high) >= 0) return make("clause", at, medium);
    if (frames.has("T") && quotedClause(view, at)) return make("clause", at, medium);
    if (SAYING.has(entry.lemma) && finiteAfterNoun(view, at, high)) return make("clause", at, medium);
    if (lexicon.nouns.has(word) && frames.has("N")) return make("phrase", at, medium, 2);
    if (lexicon.abstractNouns.has(word) && frames.has("N")) return make("phrase", at, medium, 1);
    if (isTag(view, at, "ADP") || isTag(view, at, "SCONJ") || isStopLike(at)) return null;
    if (frames.has("G") && isTag(view, at, "VING")) return make("phrase", at, medium, 1);
    if (!(
      frames.has("N") ||
      frames.has("K") ||
      (frames.has("A") && !frames.has("T")) ||
      SAYING.has(entry.lemma)
    ))
      return null;
    const phrase = nounPhraseFrom(view, at, high, "base");
    if (!phrase) return null;
    if (isMereNumber(view, entry, phrase.first)) return null;
    if (frames.has("K") && hasComplement(view, phrase, high)) return make("phrase", at, medium, 2);
    if (SAYING.has(entry.lemma) && phrase.end - phrase.first > 1) return make("clause", at, medium);
    if (entry.lemma === "say" && isPointer(view, phrase, high)) return null;
    if (entry.lemma === "write" && mediumHead(view, phrase) >= 0) return null;
    return make(
      "phrase",
      at,
      medium,
      Math.max(ANY_PHRASE.has(entry.cueClass) ? 1 : 0, abstractness(view, lexicon, phrase)),
    );
  }

  /** "committed to mending": the preposition and not the mark of an infinitive. */
  function takesGerund(at: number): boolean {
    return at + 1 < high && isTag(view, at + 1, "VING") && entry.prepositions.has("to");
  }

  function quoted(mark: number, medium: TokenRange | null): RightContent {
    const quotation = view.quotations[view.quote[mark]];
    let end = quotation.endToken;
    for (;;) {
      let next = end;
      if (next < high && (isTag(view, next, "CCONJ") || isComma(view, next))) next++;
      const more = next < high ? quotationAt(view, next) : null;
      if (!more || more.use === "title") break;
      end = more.endToken;
    }
    return {
      content: [{ first: mark, end: Math.min(end, high) }],
      frame: "quotation",
      cueEnd,
      addressee,
      medium,
      abstract: 0,
    };
  }

  function make(frame: RightFrame, first: number, medium: TokenRange | null, abstract = 0): RightContent {
    const kind =
      frame === "phrase" || frame === "preposition"
        ? "phrase"
        : frame === "infinitive"
          ? "infinitive"
          : "clause";
    let end = contentEnd(view, lexicon, first, high, {
      head: group.head,
      kind,
      pastCue: group.tense === "past",
      subordinate,
    });
    while (end > first + 1 && isComma(view, end - 1) && view.quote[end - 1] < 0) end--;
    return { content: [{ first, end }], frame, cueEnd, addressee, medium, abstract };
  }

  function isVerbNext(at: number): boolean {
    for (let i = at; i < high && i < at + 4; i++) {
      if (isVerb(view, i) || isTag(view, i, "AUX")) return true;
      if (isTag(view, i, "NOUN"))
        return lexicon.byForm.has(view.lower[i]) || (i + 1 < high && isTag(view, i + 1, "DET"));
      if (!isTag(view, i, "ADV") && view.lower[i] !== "not") return false;
    }
    return false;
  }

  function isStopLike(at: number): boolean {
    return isTag(view, at, "PUNCT") && view.quote[at] < 0;
  }
}

/** The base phrase right of a verb that takes a person as its object; null before a bare clause. */
function objectAt(view: SentenceView, first: number, high: number): TokenRange | null {
  if (first >= high || view.quote[first] >= 0 || isThat(view, first)) return null;
  if (!(isNominal(view, first) || isTag(view, first, "DET") || isTag(view, first, "ADJ"))) return null;
  return nounPhraseFrom(view, first, high, "base");
}

/** True if what follows a quotation belongs to the same clause, so that the quotation is a part of it. */
function isFragment(view: SentenceView, next: number, high: number): boolean {
  if (next >= high) return false;
  if (isTag(view, next, "PUNCT") || isTag(view, next, "CCONJ") || isDash(view, next)) return false;
  return isFinite(view, next) || isNominal(view, next) || isTag(view, next, "ADP");
}

/** The finite verb of a bare clause that starts at `first` with its subject, or -1. */
export function clauseVerb(view: SentenceView, first: number, high: number): number {
  let relatives = 0;
  let nouns = 0;
  for (let i = first; i < high && i < first + 50; i++) {
    if (view.quote[i] >= 0) {
      if (nouns > 0 && quotationAt(view, i - 1) && isFinite(view, i)) return i;
      nouns++;
      continue;
    }
    if (view.bracket[i] > view.bracket[first]) continue;
    const word = view.lower[i];
    if (isComma(view, i) && i + 1 < high && nouns > 0 && isTag(view, i + 1, "CCONJ")) return -1;
    if (i > first && (word === "who" || word === "which" || (word === "that" && nouns > 0))) relatives++;
    else if (isFinite(view, i)) {
      if (relatives === 0) return nouns > 0 || isTag(view, first, "SCONJ") ? i : -1;
      relatives--;
    } else if (
      isNominal(view, i) ||
      word === "this" ||
      word === "that" ||
      word === "these" ||
      word === "those"
    )
      nouns++;
    else if (word === "to" || /^[.;:!?]$/u.test(word)) return -1;
    else if (isTag(view, i, "VBASE") && i > first) return -1;
  }
  return -1;
}

/** "said 5", "said $3": a number is content of its own only where it may be claimed or announced. */
function isMereNumber(view: SentenceView, { cueClass }: CueEntry, first: number): boolean {
  if (cueClass === "INFORM") return false;
  return isTag(view, first, "SYM") || (isTag(view, first, "NUM") && cueClass !== "CLAIM");
}

/** "said this", "said so": no content of its own, unless a verb follows ("said it determined"). */
function isPointer(view: SentenceView, phrase: TokenRange, high: number): boolean {
  if (!/^(?:this|that|it|so)$/u.test(view.lower[phrase.first])) return false;
  return phrase.end >= high || !isVerb(view, phrase.end);
}

/** A quotation with a verb that opens the content and goes on outside ("said “the dam is safe” for a year"). */
function quotedClause(view: SentenceView, at: number): boolean {
  const quotation = quotationAt(view, at);
  if (!quotation || quotation.use === "title") return false;
  for (let i = at; i < quotation.endToken; i++) if (isFinite(view, i)) return true;
  return false;
}

/** A noun phrase, however long, with a finite verb somewhere behind it: what was said, whatever its structure. */
function finiteAfterNoun(view: SentenceView, first: number, high: number): boolean {
  const opens =
    isNominal(view, first) ||
    isTag(view, first, "DET") ||
    isTag(view, first, "ADJ") ||
    isTag(view, first, "VING");
  if (!opens || WH.has(view.lower[first])) return false;
  let nouns = 0;
  let relatives = 0;
  for (let i = first; i < high && i < first + 50; i++) {
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

/** "called it a farce", "described the vote as fair": a second predicate after the object. */
function hasComplement(view: SentenceView, object: TokenRange, high: number): boolean {
  const next = object.end;
  if (next >= high) return false;
  if (view.lower[next] === "as" || view.quote[next] >= 0) return true;
  return (
    isTag(view, next, "DET") ||
    isTag(view, next, "ADJ") ||
    (isTag(view, next, "NOUN") && isTag(view, next - 1, "PRON"))
  );
}

function abstractness(view: SentenceView, lexicon: CueLexicon, phrase: TokenRange): number {
  let found = 0;
  for (let i = phrase.first; i < phrase.end; i++) {
    const word = view.lower[i];
    if (!isNominal(view, i) && !isTag(view, i, "VING")) {
      if (isTag(view, i, "ADP")) break;
      continue;
    }
    if (lexicon.nouns.has(word)) return 2;
    if (lexicon.abstractNouns.has(word) || (word.length > 5 && ABSTRACT_SUFFIX.test(word))) found = 1;
  }
  return found;
}

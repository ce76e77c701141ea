import type { SentenceView } from "../document/sentenceView";
import { isComma, isDash, isNominal, isTag, quotationAt } from "./sentenceView";
import type { TokenRange } from "../tokens/tokens";
import { isTimeWord, nounPhraseFrom } from "./nounPhrase";

const PLACE_AND_TIME = new Set(
  "in at on during after before via through by following from to with late early over alongside outside inside aboard".split(
    " ",
  ),
);
const MEDIUM_NOUN =
  /^(?:statement|statements|release|communique|communiqué|tweet|post|letter|interview|interviews|speech|address|conference|briefing|memo|message|note|op-ed|email|report|article|testimony|twitter|facebook|remarks|comments|broadcast|call|conversation|column|essay|blog|debate|rally|filing|video|hearing|appearance|press|media|telegram|declaration|x)$/u;
const SMALL_ADVERB =
  /^(?:today|yesterday|tonight|earlier|later|recently|again|here|there|once|also|bluntly|simply|only|flatly|repeatedly|\p{L}{3,}ly)$/u;

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
  let end = first;
  let medium: TokenRange | null = null;
  let addressee: TokenRange | null = null;
  let at = first;
  for (let steps = 0; steps < 10 && at < high; steps++) {
    if (view.quote[at] >= 0 || opensContent(view, at, high)) break;
    if (isTimeWord(view, at) || (SMALL_ADVERB.test(view.lower[at]) && isTag(view, at, "ADV"))) {
      at++;
      while (at < high && view.name[at] >= 0 && view.name[at] === view.name[at - 1]) at++;
      end = at;
      continue;
    }
    if (/^(?:many|several|three|two|four|five)$/u.test(view.lower[at]) && view.lower[at + 1] === "times") {
      at += 2;
      end = at;
      continue;
    }
    if (view.lower[at] === "ago") {
      end = ++at;
      continue;
    }
    if (isDash(view, at)) {
      const closing = dashAfter(view, at, high);
      if (closing < 0) break;
      at = closing;
      end = at;
      continue;
    }
    if (isComma(view, at)) {
      const closing = asideEnd(view, at, high);
      if (closing < 0) break;
      at = closing;
      end = at;
      continue;
    }
    if (
      !PLACE_AND_TIME.has(view.lower[at]) ||
      !(isTag(view, at, "ADP") || isTag(view, at, "ADV") || isTag(view, at, "PART"))
    )
      break;
    const time = at + 1 < high && isTimeWord(view, at + 1);
    const phrase = nounPhraseFrom(view, at + 1, high, "full");
    if (time) {
      at++;
      continue;
    }
    if (!phrase) break;
    if (view.lower[at] === "in" && view.lower[phrase.end - 1] === "terms") {
      at = phrase.end;
      end = at;
      continue;
    }
    const isMedium = mediumHead(view, phrase) >= 0;
    if (isMedium) medium = { first: at, end: phrase.end };
    else if (view.lower[at] === "to") {
      if (!addresses) break;
      addressee = phrase;
    }
    at = phrase.end;
    const asked = addressee !== null && at < high && opensAfterAddressee(view, at);
    if (isMedium || asked || opensContent(view, at, high)) end = at;
  }
  return { end: opensContent(view, at, high) ? at : end, medium, addressee };
}

/** "explained to us why", "expressed to the envoy his concern". */
function opensAfterAddressee(view: SentenceView, at: number): boolean {
  return /^(?:why|how|what|who|where|when|whether|his|her|its|their|the|a|an)$/u.test(view.lower[at]);
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
    if (MEDIUM_NOUN.test(view.lower[i]) && isNominal(view, i)) return i;
    if (isTag(view, i, "ADP")) return -1;
  }
  return -1;
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

import words from "../../../lexicons/words/statements.json";
import { wordSet } from "../lexicon/wordList";
import { TokenFlag } from "../tokens/tokens";
import type { SentenceView } from "../document/sentenceView";
import { isDash, isFinite, isTag, isVerb, quotationAt, quotationBefore } from "../grammar/sentenceView";
import type { TokenRange } from "../tokens/tokens";
import { assertion, type Draft } from "./draft";
import { namesSomebody } from "../grammar/nounPhrase";

const LONGEST_LABEL = 9;
const NO_SPEAKER = wordSet(words.noSpeakers);

/** Speech under a label: "Duro: We sail at noon", and the press-release form “…” — Ana Duro, harbour master. */
export function labelledSpeech(view: SentenceView, { first, end }: TokenRange, high: number): Draft | null {
  return (
    labelBefore(view, first, high, end) ?? dashAfter(view, first, high) ?? labelAfter(view, first, high, end)
  );
}

function labelBefore(view: SentenceView, first: number, high: number, end: number): Draft | null {
  let colon = -1;
  for (let i = first; i < high && i <= first + LONGEST_LABEL; i++) {
    if (view.lower[i] === ":") {
      colon = i;
      break;
    }
    if (isFinite(view, i) || isTag(view, i, "ADP") || view.quote[i] >= 0) return null;
  }
  if (colon <= first || colon + 1 >= high || NO_SPEAKER.has(view.lower[first])) return null;
  const source = { first, end: colon };
  if (!isLabel(view, source)) return null;
  const quotation = quotationAt(view, colon + 1);
  const headline = first === 0 && high === end && end === view.tokens.count && isPersonal(view, source);
  const says = hasVerb(view, colon + 1, high) || (headline && predicates(view, colon + 1, high));
  if (!quotation && !says) return null;
  const stop = quotation ? Math.min(quotation.endToken, high) : high;
  return assertion(colon, {
    cue: [{ first: colon, end: colon + 1 }],
    content: [{ first: colon + 1, end: stop }],
    source,
    frame: "label",
    place: "colon",
    confidence: quotation ? 0.8 : 0.6,
  });
}

function isLabel(view: SentenceView, range: TokenRange): boolean {
  if (!namesSomebody(view, range)) return false;
  for (let i = range.first; i < range.end; i++) {
    const name = view.name[i];
    if (name >= 0 && /^(?:person|organization|role)$/u.test(view.names[name].type)) return true;
  }
  return false;
}

/** True if the label holds a person's name or office, which a picture's or section's label does not. */
function isPersonal(view: SentenceView, range: TokenRange): boolean {
  for (let i = range.first; i < range.end; i++) {
    const name = view.name[i];
    if (name >= 0 && /^(?:person|role)$/u.test(view.names[name].type)) return true;
  }
  return false;
}

/** Headlines drop the verb: "No talks under pressure", "Ties with neighbours strong". */
function predicates(view: SentenceView, first: number, end: number): boolean {
  if (end - first < 4) return false;
  for (let i = first; i < end; i++) {
    const own = view.name[i] < 0;
    if (own && (isTag(view, i, "ADP") || isTag(view, i, "ADJ") || view.lower[i] === "no")) return true;
  }
  return false;
}

function dashAfter(view: SentenceView, first: number, high: number): Draft | null {
  const quotation = isDash(view, first) ? quotationBefore(view, first) : quotationAt(view, first);
  if (!quotation || quotation.endToken + 1 >= high || !isDash(view, quotation.endToken)) return null;
  const dash = quotation.endToken;
  const source = { first: dash + 1, end: high };
  if (source.end - source.first > 14 || !isLabel(view, source)) return null;
  for (let i = source.first; i < source.end; i++) if (isFinite(view, i)) return null;
  const content = [{ first: quotation.firstToken, end: dash }];
  const cue = [{ first: dash, end: dash + 1 }];
  return assertion(dash, { cue, content, source, frame: "label", place: "dash", confidence: 0.85 });
}

/** Headline form: "Port to close for a week: harbour master". */
function labelAfter(view: SentenceView, first: number, high: number, end: number): Draft | null {
  if (high !== end || end !== view.tokens.count || first !== 0 || high - first > 20) return null;
  let colon = -1;
  for (let i = high - 1; i > first + 2 && i >= high - 6; i--) if (view.lower[i] === ":") colon = i;
  if (colon < 0 || colon + 1 >= high || quotationBefore(view, colon)) return null;
  const source = { first: colon + 1, end: high };
  for (let i = source.first; i < source.end; i++) {
    if (isFinite(view, i) || isVerb(view, i) || (view.tokens.flags[i] & TokenFlag.Punctuation) !== 0)
      return null;
  }
  return assertion(colon, {
    cue: [{ first: colon, end: colon + 1 }],
    content: [{ first, end: colon }],
    source,
    frame: "label",
    place: "headline",
    confidence: 0.6,
  });
}

function hasVerb(view: SentenceView, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (isFinite(view, i) || isVerb(view, i)) return true;
  return false;
}

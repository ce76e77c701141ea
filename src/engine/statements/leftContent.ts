import words from "../../../lexicons/words/statements.json";
import { wordSet } from "../lexicon/wordList";
import { TokenFlag } from "../tokens/tokens";
import type { Quotation } from "../document/quotation";
import type { SentenceView } from "../document/sentenceView";
import {
  has,
  holdsFinite,
  isComma,
  isDash,
  isFinite,
  isTag,
  quotationAt,
  quotationBefore,
} from "../grammar/sentenceView";
import { clauseVerb } from "../grammar/bareClause";
import { Word } from "../lexicon/wordClasses";
import type { TokenRange } from "../tokens/tokens";

import { asideEnd } from "./asides";

const AFTERTHOUGHT = wordSet(words.afterthoughts);
const ADVERBIAL = wordSet(words.adverbialOpeners);
/** Content that stands left of an attribution ("…, she said"), with a second piece when the attribution interrupts it. */
export interface LeftContent {
  readonly content: readonly TokenRange[];
  readonly quoted: boolean;
  readonly interrupted: boolean;
}

/**
 * Content left of an attribution that covers the tokens `[first, end)` of the unit `[low, high)`: the text back to the
 * unit's start, closed by a comma, a dash or a quotation's end; null if nothing of the kind stands there.
 */
export function contentBefore(
  view: SentenceView,
  first: number,
  end: number,
  start: number,
  high: number,
): LeftContent | null {
  const low = Math.max(start, insideBracket(view, first, start));
  const edge = first > low && isBreak(view, first - 1) ? first - 1 : first;
  const quotation = edge > low ? quotationBefore(view, edge) : null;
  if ((edge === first && !quotation) || edge <= low) return null;
  const aside = quotation && quotedAside(view, quotation, edge, end, low, high);
  if (aside) return aside;
  return wholeBefore(view, quotation, edge, first, end, low, high);
}

/** Behind the bracket that opens around an attribution: "(it is closer to 15 percent, Lind said)"; `low` outside brackets. */
function insideBracket(view: SentenceView, first: number, low: number): number {
  const depth = view.bracket[first];
  if (depth === 0) return low;
  let i = first;
  while (i > low && view.bracket[i - 1] >= depth) i--;
  // A bracket that opened in an earlier sentence has its mark there.
  return view.lower[i] === "(" || view.lower[i] === "[" ? i + 1 : i;
}

/** "—“past time,” he added—": an attribution between dashes has no more than the quotation there. */
function quotedAside(
  view: SentenceView,
  { firstToken }: Quotation,
  edge: number,
  end: number,
  low: number,
  high: number,
): LeftContent | null {
  if (firstToken <= low + 1 || asideEnd(view, firstToken - 1, high) !== end + 1) return null;
  return { content: [{ first: firstToken, end: edge }], quoted: true, interrupted: false };
}

function wholeBefore(
  view: SentenceView,
  quotation: Quotation | null,
  edge: number,
  first: number,
  end: number,
  low: number,
  high: number,
): LeftContent | null {
  const start = startOfLeft(view, quotation, edge, end, low);
  if (start >= edge) return null;
  const left = { first: start, end: edge };
  const finite = quotation !== null || holdsFinite(view, left) || isHeadline(view, left, end, low, high);
  const fronted = !quotation && isFronted(view, left, finite);
  const right = continuation(view, end, high, finite && !fronted, quotation !== null);
  if (!right && (fronted || !finite)) return null;
  if (right && fronted && !(edge < first && isFrontedContent(view, left, { first, end }, right))) return null;
  return { content: right ? [left, right] : [left], quoted: quotation !== null, interrupted: right !== null };
}

const isBreak = (view: SentenceView, i: number): boolean => isComma(view, i) || isDash(view, i);

/** Where content that ends at `edge` starts: its quotation, the relative pronoun that it hangs on, or the unit’s first word;
 * `edge` where nothing is left. */
function startOfLeft(
  view: SentenceView,
  quotation: Quotation | null,
  edge: number,
  end: number,
  low: number,
): number {
  if (quotation && startsClause(view, quotation.firstToken, low)) return quotation.firstToken;
  const isRelative = edge - 2 > low && has(view, edge - 1, Word.nonRestrictive) && isComma(view, edge - 2);
  const start = isRelative && isComma(view, end) ? edge - 1 : skipFront(view, low, edge);
  return !quotation && view.lower[start] === "according" ? edge : start;
}

/** A short paragraph of one unit, which may leave its verb out: "Port to close, harbour master says". */
function isHeadline(view: SentenceView, left: TokenRange, end: number, low: number, high: number): boolean {
  const length = left.end - left.first;
  const isSomething =
    length >= 2 || (length === 1 && view.name[left.first] < 0 && !isTag(view, left.first, "PRON"));
  return low === 0 && view.tokens.count - high <= 1 && isSomething && length <= 14 && end === high;
}

/** An adverbial that opens the sentence and that no main clause follows. */
function isFronted(view: SentenceView, left: TokenRange, finite: boolean): boolean {
  const opens = opensAdverbial(view, left.first) || (!finite && opensPhrase(view, left.first));
  return opens && !hasMainClause(view, left);
}

const opensPhrase = (view: SentenceView, i: number): boolean =>
  isTag(view, i, "VING") || isTag(view, i, "ADP") || isTag(view, i, "ADV") || isTag(view, i, "SCONJ");

/** "As the ship sank, the crew sang": an adverbial clause that the main clause follows after a comma. */
function hasMainClause(view: SentenceView, { first, end }: TokenRange): boolean {
  if (REACTION.has(view.lower[first]) || REACTION.has(view.lower[first + 1])) return false;
  let comma = false;
  for (let i = first; i < end; i++) {
    if (isComma(view, i)) comma = i - first > 2 && !has(view, i + 1, Word.relative);
    else if (comma && isFinite(view, i)) return true;
  }
  return false;
}

/** "Within families, they said, women now decide": the adverbial belongs to the clause that follows the attribution. */
function isFrontedContent(
  view: SentenceView,
  left: TokenRange,
  attribution: TokenRange,
  right: TokenRange,
): boolean {
  if (
    REACTION.has(view.lower[left.first]) ||
    (isTag(view, left.first, "VING") && !isFinite(view, right.first)) ||
    isTag(view, right.first, "CCONJ")
  )
    return false;
  if (!isComma(view, attribution.end) || has(view, right.first, Word.relative)) return false;
  if (left.end - left.first === 1 && JOINS.has(view.lower[left.first])) return false;
  let verbs = 0;
  for (let i = attribution.first; i < attribution.end; i++)
    if (isFinite(view, i) && !(i > attribution.first && isFinite(view, i - 1))) verbs++;
  return verbs < 2 && view.quote[right.first] < 0 && holdsFinite(view, right);
}

/** Adverbs that join the sentence to the one before and belong to the author. */
const JOINS = wordSet(words.joiningAdverbs);

const REACTION = wordSet(words.reactions);

/** True if nothing but a conjunction or dateline stands between the unit's start and the quotation. */
export function startsClause(view: SentenceView, quotation: number, low: number): boolean {
  return skipFront(view, low, quotation + 1) >= quotation;
}

/** "Asked about the war, he said", "If asked, he would say": what comes before is no content. */
function opensAdverbial(view: SentenceView, opener: number): boolean {
  const first = FOCUSING.has(view.lower[opener]) ? opener + 1 : opener;
  if (ADVERBIAL.has(view.lower[first])) return true;
  return isTag(view, first, "VPART");
}

/** "Even as the bay froze, …". */
const FOCUSING: ReadonlySet<string> = new Set(["even", "just", "only"]);

/** The unit's first word after bullets and a leading conjunction. */
function skipFront(view: SentenceView, low: number, edge: number): number {
  let first = low;
  while (
    first < edge &&
    (view.tokens.flags[first] & TokenFlag.Punctuation) !== 0 &&
    view.quote[first] < 0 &&
    !/^[([$€£]$/u.test(view.lower[first])
  )
    first++;
  return first;
}

/** The rest of content that an attribution between commas interrupts. */
function continuation(
  view: SentenceView,
  end: number,
  high: number,
  complete: boolean,
  quoted: boolean,
): TokenRange | null {
  const aside = quoted ? asideEnd(view, end, high) : -1;
  let first = aside < 0 ? end : aside - 1;
  if (first >= high) return null;
  const comma = isBreak(view, first) || view.lower[first] === ":" || view.lower[first] === ";";
  if (comma) first++;
  if (first >= high) return null;
  const quotation = quotationAt(view, first);
  if (quotation)
    return {
      first,
      end: Math.min(high, Math.max(quotation.endToken, lastQuotationEnd(view, quotation.endToken, high))),
    };
  if (!comma || quoted) return null;
  const opensSubject = !complete && isTag(view, first, "VING") && clauseVerb(view, first, high) >= 0;
  if (!opensSubject && (isTag(view, first, "VING") || isTag(view, first, "VPART"))) return null;
  if (AFTERTHOUGHT.has(view.lower[first])) return complete ? null : { first, end: high };
  if (complete && joinsVerb(view, first, high)) return null;
  return { first, end: high };
}

/** ", and left": a verb that the attribution's own subject has. */
const joinsVerb = (view: SentenceView, first: number, high: number): boolean =>
  isTag(view, first, "CCONJ") &&
  first + 1 < high &&
  !isTag(view, first + 1, "SCONJ") &&
  isFinite(view, first + 1);

function lastQuotationEnd(view: SentenceView, from: number, high: number): number {
  let end = from;
  while (end < high) {
    const next = quotationAt(view, end);
    if (!next) return end;
    end = next.endToken;
  }
  return end;
}

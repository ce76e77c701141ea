import { TokenFlag } from "../tokens/tokens";
import type { SentenceView } from "../document/sentenceView";
import { has, isComma, isDash, isFinite, isTag, quotationAt, quotationBefore } from "../grammar/sentenceView";
import { Word } from "../lexicon/wordClasses";
import type { TokenRange } from "../tokens/tokens";

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
  low: number,
  high: number,
): LeftContent | null {
  let edge = first;
  if (edge > low && (isComma(view, edge - 1) || isDash(view, edge - 1))) edge--;
  const quotation = edge > low ? quotationBefore(view, edge) : null;
  if (edge === first && !quotation) return null;
  if (edge <= low) return null;
  const relative = edge - 2 > low && has(view, edge - 1, Word.nonRestrictive) && isComma(view, edge - 2);
  const start =
    quotation && startsClause(view, quotation.firstToken, low)
      ? quotation.firstToken
      : relative && isComma(view, end)
        ? edge - 1
        : skipFront(view, low, edge);
  if (start >= edge || (!quotation && view.lower[start] === "according")) return null;
  const left = { first: start, end: edge };
  const alone = view.tokens.count - high <= 1 && low === 0;
  const headline = alone && edge - start >= 2 && edge - start <= 14;
  const finite = quotation !== null || hasFinite(view, left) || (headline && end === high);
  const fronted =
    !quotation &&
    (opensAdverbial(view, start) || (!finite && opensPhrase(view, start))) &&
    !hasMainClause(view, left);
  const right = continuation(view, end, high, finite && !fronted, quotation !== null);
  if (fronted && !(right && edge < first && isFrontedContent(view, left, { first, end }, right))) return null;
  if (!finite && !right) return null;
  return { content: right ? [left, right] : [left], quoted: quotation !== null, interrupted: right !== null };
}

const opensPhrase = (view: SentenceView, i: number): boolean =>
  isTag(view, i, "VING") || isTag(view, i, "ADP") || isTag(view, i, "ADV") || isTag(view, i, "SCONJ");

/** "As the ship sank, the crew sang": an adverbial clause that the main clause follows after a comma. */
function hasMainClause(view: SentenceView, { first, end }: TokenRange): boolean {
  if (REACTION.test(view.lower[first]) || REACTION.test(view.lower[first + 1])) return false;
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
    REACTION.test(view.lower[left.first]) ||
    (isTag(view, left.first, "VING") && !isFinite(view, right.first)) ||
    isTag(view, right.first, "CCONJ")
  )
    return false;
  if (!isComma(view, attribution.end) || has(view, right.first, Word.relative)) return false;
  if (left.end - left.first === 1 && JOINS.test(view.lower[left.first])) return false;
  let verbs = 0;
  for (let i = attribution.first; i < attribution.end; i++)
    if (isFinite(view, i) && !(i > attribution.first && isFinite(view, i - 1))) verbs++;
  return verbs < 2 && view.quote[right.first] < 0 && hasFinite(view, right);
}

/** Adverbs that join the sentence to the one before and belong to the author. */
const JOINS = /^(?:however|meanwhile|moreover|furthermore|nevertheless|nonetheless)$/u;

const REACTION = /^(?:asked|pressed|questioned|speaking|answering|replying|responding)$/u;

/** True if nothing but a conjunction or dateline stands between the unit's start and the quotation. */
function startsClause(view: SentenceView, quotation: number, low: number): boolean {
  return skipFront(view, low, quotation + 1) >= quotation;
}

/** "Asked about the war, he said", "If asked, he would say": what comes before is no content. */
function opensAdverbial(view: SentenceView, first: number): boolean {
  if (
    /^(?:asked|if|when|while|after|before|as|although|though|because|since|until|once|speaking|pressed|questioned)$/u.test(
      view.lower[first],
    )
  )
    return true;
  return isTag(view, first, "VPART");
}

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

function hasFinite(view: SentenceView, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) if (isFinite(view, i)) return true;
  return false;
}

/** The rest of content that an attribution between commas interrupts. */
function continuation(
  view: SentenceView,
  end: number,
  high: number,
  complete: boolean,
  quoted: boolean,
): TokenRange | null {
  let first = end;
  if (first >= high) return null;
  const comma =
    isComma(view, first) || isDash(view, first) || view.lower[first] === ":" || view.lower[first] === ";";
  if (comma) first++;
  if (first >= high) return null;
  const quotation = quotationAt(view, first);
  if (quotation)
    return {
      first,
      end: Math.min(high, Math.max(quotation.endToken, lastQuotationEnd(view, quotation.endToken, high))),
    };
  if (!comma || quoted) return null;
  if (isTag(view, first, "VING") || isTag(view, first, "VPART")) return null;
  if (
    /^(?:while|who|which|according|as|when|after|before|in|on|at|during|with|citing|referring|where|a|an)$/u.test(
      view.lower[first],
    )
  ) {
    return complete ? null : { first, end: high };
  }
  if (
    complete &&
    isTag(view, first, "CCONJ") &&
    first + 1 < high &&
    !isTag(view, first + 1, "SCONJ") &&
    isFinite(view, first + 1)
  )
    return null;
  return { first, end: high };
}

function lastQuotationEnd(view: SentenceView, from: number, high: number): number {
  let end = from;
  while (end < high) {
    const next = quotationAt(view, end);
    if (!next) return end;
    end = next.endToken;
  }
  return end;
}

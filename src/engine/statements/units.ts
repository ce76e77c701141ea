import type { SentenceView } from "../document/sentenceView";
import type { TokenRange } from "../tokens/tokens";

/** Sentences of a paragraph, those joined that one outer quotation runs across. */
export function unitsOf(view: SentenceView): TokenRange[] {
  const units: { first: number; end: number }[] = [];
  for (const { first, end } of view.sentences) {
    const last = units.at(-1);
    const joined = last && first > 0 && view.quote[first] >= 0 && view.quote[first] === view.quote[first - 1];
    if (last && joined) last.end = end;
    else units.push({ first, end });
  }
  return units.flatMap((unit) => (unit.end - unit.first > LONGEST_UNIT ? cutUnit(view, unit) : [unit]));
}

/** Longer "sentences" (tables, text without stops) are read in stretches, so that the work stays linear. */
const LONGEST_UNIT = 500;

function cutUnit(view: SentenceView, { first, end }: TokenRange): TokenRange[] {
  const pieces: TokenRange[] = [];
  let from = first;
  while (end - from > LONGEST_UNIT) {
    let to = from + LONGEST_UNIT;
    const quotation = view.quote[to] >= 0 ? view.quotations[view.quote[to]] : null;
    if (quotation && quotation.firstToken < to) to = Math.max(to, quotation.endToken);
    if (to >= end) break;
    pieces.push({ first: from, end: to });
    from = to;
  }
  pieces.push({ first: from, end });
  return pieces;
}

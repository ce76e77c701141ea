import type { SentenceView } from "../document/sentenceView";
import { isComma, isDash, isTag } from "../grammar/sentenceView";
import { closesAtDash, leadsToMainClause, opensAdverbial, type EdgeContext } from "../grammar/clauseEdge";
import { cutsHere } from "./contentCuts";
import type { CueLexicon } from "./cueLexicon";

const CONTRAST: ReadonlySet<string> = new Set(["while", "whereas"]);

/**
 * The right edge of content that starts at `first`: the sentence's end, unless something before it shows that the
 * author speaks again: another cue with the same subject, a gerund cue, an attribution between commas, "while …".
 * The order of the cuts follows the boundary model of Scheible, Klinger and Padó (2016), without its training.
 */
export function contentEnd(
  view: SentenceView,
  lexicon: CueLexicon,
  first: number,
  high: number,
  context: EdgeContext,
): number {
  const depth = first < high ? view.bracket[first] : 0;
  for (let i = first; i < high; i++) {
    if (view.quote[i] >= 0) {
      const end = view.quotations[view.quote[i]].endToken;
      if (end <= high) i = end - 1;
      continue;
    }
    if (view.bracket[i] > depth) continue;
    if (view.bracket[i] < depth) return i;
    if (view.lower[i] === ";" && context.kind !== "clause") return i;
    if (i > first && endsAt(view, lexicon, i, first, high, context)) return i;
    if (i > first + 1 && CONTRAST.has(view.lower[i]) && isTag(view, i, "SCONJ") && isComma(view, i - 1))
      return i - 1;
  }
  return high;
}

/** True if the author speaks again at this dash, adverbial, comma or conjunction. */
function endsAt(
  view: SentenceView,
  lexicon: CueLexicon,
  i: number,
  first: number,
  high: number,
  context: EdgeContext,
): boolean {
  if (isDash(view, i) && closesAtDash(view, i, high)) return true;
  if (context.kind === "phrase" && opensAdverbial(view, i, first, high)) return true;
  const comma = isComma(view, i);
  if (comma && context.subordinate && leadsToMainClause(view, i + 1, high)) return true;
  return (comma || isTag(view, i, "CCONJ")) && cutsHere(view, lexicon, i, first, high, context);
}

import type { EdgeContext } from "../grammar/clauseEdge";
import { isComma, isDash, isTag } from "../grammar/sentenceView";
import type { SentenceView } from "../document/sentenceView";
import type { CueLexicon } from "./cueLexicon";

/** Where content that starts at `first` ends, at `high` at the latest; what the rules say, and the ends to choose from. */
export interface EdgeQuestion {
  readonly view: SentenceView;
  readonly lexicon: CueLexicon;
  readonly first: number;
  readonly high: number;
  readonly context: EdgeContext;
  readonly byRules: number;
  /** In order; `byRules` and `high` among them. */
  readonly candidates: readonly number[];
}

/** Chooses one of the candidates. */
export type EdgeJudge = (question: EdgeQuestion) => number;

/** More are not weighed: behind them content hardly ever ends before the sentence does. */
const MOST = 24;

/**
 * The places at which content may end: commas, conjunctions, dashes and semicolons outside quotations and brackets;
 * where the rules end it; and the sentence's end.
 */
export function edgesOf(view: SentenceView, first: number, high: number, byRules: number): number[] {
  const edges: number[] = [];
  const depth = first < high ? view.bracket[first] : 0;
  for (let i = first + 1; i < high && edges.length < MOST; i++) {
    if (view.quote[i] >= 0 && view.quote[i] === view.quote[i - 1] && i !== byRules) continue;
    if (i === byRules || (view.bracket[i] === depth && mayEndAt(view, i))) edges.push(i);
  }
  if (byRules > (edges.at(-1) ?? 0) && byRules < high) edges.push(byRules);
  edges.push(high);
  return edges;
}

/** A joint; of a comma and the conjunction behind it only the comma. */
function mayEndAt(view: SentenceView, i: number): boolean {
  if (isComma(view, i) || isDash(view, i) || view.lower[i] === ";") return true;
  if (isComma(view, i - 1)) return false;
  return isTag(view, i, "CCONJ");
}

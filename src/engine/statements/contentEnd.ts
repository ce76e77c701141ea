import type { SentenceView } from "../document/sentenceView";
import { isComma, isDash, isTag } from "../grammar/sentenceView";
import { closesAtDash, leadsToMainClause, opensAdverbial, type EdgeContext } from "../grammar/clauseEdge";
import { cutAt } from "./contentCuts";
import { edgesOf } from "./contentEdges";
import type { CueTool } from "./cueEvidence";
import type { CueLexicon } from "./cueLexicon";
import { othersActAt } from "./othersAct";

const CONTRAST: ReadonlySet<string> = new Set(["while", "whereas"]);

/** The right edge of content that starts at `first`: the rules’, or another that the evidence speaks for. */
export function contentEnd(
  view: SentenceView,
  cues: CueTool,
  first: number,
  high: number,
  context: EdgeContext,
): number {
  const byRules = edgeByRules(view, cues, first, high, context);
  if (!cues.edge || first >= high || isCertain(view, cues, byRules, first, high, context)) return byRules;
  const candidates = edgesOf(view, first, high, byRules);
  if (candidates.length < 2) return byRules;
  const edge = cues.edge({ view, lexicon: cues, first, high, context, byRules, candidates });
  return beforeLooseJoint(view, first, edge);
}

/** The end without the conjunction that joins this item of a list to the next: "condemned the theft | ; and". */
function beforeLooseJoint(view: SentenceView, first: number, end: number): number {
  if (end - 2 <= first || !isTag(view, end - 1, "CCONJ")) return end;
  return view.lower[end - 2] === ";" || isComma(view, end - 2) ? end - 2 : end;
}

/** Cases in which the verb behind a joint may as well belong to the content; all others know their end by a word. */
const WEIGHED: ReadonlySet<string> = new Set(["joinedVerb", "mainClause", "gerundOfCue", "othersSayToo"]);
const isWeighed = (cut: string | null): boolean => cut === null || WEIGHED.has(cut);

/**
 * An edge that is not weighed: one that a word shows (", according to"), and adverbials of time and place, of which
 * releases have too few to learn from.
 */
function isCertain(
  view: SentenceView,
  cues: CueTool,
  edge: number,
  first: number,
  high: number,
  context: EdgeContext,
): boolean {
  if (edge >= high) return false;
  if (isTag(view, edge, "ADP") || isTag(view, edge, "SCONJ")) return true;
  if (context.fronted && isComma(view, edge) && leadsToMainClause(view, edge + 1, high)) return true;
  return !isWeighed(cutAt(view, cues, edge, first, high, context));
}

/**
 * The right edge of content that starts at `first`: the sentence's end, unless something before it shows that the
 * author speaks again: another cue with the same subject, a gerund cue, an attribution between commas, "while …".
 * The order of the cuts follows the boundary model of Scheible, Klinger and Padó (2016), without its training.
 */
function edgeByRules(
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
    if (i > first && context.kind === "phrase" && view.lower[i] === "while" && othersActAt(view, i + 1, high))
      return i;
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
  return (comma || isTag(view, i, "CCONJ")) && cutAt(view, lexicon, i, first, high, context) !== null;
}

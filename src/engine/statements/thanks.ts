import type { SentenceView } from "../document/sentenceView";
import { isComma, isTag } from "../grammar/sentenceView";
import { assertion, type Draft } from "./draft";
import type { CueTool } from "./cueEvidence";
import { contentEnd } from "./contentEnd";

/** How far behind "thank you" what it is for may begin. */
const REACH = 8;

/** "Thank you so much for coming": a speaker's thanks, which have no subject; null where it is not said for what. */
export function thanksAt(
  view: SentenceView,
  lexicon: CueTool,
  at: number,
  low: number,
  high: number,
): Draft | null {
  if (view.lower[at] !== "thank" || view.lower[at + 1] !== "you") return null;
  if (at > low && !isComma(view, at - 1) && !isTag(view, at - 1, "CCONJ") && !isTag(view, at - 1, "ADV"))
    return null;
  let reason = at + 2;
  while (reason < high && reason < at + REACH && view.lower[reason] !== "for" && !isComma(view, reason))
    reason++;
  if (view.lower[reason] !== "for" || reason + 1 >= high) return null;
  const end = contentEnd(view, lexicon, reason + 1, high, { head: at, kind: "phrase", pastCue: false });
  return assertion(at, {
    cue: [{ first: at, end: at + 1 }],
    content: [{ first: at + 1, end }],
    source: null,
    act: "praise",
    cameo: null,
    frame: "phrase",
    place: "thanks",
    confidence: 0.85,
  });
}

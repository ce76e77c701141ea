import type { SentenceView } from "../document/sentenceView";
import { isFinite, isTag, isVerb } from "../grammar/sentenceView";
import { subjectBefore } from "../grammar/subject";
import { verbGroupAt } from "../grammar/verbGroup";
import type { TokenRange } from "../tokens/tokens";
import { contentEnd } from "./contentEnd";
import type { CueTool } from "./cueEvidence";
import { assertion, type Draft } from "./draft";

const HEARSAY: ReadonlySet<string> = new Set(["reportedly", "allegedly", "purportedly"]);

/** "The dam has reportedly burst", "a tunnel allegedly dug in May": an adverb that says that others say so, whoever. */
export function hearsayAt(
  view: SentenceView,
  lexicon: CueTool,
  at: number,
  low: number,
  high: number,
): Draft | null {
  if (!HEARSAY.has(view.lower[at]) || at + 1 >= high || colours(view, lexicon, at + 1)) return null;
  const left = clauseBefore(view, at, low);
  if (!left && !isVerb(view, at + 1)) return null;
  const end = contentEnd(view, lexicon, at + 1, high, { head: at, kind: "clause", pastCue: false });
  const rest = { first: at + 1, end: Math.max(end, at + 2) };
  return assertion(at, {
    cue: [{ first: at, end: at + 1 }],
    content: left ? [left, rest] : [rest],
    source: null,
    frame: "trailing",
    place: "none",
    confidence: 0.8,
  });
}

/** "reportedly said": a verb of saying is the cue, and the adverb belongs to it. */
const colours = (view: SentenceView, { byForm }: CueTool, verb: number): boolean =>
  byForm.get(view.lower[verb])?.some(({ tier, kind }) => tier === "A" && kind === "verb") ?? false;

/** The subject up to the adverb, with an auxiliary between them, or null where the adverb opens what is said. */
function clauseBefore(view: SentenceView, at: number, low: number): TokenRange | null {
  let verb = at + 1;
  while (verb < view.tokens.count && isTag(view, verb, "ADV")) verb++;
  const auxiliary = at > low && isTag(view, at - 1, "AUX");
  if (!auxiliary && !isFinite(view, verb)) return null;
  const start = auxiliary ? verbGroupAt(view, at - 1, low).core : at;
  const subject = start > low ? subjectBefore(view, start, low) : null;
  return subject && subject.place !== "relative" ? { first: subject.first, end: at } : null;
}

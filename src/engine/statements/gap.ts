import { isFinite, isTag } from "../grammar/sentenceView";
import { contentEnd } from "./contentEnd";
import { BARE_EVIDENCE } from "./cueEvidence";
import { draftOf, THRESHOLD, type CuePlace } from "./cueDraft";
import type { Draft } from "./draft";
import type { SourceFinding } from "./source";

const GAPS: ReadonlySet<string> = new Set(["which", "that", "who", "what"]);

/** "a tunnel that experts say was dug in May": the relative pronoun is the subject of what is said. */
export function gapAt(
  { view, cues, site, low }: CuePlace,
  { source, place, cueFirst }: SourceFinding,
  high: number,
): Draft | null {
  const { entry, group, after } = site;
  const pronoun = source ? source.first - 1 : -1;
  if (!source || place !== "subject" || pronoun < low || source.end !== group.first || !entry.frames.has("T"))
    return null;
  if (!GAPS.has(view.lower[pronoun]) || group.form !== "finite") return null;
  const verb = after < high && isTag(view, after, "ADV") ? after + 1 : after;
  if (verb >= high || !isFinite(view, verb) || view.quote[verb] >= 0) return null;
  const confidence = cues.judge({
    ...BARE_EVIDENCE,
    view,
    site,
    frame: "clause",
    content: { first: after, end: high },
    source,
    finding: "gap",
  });
  if (confidence < THRESHOLD) return null;
  const end = contentEnd(view, cues, after, high, { head: group.head, kind: "clause", pastCue: false });
  const content = [
    { first: pronoun, end: pronoun + 1 },
    { first: after, end },
  ];
  return draftOf(site, {
    cue: [{ first: cueFirst, end: after }],
    content,
    source,
    frame: "gap",
    place: "subject",
    confidence,
  });
}

import words from "../../../lexicons/words/statements.json";
import { nounPhraseFrom } from "../grammar/nounPhrase";
import { wordSet } from "../lexicon/wordList";
import type { TokenRange } from "../tokens/tokens";
import { isFinite, isTag } from "../grammar/sentenceView";
import { contentEnd } from "./contentEnd";
import { BARE_EVIDENCE } from "./cueEvidence";
import { draftOf, THRESHOLD, type CuePlace } from "./cueDraft";
import type { Draft } from "./draft";
import type { SourceFinding } from "./source";

const GAPS: ReadonlySet<string> = new Set(["which", "that", "who", "what"]);

/** How sure it is that "what they call" reports how they call it. */
const NAMED = 0.85;

/** "what experts called a crack in the dam", "what they describe as progress": how something is called, or null. */
function nameGiven({ view, cues, site }: CuePlace, pronoun: number, high: number): TokenRange | null {
  const { entry, group, after } = site;
  if (view.lower[pronoun] !== "what" || !entry.frames.has("K") || entry.frames.has("T")) return null;
  const as = view.lower[after] === "as";
  if (!as && !CALLS.has(entry.lemma)) return null;
  const first = as ? after + 1 : after;
  if (first >= high || !(view.quote[first] >= 0 || nounPhraseFrom(view, first, high, "base"))) return null;
  const end = contentEnd(view, cues, first, high, { head: group.head, kind: "phrase", pastCue: false });
  return end > first ? { first: after, end } : null;
}

/** Verbs that need no "as" before what something is called. */
const CALLS = wordSet(words.calling);

/** "a tunnel that experts say was dug in May": the relative pronoun is the subject of what is said. */
export function gapAt(
  { view, cues, site, low }: CuePlace,
  { source, place, cueFirst }: SourceFinding,
  high: number,
): Draft | null {
  const { entry, group, after } = site;
  const pronoun = source ? source.first - 1 : -1;
  if (!source || place !== "subject" || pronoun < low || source.end !== group.first) return null;
  if (!GAPS.has(view.lower[pronoun]) || group.form !== "finite") return null;
  const name = nameGiven({ view, cues, site, low, high }, pronoun, high);
  if (name) {
    return draftOf(site, {
      cue: [{ first: cueFirst, end: after }],
      content: [{ first: pronoun, end: pronoun + 1 }, name],
      source,
      frame: "gap",
      place: "subject",
      confidence: NAMED,
    });
  }
  if (!entry.frames.has("T")) return null;
  const verb = after < high && isTag(view, after, "ADV") ? after + 1 : after;
  if (verb >= high || !isFinite(view, verb) || view.quote[verb] >= 0) return null;
  const confidence = cues.judge({
    view,
    site,
    frame: "clause",
    content: { first: after, end: high },
    source,
    finding: "gap",
    ...BARE_EVIDENCE,
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

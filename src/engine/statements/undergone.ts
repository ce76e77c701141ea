import words from "../../../lexicons/words/statements.json";
import { wordSet } from "../lexicon/wordList";
import type { SentenceView } from "../document/sentenceView";
import { isNominal } from "../grammar/sentenceView";
import { namesSomebody, nounPhraseBefore, nounPhraseFrom } from "../grammar/nounPhrase";
import { BARE_EVIDENCE } from "./cueEvidence";
import { draftOf, THRESHOLD, type CuePlace } from "./cueDraft";
import type { CueEntry } from "./cueLexicon";
import type { Draft } from "./draft";
import { isDocument } from "./sourceKinds";

/** Least prior of a participle that says what was said of the noun before it. */
const LEAST = 0.5;
/** "the work announced by": so few words give nothing of what was said. */
const SHORTEST = 3;

/**
 * "the limit |proposed| by the council": a participle right behind what was proposed, and who did it, by name. Null for
 * what is written or published, whose words are not given ("a letter published by the council").
 */
export function undergoneAt({ view, cues, site, low, high }: CuePlace): Draft | null {
  const { entry, group, after } = site;
  if (group.form !== "participle" || group.core !== group.head || !saysOfThing(entry)) return null;
  if (view.lower[after] !== "by" || group.first <= low || !isNominal(view, group.first - 1)) return null;
  const said = nounPhraseBefore(view, group.first, low);
  const source = nounPhraseFrom(view, after + 1, high, "full");
  if (!said || !source || !namesSomebody(view, source) || isDocument(view, said)) return null;
  if (said.end - said.first < SHORTEST || isSomebody(view, group.first - 1)) return null;
  const confidence = cues.judge({
    view,
    site,
    frame: "phrase",
    content: said,
    source,
    finding: "passive",
    ...BARE_EVIDENCE,
    abstract: 1,
  });
  if (confidence < THRESHOLD) return null;
  return draftOf(site, {
    cue: [{ first: group.first, end: after }],
    content: [said],
    source,
    frame: "phrase",
    place: "passive",
    confidence,
  });
}

const saysOfThing = ({ kind, frames, prior, cueClass }: CueEntry): boolean =>
  kind === "verb" && frames.has("N") && !frames.has("K") && prior >= LEAST && CLASSES.has(cueClass);

const CLASSES = wordSet(words.undergoneClasses);

/** "Lind, praised by the council": a person is no content. */
const isSomebody = (view: SentenceView, last: number): boolean =>
  view.name[last] >= 0 && view.names[view.name[last]].type === "person";

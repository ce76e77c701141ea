import words from "../../../lexicons/words/statements.json";
import { wordSet } from "../lexicon/wordList";
import { isThat } from "../grammar/adverbials";
import type { SentenceView } from "../document/sentenceView";
import { has, isComma, isFinite, isTag } from "../grammar/sentenceView";
import { Word } from "../lexicon/wordClasses";
import type { TokenRange } from "../tokens/tokens";
import { contentEnd } from "./contentEnd";
import type { CueTool } from "./cueEvidence";
import { assertion, type Draft } from "./draft";
import { nounPhraseBefore } from "../grammar/nounPhrase";

/** Classes whose nouns report speech; nouns of mere attitude ("its intention") make no statement alone. */
const SPEECH = wordSet(words.speechClasses);
const POSSESSIVE = wordSet(words.possessives);

/** "the ministry’s claim that the dam is safe": a noun of speech with its possessor as source and a that-clause. */
export function nominalCueAt(
  view: SentenceView,
  lexicon: CueTool,
  at: number,
  low: number,
  high: number,
): Draft | null {
  const noun = lexicon.nouns.get(view.lower[at]);
  if (!noun || !SPEECH.has(noun.cueClass) || !noun.frames.has("T") || at + 2 >= high || !isThat(view, at + 1))
    return null;
  const source = possessorBefore(view, at, low);
  if (!source) return null;
  const end = Math.min(
    clauseEnd(view, at + 2, high),
    contentEnd(view, lexicon, at + 1, high, { head: at, kind: "clause", pastCue: true }),
  );
  return assertion(at, {
    cue: [{ first: at, end: at + 1 }],
    content: [{ first: at + 1, end }],
    source,
    act: noun.act,
    cameo: noun.cameo,
    tense: "past",
    frame: "that",
    place: "possessor",
    confidence: 0.82,
  });
}

function possessorBefore(view: SentenceView, noun: number, low: number): TokenRange | null {
  for (let i = noun - 1; i >= low && i >= noun - 4; i--) {
    if (view.lower[i] === "'s" || view.lower[i] === "'") return nounPhraseBefore(view, i, low);
    if (POSSESSIVE.has(view.lower[i])) return { first: i, end: i + 1 };
    if (!isTag(view, i, "ADJ") && !isTag(view, i, "NOUN")) return null;
  }
  return null;
}

/** A that-clause inside a subject ends where the main verb stands: at its second finite verb that nothing joins. */
function clauseEnd(view: SentenceView, first: number, high: number): number {
  let finite = false;
  let open = 0;
  for (let i = first; i < high; i++) {
    if (view.quote[i] >= 0) continue;
    if (isComma(view, i) || isTag(view, i, "CCONJ") || isTag(view, i, "SCONJ") || has(view, i, Word.relative))
      open++;
    if (!isFinite(view, i) || (i > first && isFinite(view, i - 1))) continue;
    if (finite && open === 0) return i;
    if (finite) open--;
    finite = true;
  }
  return high;
}

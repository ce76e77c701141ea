import words from "../../../lexicons/words/statements.json";
import { wordSet } from "../lexicon/wordList";
import { isThat } from "../grammar/adverbials";
import type { SentenceView } from "../document/sentenceView";
import { has, isComma, isFinite, isTag, isVerb } from "../grammar/sentenceView";
import { Word } from "../lexicon/wordClasses";
import type { TokenRange } from "../tokens/tokens";
import { contentEnd } from "./contentEnd";
import type { CueTool } from "./cueEvidence";
import { assertion, type Draft } from "./draft";
import { nounPhraseBefore } from "../grammar/nounPhrase";
import { ownSubjectOf } from "../grammar/ownSubject";
import { verbGroupAt } from "../grammar/verbGroup";

/** Classes whose nouns report speech; nouns of mere attitude ("its intention") make no statement alone. */
const SPEECH = wordSet(words.speechClasses);
const POSSESSIVE = wordSet(words.possessives);

/**
 * "the ministry’s claim that the dam is safe": a noun of speech with its possessor as source and a that-clause. Where a
 * clause says what it is ("the ministry’s fear is that …"), a noun of attitude will do.
 */
export function nominalCueAt(
  view: SentenceView,
  lexicon: CueTool,
  at: number,
  low: number,
  high: number,
): Draft | null {
  const noun = lexicon.nouns.get(view.lower[at]);
  if (!noun?.frames.has("T")) return null;
  const that = SPEECH.has(noun.cueClass) && isThat(view, at + 1) ? at + 1 : thatBehindCopula(view, at, high);
  if (that < 0 || that + 1 >= high) return null;
  const owner = possessorBefore(view, at, low);
  // "decisions that affect us": a relative clause.
  const light = owner || that > at + 1 || isFinite(view, that + 1) ? null : underLightVerb(view, at, low);
  const source = owner ?? light?.source;
  if (!source) return null;
  const end = Math.min(
    that > at + 1 ? high : clauseEnd(view, that + 1, high),
    contentEnd(view, lexicon, that, high, { head: at, kind: "clause", pastCue: true }),
  );
  return assertion(at, {
    cue: [{ first: light?.first ?? at, end: at + 1 }],
    content: [{ first: that, end }],
    source,
    act: noun.act,
    cameo: noun.cameo,
    tense: "past",
    frame: "that",
    place: "possessor",
    confidence: 0.82,
  });
}

/** "[Lind] issued a |warning| that", "[she] gave |assurances| that": who did, and where the verb group begins. */
function underLightVerb(
  view: SentenceView,
  noun: number,
  low: number,
): { readonly first: number; readonly source: TokenRange } | null {
  let verb = noun - 1;
  while (verb > low && (isTag(view, verb, "DET") || isTag(view, verb, "ADJ"))) verb--;
  if (verb <= low || !LIGHT.has(view.lower[verb]) || !isVerb(view, verb)) return null;
  const group = verbGroupAt(view, verb, low);
  const subject = group.passive ? null : ownSubjectOf(view, group, low);
  return subject && { first: group.first, source: subject.range };
}

const LIGHT = wordSet(words.lightVerbs);

/** "her fear is |that", "his main concern has been |that": where the clause begins, or -1. */
function thatBehindCopula(view: SentenceView, noun: number, high: number): number {
  let at = noun + 1;
  while (at < high && at < noun + LONGEST_COPULA && (isTag(view, at, "AUX") || isTag(view, at, "ADV"))) at++;
  return at > noun + 1 && has(view, at - 1, Word.be) && isThat(view, at) ? at : -1;
}

const LONGEST_COPULA = 4;

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

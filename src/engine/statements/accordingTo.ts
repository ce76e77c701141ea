import words from "../../../lexicons/words/statements.json";
import { wordSet } from "../lexicon/wordList";
import type { SentenceView } from "../document/sentenceView";
import { holdsFinite, isComma, isDash, isFinite, isNominal, isTag, isVerb } from "../grammar/sentenceView";
import type { TokenRange } from "../tokens/tokens";
import { assertion, type Draft } from "./draft";
import { contentBefore } from "./leftContent";
import { nounPhraseFrom, nounPhraseWithAppositions } from "../grammar/nounPhrase";

const CONFORMITY = wordSet(words.conformity);

/**
 * "according to X": a source, unless X is a plan or a law that things conform to. Content stands after the phrase's
 * comma at the start of a clause, else before it.
 */
export function accordingToAt(view: SentenceView, at: number, low: number, high: number): Draft | null {
  const cueEnd = cueLength(view, at);
  if (cueEnd < 0) return null;
  const source = nounPhraseWithAppositions(view, cueEnd, high) ?? nounPhraseFrom(view, cueEnd, high, "full");
  if (!source || conforms(view, source)) return null;
  const cue = [{ first: at, end: cueEnd }];
  const opens =
    at === low ||
    /^(?:that|and|but|:|;|—|–)$/u.test(view.lower[at - 1]) ||
    (isComma(view, at - 1) && !holdsFinite(view, { first: low, end: at - 1 }));
  if (opens) {
    const base_ = closingComma(view, cueEnd, source.end, high);
    if (base_ && base_.content.first < high) {
      const rest = { first: base_.content.first, end: high };
      const subject = partedSubject(view, at, low, rest.first);
      if (subject) {
        const content = [subject, rest];
        return assertion(at, {
          cue,
          source: base_.source,
          content,
          frame: "accordingTo",
          place: "middle",
          confidence: 0.9,
        });
      }
      return assertion(at, {
        cue,
        source: base_.source,
        content: [{ first: base_.content.first, end: high }],
        frame: "accordingTo",
        place: "front",
        confidence: 0.9,
      });
    }
    return null;
  }
  const left = contentBefore(view, at, source.end, low, high);
  if (left)
    return assertion(at, {
      cue,
      source,
      content: left.content,
      frame: "accordingTo",
      place: "back",
      confidence: 0.9,
    });
  if (source.end >= high && isComma(view, at - 1) && hasVerb(view, low, at - 1)) {
    const content = [{ first: low, end: at - 1 }];
    return assertion(at, { cue, source, content, frame: "accordingTo", place: "back", confidence: 0.7 });
  }
  if (!isComma(view, at - 1) && !isDash(view, at - 1) && holdsFinite(view, { first: low, end: at })) {
    return assertion(at, {
      cue,
      source,
      content: [{ first: low, end: at }],
      frame: "accordingTo",
      place: "bare",
      confidence: 0.6,
    });
  }
  return null;
}

function cueLength(view: SentenceView, at: number): number {
  if (view.lower[at] === "according" && view.lower[at + 1] === "to") return at + 2;
  if (
    view.lower[at] === "in" &&
    view.lower[at + 1] === "the" &&
    view.lower[at + 2] === "words" &&
    view.lower[at + 3] === "of"
  )
    return at + 4;
  return -1;
}

function conforms(view: SentenceView, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) {
    const name = view.name[i];
    if (name >= 0 && view.names[name].type === "agreement") return true;
    if (isTag(view, i, "ADP") || isComma(view, i)) break;
    if (CONFORMITY.has(view.lower[i]) && (i + 1 >= end || !isTag(view, i + 1, "NOUN"))) return true;
  }
  return false;
}

/** "The mayor, according to the clerk, will resign": the subject that the phrase parts from its verb. */
function partedSubject(view: SentenceView, at: number, low: number, rest: number): TokenRange | null {
  if (at - 1 <= low || !isComma(view, at - 1) || !isFinite(view, rest)) return null;
  const opens = isNominal(view, low) || isTag(view, low, "DET") || isTag(view, low, "ADJ");
  return opens ? { first: low, end: at - 1 } : null;
}

function hasVerb(view: SentenceView, first: number, end: number): boolean {
  if (!(isNominal(view, first) || isTag(view, first, "DET") || isTag(view, first, "ADJ"))) return false;
  for (let i = first; i < end; i++) if (isVerb(view, i) && !isTag(view, i, "VING")) return true;
  return false;
}

/** The comma that closes a fronted "according to" phrase: the first after the base phrase that a clause follows. */
function closingComma(
  view: SentenceView,
  first: number,
  fullEnd: number,
  high: number,
): { source: TokenRange; content: { first: number } } | null {
  if (fullEnd < high && isComma(view, fullEnd))
    return { source: { first, end: fullEnd }, content: { first: fullEnd + 1 } };
  for (let i = first + 1; i < high && i < first + 40; i++) {
    if (isComma(view, i) && view.quote[i] < 0)
      return { source: { first, end: Math.min(i, Math.max(fullEnd, first + 1)) }, content: { first: i + 1 } };
  }
  return null;
}

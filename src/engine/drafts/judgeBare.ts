import { alignWords } from "./align";
import type { Checkable } from "./checkables";
import { differenceOf } from "./difference";
import type { DraftFinding } from "./finding";
import { notFound, placeOf } from "./judgement";
import { bitsOf, findNearest } from "./nearest";
import type { Source, Sources } from "./sources";
import type { Saying } from "./voices";
import { overlaps } from "../text/span";
import { reportedForm } from "./wordClasses";
import { foldWord, joinWords, readWords, sliceWords, type Words } from "./words";

/**
 * Bits that a sentence and a statement must share, more than it takes to name a place in the sources, and the share of the
 * words that may differ.
 */
const MORE_BITS = 19;
const MOST_ERRORS = 0.34;
/** Statements of fewer or more words are not looked for inside a sentence. */
const SHORTEST = 6;
const LONGEST = 80;
/** Stretches of the sources that are looked at for whole statements. */
const COMPARED = 8;

/** A place of a source that a sentence repeats, and the words of the sentence that do. */
interface Repeated {
  readonly source: Source;
  readonly there: Words;
  readonly words: Words;
  readonly says: Saying | null;
}

/**
 * A sentence in which nobody is said to say anything, and that repeats what somebody says in a source: the finding, null where
 * it does not, or where a source says the same in its own voice.
 */
export function judgeBare(checkable: Checkable, sources: Sources): DraftFinding | null {
  const repeated = [...wholeSentence(checkable, sources), ...statementInside(checkable, sources)];
  if (repeated.some(({ says }) => says === null)) return null;
  for (const { source, there, words, says } of repeated) {
    if (!says?.speaker) continue;
    const { parts, changes } = differenceOf(words, there, true);
    if (!holdsCues(parts, checkable)) continue;
    return {
      ...notFound(checkable),
      kind: "lostSpeaker",
      source: placeOf(source, there, says),
      difference: parts,
      changes,
    };
  }
  return null;
}

/** "Officials said that …" names no speaker and has not lost one; it has where the source has the cue as part of its words. */
function holdsCues(parts: DraftFinding["difference"], { cues }: Checkable): boolean {
  const kept = parts.flatMap(({ same, draft }) => (same && draft ? [draft] : []));
  return cues.every((cue) => kept.some((one) => overlaps(one, cue)));
}

const neededBits = ({ size }: Sources): number => Math.log2(size) + MORE_BITS;

/** Places where something like the sentence stands; who says it there, null: the document itself. */
function wholeSentence({ words }: Checkable, sources: Sources): Repeated[] {
  const most = words.forms.length * MOST_ERRORS;
  return findNearest({ words, isReported: true, saying: null }, sources)
    .filter(({ bits, errors }) => bits >= neededBits(sources) && errors <= most)
    .map(({ source, there, attributed }) => ({ source, there, words, says: attributed.says }));
}

/** Whole statements of the sources that stand in the sentence. */
function statementInside({ words }: Checkable, sources: Sources): Repeated[] {
  const keys = words.forms.map(reportedForm);
  const found: Repeated[] = [];
  for (const { source, first, end } of sources.neighbours(words.forms.map(foldWord), COMPARED)) {
    const { start, end: ends } = source.wordsOf(first, end);
    if (start.length === 0) continue;
    for (const says of source.sayingsIn({ start: start[0], end: ends[ends.length - 1] })) {
      if (says.span.end - says.span.start > LONGEST * 8) continue;
      const { words: there } = joinWords(says.content.map((piece) => readWords(source.text, piece)));
      const part = partLike(words, keys, there, sources);
      if (part) found.push({ source, there, words: part, says });
    }
  }
  return found;
}

function partLike(words: Words, keys: readonly string[], there: Words, sources: Sources): Words | null {
  const count = there.forms.length;
  if (count < SHORTEST || count > LONGEST) return null;
  const aligned = alignWords(there.forms.map(reportedForm), keys, Math.floor(count * MOST_ERRORS));
  if (!aligned) return null;
  const part = sliceWords(words, aligned.first, aligned.end);
  const { kept } = differenceOf(part, there, true);
  const bits = kept.reduce((sum, i) => sum + bitsOf(foldWord(part.forms[i]), sources), 0);
  return bits >= neededBits(sources) ? part : null;
}

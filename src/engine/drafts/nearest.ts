import { alignWords } from "./align";
import { differenceOf, type Difference } from "./difference";
import { type Attributed, attributedAt } from "./judgement";
import type { Source, Sources } from "./sources";
import type { Saying } from "./voices";
import { foldWord, sliceWords, type Words } from "./words";
import { reportedForm } from "./wordClasses";

/** A stretch of a source that resembles words of the draft. */
export interface Resemblance {
  readonly source: Source;
  readonly there: Words;
  readonly difference: Difference;
  readonly attributed: Attributed;
  /** Bits that the words which both have tell, by how rare they are in the sources. */
  readonly bits: number;
  /** Words that differ, in the form that is compared. */
  readonly errors: number;
  /** The share of the draft's bits. */
  readonly share: number;
}

/** Stretches that are compared. */
const COMPARED = 14;
/** The most words that may differ, and the least share of bits in common. */
const MOST_ERRORS = 0.5;
const LEAST_SHARE = 0.45;
/** A word tells no more than this. */
const MOST_BITS = 14;

/** What is compared: words of the draft, and how. */
export interface Sought {
  readonly words: Words;
  readonly isReported: boolean;
  /** The statement of the draft, whose speaker is compared. */
  readonly saying: Saying | null;
}

/** Where the sources have something like these words, the best first. */
export function findNearest({ words, isReported, saying }: Sought, sources: Sources): Resemblance[] {
  const folds = words.forms.map(foldWord);
  const keyOf = isReported ? reportedForm : foldWord;
  const keys = words.forms.map(keyOf);
  const bits = folds.map((word) => bitsOf(word, sources));
  const all = bits.reduce((sum, one) => sum + one, 0);
  const most = Math.max(1, Math.floor(folds.length * MOST_ERRORS));
  const found: Resemblance[] = [];
  for (const { source, first, end } of sources.neighbours(folds, COMPARED)) {
    const window = source.wordsOf(first, end);
    const aligned = alignWords(keys, window.forms.map(keyOf), most);
    if (!aligned) continue;
    const there = sliceWords(window, aligned.first, aligned.end);
    const difference = differenceOf(words, there, isReported);
    const kept = difference.kept.reduce((sum, i) => sum + bits[i], 0);
    if (kept < all * LEAST_SHARE) continue;
    const attributed = attributedAt(source, there, saying, sources);
    const share = all > 0 ? kept / all : 0;
    found.push({ source, there, difference, attributed, bits: kept, errors: aligned.errors, share });
  }
  return found.sort((a, b) => worthOf(b) - worthOf(a));
}

/** What a word tells, by how rare it is. */
export const bitsOf = (word: string, sources: Sources): number =>
  Math.min(MOST_BITS, Math.max(0, Math.log2(sources.size / (sources.frequency(word) + 1))));

/** The same speaker counts as two rare words would. */
const worthOf = ({ bits, share, attributed: { speakers } }: Resemblance): number =>
  bits * share + (speakers === "same" ? 16 : speakers === "other" ? -8 : 0);

import words from "../../../../lexicons/words/names.json";
import { wordSet } from "../../lexicon/wordList";
import { EntryClass, HEAD_CLASSES } from "../../lexicon/entryClass";
import { TokenFlag, type Sentence, type TokenRange, type Tokens } from "../../tokens/tokens";
import type { TypedRange } from "./classifyChunk";
import { headType } from "./headType";
import { decode } from "./model/decode";
import {
  beginOf,
  entityTypeOf,
  insideOf,
  isBegin,
  MODEL_TYPES,
  OUTSIDE,
  ROW,
  typeOfLabel,
} from "./model/labels";
import type { NameModel } from "./model/nameModel";
import type { View } from "./model/view";
import { isNameWord } from "./nameWord";

/** Words in lower case that a name may begin with: "al-", "mainland". */
const BEFORE = HEAD_CLASSES | EntryClass.Particle;
const SMALL_WORDS = wordSet(words.smallWords);
/** How many words in lower case a stretch bridges between two capitalised words. */
const REACH = 3;
/** How many words in lower case a name may end with ("2004 general election"). */
const TAIL = 2;
/** Margin at which the model is taken to be sure. */
const SURE = 60;

/** Names that the trained model finds in one sentence, and `other` proper names as nothing. */
export function modelNames(view: View, model: NameModel, sentence: Sentence): TypedRange[] {
  const found: TypedRange[] = [];
  for (const { first, end } of stretchesOf(view, sentence)) collect(view, model, first, end, sentence, found);
  return found;
}

/** Where names may stand in a sentence: what the model is asked about, and what it learns from. */
export function stretchesOf(view: View, sentence: Sentence): TokenRange[] {
  const stretches: TokenRange[] = [];
  for (let i = sentence.first; i < sentence.end; i++) {
    if (!mayName(view.tokens, i)) continue;
    const end = stretchEnd(view, i, sentence.end);
    const first = i > sentence.first && view.scan.classes[i - 1] & BEFORE ? i - 1 : i;
    stretches.push({ first, end });
    i = end - 1;
  }
  return stretches;
}

/** End of the stretch of words from `first` on that may belong to one name. */
function stretchEnd(view: View, first: number, limit: number): number {
  const { flags, lower } = view.tokens;
  let end = first + 1;
  for (let j = end; j < limit && j - end < REACH; j++) {
    if (mayName(view.tokens, j)) end = j + 1;
    else if (isHyphen(view.tokens, j) && j + 1 < limit) end = j + 2;
    else if (!SMALL_WORDS.has(lower[j]) && !(view.scan.classes[j] & EntryClass.Particle)) break;
  }
  let tail = 0;
  for (let j = end; j < limit && j < end + TAIL && !(flags[j] & TokenFlag.Punctuation); j++)
    if (view.scan.classes[j] & HEAD_CLASSES) tail = j + 1;
  return Math.max(end, tail);
}

/** A hyphen inside a word, with nothing but letters around it. */
function isHyphen({ lower, flags }: Tokens, index: number): boolean {
  return lower[index] === "-" && !((flags[index] | flags[index + 1]) & TokenFlag.SpaceBefore);
}

function mayName(tokens: Tokens, index: number): boolean {
  return (tokens.flags[index] & TokenFlag.Number) !== 0 || isNameWord(tokens, index);
}

function collect(
  view: View,
  model: NameModel,
  first: number,
  end: number,
  sentence: Sentence,
  found: TypedRange[],
): void {
  const { labels, margin, scores } = decode(view, model, first, end, sentence);
  for (let k = 0; k < labels.length; k++) {
    if (labels[k] === OUTSIDE) continue;
    let stop = k + 1;
    let least = margin[k];
    while (stop < labels.length && labels[stop] !== OUTSIDE && !isBegin(labels[stop]))
      least = Math.min(least, margin[stop++]);
    const range = trimmed(view.tokens, first + k, first + stop);
    const type = entityTypeOf(typeOfLabel(labels[k])) ?? namedPlan(view.tokens, range);
    if (type && range.end > range.first)
      found.push({
        first: range.first,
        end: range.end,
        type,
        origin: "model",
        confidence: Math.min(0.95, 0.45 + least / (2 * SURE)),
        scores: typeScores(scores, model, k, stop),
      });
    k = stop - 1;
  }
}

/** How well each type suits the tokens `[from, stop)` of a stretch as one name. */
function typeScores(scores: Int32Array, { transitions }: NameModel, from: number, stop: number): Int32Array {
  const sums = new Int32Array(MODEL_TYPES.length);
  for (let type = 0; type < sums.length; type++) {
    let label = beginOf(type);
    let sum = scores[from * ROW + label];
    for (let k = from + 1; k < stop; k++) {
      const next = insideOf(type);
      sum += transitions[label * ROW + next] + scores[k * ROW + next];
      label = next;
    }
    sums[type] = sum;
  }
  return sums;
}

/** A named plan or programme is an agreement, though the model takes it for a name of no type. */
function namedPlan(tokens: Tokens, { first, end }: { first: number; end: number }): "agreement" | null {
  return headType(tokens, first, end) === "agreement" ? "agreement" : null;
}

/** Without marks of punctuation at the ends, which no name has but for a closing bracket. */
function trimmed({ flags, lower }: Tokens, first: number, end: number): { first: number; end: number } {
  while (
    end > first &&
    flags[end - 1] & TokenFlag.Punctuation &&
    lower[end - 1] !== ")" &&
    lower[end - 1] !== "+"
  )
    end--;
  while (end > first && lower[end - 1] === "'s") end--;
  while (first < end && flags[first] & TokenFlag.Punctuation) first++;
  return { first, end };
}

import { hashWord } from "../../../lexicon/hash";
import type { WordClusters } from "../../../perceptron/wordClusters";
import type { TagSequence } from "../../../syntax/tags";
import { TokenFlag, type Sentence, type Tokens } from "../../../tokens/tokens";
import type { TypedRange } from "../classifyChunk";
import type { Chunk } from "../chunks";
import { isNameWord } from "../nameWord";
import type { Scan } from "../scan";
import { beginOf, insideOf, MODEL_TYPES } from "./labels";

/** The tokens of a paragraph as the model sees them: parallel arrays that the features are read from. */
export interface View {
  readonly tokens: Tokens;
  readonly tags: TagSequence;
  readonly scan: Scan;
  /** Letter-case class of each token, 0–15; in a headline, where most words have a capital, 16 more for these. */
  readonly shape: Uint8Array;
  /** Hash of each token's lower-case form. */
  readonly word: Int32Array;
  /** Which words each token behaves like, at two grains; 0 for unknown words. */
  readonly fine: Uint16Array;
  readonly coarse: Uint8Array;
  /** What the rules make of the token, as a label. */
  readonly rule: Uint8Array;
  /** 1 where a role, date or quantity stands. */
  readonly taken: Uint8Array;
  /** Capitalised stretch around the token, half-open; both 0 outside of one. */
  readonly chunkFirst: Int32Array;
  readonly chunkEnd: Int32Array;
  /** What the longest gazetteer phrase over the token is, and the token's position in it; 0 if none. */
  readonly phrase: Int32Array;
}

export interface ViewInput {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly tags: TagSequence;
  readonly scan: Scan;
  readonly taken: Uint8Array;
  readonly chunks: readonly Chunk[];
  readonly ruled: readonly TypedRange[];
  readonly classesOf: (record: number) => number;
  readonly clusters: WordClusters;
}

export function createView(input: ViewInput): View {
  const { tokens, tags, scan, taken, chunks, ruled, classesOf, clusters } = input;
  const { count } = tokens;
  const shape = new Uint8Array(count);
  const word = new Int32Array(count);
  const fine = new Uint16Array(count);
  const coarse = new Uint8Array(count);
  const rule = new Uint8Array(count);
  const chunkFirst = new Int32Array(count);
  const chunkEnd = new Int32Array(count);
  const phrase = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    shape[i] = shapeOf(tokens, i);
    word[i] = scan.word[i] || hashWord(tokens.lower[i]);
    fine[i] = clusters.fine(tokens.lower[i]);
    coarse[i] = clusters.coarse(fine[i]);
  }
  for (const sentence of input.sentences)
    if (isHeadline(tokens, sentence)) markHeadline(tokens, sentence, shape);
  for (const { first, end } of chunks) {
    chunkFirst.fill(first, first, end);
    chunkEnd.fill(end, first, end);
  }
  for (const { first, end, type } of ruled) {
    const index = (MODEL_TYPES as readonly string[]).indexOf(type);
    if (index < 0) continue;
    rule.fill(insideOf(index), first, end);
    rule[first] = beginOf(index);
  }
  for (let i = 0; i < count; i++) {
    const end = scan.phraseEnd[i];
    if (end === 0) continue;
    const classes = classesOf(scan.phraseRecord[i]);
    for (let j = i; j < end; j++) phrase[j] = (classes << 2) | (j === i ? 1 : 0) | (j === end - 1 ? 2 : 0);
    i = end - 1;
  }
  return { tokens, tags, scan, shape, word, fine, coarse, rule, taken, chunkFirst, chunkEnd, phrase };
}

function shapeOf(tokens: Tokens, index: number): number {
  const { flags, lower, text, start, end } = tokens;
  const bits = flags[index];
  const length = end[index] - start[index];
  if (bits & TokenFlag.QuoteMark) return 1;
  if (bits & TokenFlag.Punctuation)
    return lower[index] === "," ? 2 : lower[index] === "(" ? 3 : lower[index] === "." ? 4 : 5;
  if (bits & TokenFlag.Number) return 6;
  if (!(bits & TokenFlag.Capital)) return lower[index] === "'s" ? 7 : isNameWord(tokens, index) ? 10 : 8;
  if (length === 1) return 9;
  if (lower[index].includes("-")) return 10;
  if (bits & TokenFlag.AllCaps) return text.charCodeAt(end[index] - 1) === 46 ? 11 : length <= 5 ? 12 : 13;
  if (length === 2 && text.charCodeAt(end[index] - 1) === 46) return 14;
  return /\p{Lu}/u.test(text.slice(start[index] + 1, end[index])) ? 15 : 0;
}

const LEAST_WORDS = 4;
/** Words shorter than this stay in lower case in many headlines. */
const LONG = 4;
const MOST_CAPITALS = 0.85;

/** Most long words of the sentence have a capital, and no stop ends it: "Minister Lind Welcomes New Envoy". */
function isHeadline({ flags, lower, start, end: ends }: Tokens, { first, end }: Sentence): boolean {
  if (lower[end - 1] === ".") return false;
  let words = 0;
  let capitals = 0;
  for (let i = first; i < end; i++) {
    if (flags[i] & (TokenFlag.Punctuation | TokenFlag.Number) || ends[i] - start[i] < LONG) continue;
    words++;
    if ((flags[i] & (TokenFlag.Capital | TokenFlag.AllCaps)) === TokenFlag.Capital) capitals++;
  }
  return words >= LEAST_WORDS && capitals >= words * MOST_CAPITALS;
}

function markHeadline({ flags }: Tokens, { first, end }: Sentence, shape: Uint8Array): void {
  for (let i = first; i < end; i++) if (flags[i] & TokenFlag.Capital) shape[i] |= HEADLINE;
}

const HEADLINE = 16;

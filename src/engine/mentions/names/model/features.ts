import { EntryClass } from "../../../lexicon/entryClass";
import { TokenFlag } from "../../../tokens/tokens";
import type { View } from "./view";

/** Rows of the weight table, as a power of two. */
export const ROW_BITS = 17;
/** Upper bound on the features of one token. */
export const MAX_FEATURES = 64;

const NAME_BITS = EntryClass.GivenName | EntryClass.Surname | EntryClass.Particle;
const HEAD_BITS =
  EntryClass.OrganizationHead |
  EntryClass.PlaceHead |
  EntryClass.EventHead |
  EntryClass.AgreementHead |
  EntryClass.Title |
  EntryClass.Honorific;
const KEPT = ~(
  EntryClass.Prefix |
  EntryClass.Armed |
  EntryClass.Party |
  EntryClass.Media |
  EntryClass.International |
  EntryClass.Company |
  EntryClass.Town |
  EntryClass.TownPart
);
/** Where the two bits of towns stand in the classes. */
const TOWN_SHIFT = 29;
const EDGE = 0x51ed270b;
const NO_SHAPE = 31;
/** The shape of a number (`View.shape`). */
const NUMBER_SHAPE = 6;
const NO_TAG = 63;
const NO_RULE = 99;
const NO_CLUSTER = 1023;

let rows: Int32Array = new Int32Array(MAX_FEATURES);
let count = 0;

function add(template: number, value: number): void {
  let hash = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  rows[count++] = Math.imul(hash, 0xc2b2ae35) >>> (32 - ROW_BITS);
}

const join = (a: number, b: number): number => Math.imul(a, 0x01000193) ^ b;

/**
 * Writes the rows that speak for token `i` of the sentence `[first, end)` into `out` and returns their number. The
 * templates follow Ratinov and Roth (2009): words and letter case in a window of two, affixes, gazetteers; to which come
 * the capitalised stretch around the token with its head and surroundings, parts of speech, and what the rules make of it.
 */
export function featuresOf(view: View, i: number, first: number, end: number, out: Int32Array): number {
  rows = out;
  count = 0;
  const { tokens, scan } = view;
  const start = i === first ? 1 : tokens.flags[i - 1] & TokenFlag.QuoteMark ? 2 : 0;
  const common = scan.classes[i] & EntryClass.Common ? 1 : 0;
  const shape0 = view.shape[i] | (start << 5) | (common << 7);
  add(1, 0);
  addWords(view.word, i, first, end);
  addShapes(view.shape, i, first, end, shape0);
  if (view.shape[i] !== NUMBER_SHAPE) addAffixes(tokens.lower[i]);
  add(22, join(view.phrase[i], start));
  addClasses(view, i, first, end, shape0);
  addRules(view, i, first, end);
  addClusters(view, i, first, end, shape0);
  addTags(view, i, first, end, shape0);
  if (view.chunkEnd[i] > 0) addChunk(view, i, first, end, shape0);
  return count;
}

function addWords(word: Int32Array, i: number, first: number, end: number): void {
  const before = i > first ? word[i - 1] : EDGE;
  const next = i + 1 < end ? word[i + 1] : EDGE;
  add(2, word[i]);
  add(3, before);
  add(4, next);
  add(5, i - 2 < first ? EDGE : word[i - 2]);
  add(6, i + 2 >= end ? EDGE : word[i + 2]);
  add(7, join(before, word[i]));
  add(8, join(word[i], next));
}

function addShapes(shape: Uint8Array, i: number, first: number, end: number, shape0: number): void {
  const before = i > first ? shape[i - 1] : NO_SHAPE;
  const next = i + 1 < end ? shape[i + 1] : NO_SHAPE;
  const before2 = i - 2 < first ? NO_SHAPE : shape[i - 2];
  const next2 = i + 2 >= end ? NO_SHAPE : shape[i + 2];
  add(9, shape0);
  add(10, join(join(before, shape0), next));
  add(11, join(join(before2, before), join(shape0, join(next, next2))));
}

function addAffixes(text: string): void {
  const { length } = text;
  if (length < 3) return;
  add(12, tail(text, 3));
  add(13, tail(text, 2));
  if (length > 4) add(14, tail(text, 4));
  add(15, head(text, 3));
  add(44, head(text, 2));
}

/** What the gazetteer says of the token and its neighbours. */
function addClasses(view: View, i: number, first: number, end: number, shape0: number): void {
  const { shape } = view;
  const { classes } = view.scan;
  const hasBefore = i > first;
  const hasNext = i + 1 < end;
  const c0 = classes[i] & KEPT;
  const before = hasBefore ? classes[i - 1] & KEPT : 0;
  const next = hasNext ? classes[i + 1] & KEPT : 0;
  add(16, c0);
  add(17, join(c0, shape0));
  add(18, before);
  add(19, next);
  add(20, join(before & (NAME_BITS | HEAD_BITS), c0 & NAME_BITS) ^ (hasBefore ? shape[i - 1] : NO_SHAPE));
  add(21, join(c0 & NAME_BITS, next & NAME_BITS) ^ (hasNext ? shape[i + 1] : NO_SHAPE));
}

/** What the rules make of the token and its neighbours, and where roles, dates and quantities stand. */
function addRules(view: View, i: number, first: number, end: number): void {
  const { rule, taken, word, shape } = view;
  const hasBefore = i > first;
  const hasNext = i + 1 < end;
  const before = hasBefore ? taken[i - 1] : 0;
  add(23, rule[i]);
  add(24, join(rule[i], join(hasBefore ? rule[i - 1] : NO_RULE, hasNext ? rule[i + 1] : NO_RULE)));
  add(25, join(before, join(taken[i], hasNext ? taken[i + 1] : 0)) ^ (shape[i] << 8));
  add(26, join(before, hasNext ? word[i + 1] : EDGE));
  if (view.chunkEnd[i] > 0) return;
  add(40, join(word[i], join(hasBefore ? shape[i - 1] : NO_SHAPE, hasNext ? shape[i + 1] : NO_SHAPE)));
  add(41, join(rule[i], word[i]));
}

function addTags({ tags }: View, i: number, first: number, end: number, shape0: number): void {
  add(42, join(tags[i], shape0));
  add(43, join(i > first ? tags[i - 1] : NO_TAG, join(tags[i], i + 1 < end ? tags[i + 1] : NO_TAG)));
}

/** What the token and its neighbours behave like. */
function addClusters(view: View, i: number, first: number, end: number, shape0: number): void {
  const { fine, coarse, scan } = view;
  const before = i > first ? i - 1 : -1;
  const next = i + 1 < end ? i + 1 : -1;
  const s0 = view.shape[i];
  const c0 = scan.classes[i] & KEPT & (NAME_BITS | HEAD_BITS);
  const kBefore = before < 0 ? NO_CLUSTER : coarse[before];
  const kNext = next < 0 ? NO_CLUSTER : coarse[next];
  add(47, join(fine[i], shape0));
  add(48, before < 0 ? NO_CLUSTER : fine[before]);
  add(49, next < 0 ? NO_CLUSTER : fine[next]);
  add(50, join(join(kBefore, coarse[i]), kNext) ^ (s0 << 8));
  add(51, join(kBefore, c0) ^ (s0 << 8));
  add(52, join(kNext, c0) ^ (s0 << 8));
}

/** Features of the capitalised stretch that token `i` stands in. */
function addChunk(view: View, i: number, first: number, end: number, shape0: number): void {
  const { word, fine, coarse, scan, taken, tokens, chunkFirst, chunkEnd } = view;
  const c0 = scan.classes[i] & KEPT;
  const stop = chunkEnd[i];
  const from = chunkFirst[i];
  const last = stop - 1;
  const place = (i === from ? 1 : 0) | (i === last ? 2 : 0);
  const size = Math.min(stop - from, 5);
  const before = from - 1 < first ? EDGE : word[from - 1];
  const after = stop >= end ? EDGE : word[stop];
  add(27, join(word[last], place));
  add(28, join(scan.classes[last] & HEAD_BITS, join(place, size)));
  add(29, join(word[from], place));
  add(30, join(scan.classes[from] & (HEAD_BITS | NAME_BITS), join(place, size)));
  add(31, join(before, place));
  add(32, join(after, place));
  add(33, join(join(before, after), size));
  add(34, join(join(from - 2 < first ? EDGE : word[from - 2], before), place));
  add(35, join(join(after, stop + 1 >= end ? EDGE : word[stop + 1]), place));
  add(36, join(join(size, place), shape0));
  const kBefore = from - 1 < first ? NO_CLUSTER : fine[from - 1];
  const kAfter = stop >= end ? NO_CLUSTER : fine[stop];
  add(53, join(fine[last], place));
  add(54, join(fine[from], place));
  add(55, join(kBefore, place));
  add(56, join(kAfter, place));
  add(57, join(join(coarse[from], coarse[last]), join(place, size)));
  const classesBefore = from - 1 < first ? 0 : scan.classes[from - 1] & HEAD_BITS;
  add(37, join(classesBefore, join(from - 1 < first ? 0 : taken[from - 1], join(place, size))));
  add(38, join(tail(tokens.lower[last], 3), place));
  add(39, join(before, c0 & (NAME_BITS | HEAD_BITS)));
  const town = (scan.classes[i] >>> TOWN_SHIFT) & 3;
  if (town !== 0) {
    add(45, join(join(town, c0 & (NAME_BITS | HEAD_BITS)), join(place, size)));
    add(46, join(join(town, place), before));
  }
}

function tail(text: string, length: number): number {
  let hash = length;
  for (let k = Math.max(0, text.length - length); k < text.length; k++)
    hash = Math.imul(hash, 131) + text.charCodeAt(k);
  return hash | 0;
}

function head(text: string, length: number): number {
  let hash = length + 7;
  for (let k = 0; k < length && k < text.length; k++) hash = Math.imul(hash, 131) + text.charCodeAt(k);
  return hash | 0;
}

import { EntryClass } from "../../../lexicon/entryClass";
import { TokenFlag } from "../../../tokens/tokens";
import type { View } from "./view";

/** Rows of the weight table, as a power of two. */
export const ROW_BITS = 17;
/** Upper bound on the features of one token. */
export const MAX_FEATURES = 48;

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
  EntryClass.Company
);
const EDGE = 0x51ed270b;

function row(template: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  return Math.imul(hash, 0xc2b2ae35) >>> (32 - ROW_BITS);
}

const join = (a: number, b: number): number => Math.imul(a, 0x01000193) ^ b;

/**
 * Writes the rows that speak for token `i` into `out` and returns their number. The templates follow Ratinov and Roth
 * (2009): words and letter case in a window of two, affixes, gazetteers; to which come the capitalised stretch around
 * the token with its head and surroundings, and what the rules make of it.
 */
export function featuresOf(view: View, i: number, first: number, end: number, out: Int32Array): number {
  const { word, shape, scan, rule, taken, phrase, chunkFirst, chunkEnd, tokens, tags } = view;
  const { classes } = scan;
  let n = 0;
  const add = (template: number, value: number): void => {
    out[n++] = row(template, value);
  };
  const w = (j: number): number => (j < first || j >= end ? EDGE : word[j]);
  const s = (j: number): number => (j < first || j >= end ? 31 : shape[j]);
  const c = (j: number): number => (j < first || j >= end ? 0 : classes[j] & KEPT);
  const start = i === first ? 1 : tokens.flags[i - 1] & TokenFlag.QuoteMark ? 2 : 0;
  const common = classes[i] & EntryClass.Common ? 1 : 0;
  const shape0 = shape[i] | (start << 5) | (common << 7);
  const t = (j: number): number => (j < first || j >= end ? 0 : taken[j]);
  add(1, 0);
  add(2, w(i));
  add(3, w(i - 1));
  add(4, w(i + 1));
  add(5, w(i - 2));
  add(6, w(i + 2));
  add(7, join(w(i - 1), w(i)));
  add(8, join(w(i), w(i + 1)));
  add(9, shape0);
  add(10, join(join(s(i - 1), shape0), s(i + 1)));
  add(11, join(join(s(i - 2), s(i - 1)), join(shape0, join(s(i + 1), s(i + 2)))));
  const text = tokens.lower[i];
  const length = text.length;
  if (length > 2 && shape[i] !== 6) {
    add(12, tail(text, 3));
    add(13, tail(text, 2));
    if (length > 4) add(14, tail(text, 4));
    add(15, head(text, 3));
    add(44, head(text, 2));
  }
  add(16, c(i));
  add(17, join(c(i), shape0));
  add(18, c(i - 1));
  add(19, c(i + 1));
  add(20, join(c(i - 1) & (NAME_BITS | HEAD_BITS), c(i) & NAME_BITS) ^ s(i - 1));
  add(21, join(c(i) & NAME_BITS, c(i + 1) & NAME_BITS) ^ s(i + 1));
  add(22, join(phrase[i], start));
  add(23, rule[i]);
  add(24, join(rule[i], join(i > first ? rule[i - 1] : 99, i + 1 < end ? rule[i + 1] : 99)));
  add(25, join(t(i - 1), join(t(i), t(i + 1))) ^ (shape[i] << 8));
  add(26, join(t(i - 1), w(i + 1)));
  const p = (j: number): number => (j < first || j >= end ? 63 : tags[j]);
  add(42, join(tags[i], shape0));
  add(43, join(p(i - 1), join(tags[i], p(i + 1))));
  const stop = chunkEnd[i];
  if (stop > 0) {
    const from = chunkFirst[i];
    const last = stop - 1;
    const place = (i === from ? 1 : 0) | (i === last ? 2 : 0);
    const size = Math.min(stop - from, 5);
    add(27, join(w(last), place));
    add(28, join(c(last) & HEAD_BITS, join(place, size)));
    add(29, join(w(from), place));
    add(30, join(c(from) & (HEAD_BITS | NAME_BITS), join(place, size)));
    add(31, join(w(from - 1), place));
    add(32, join(w(stop), place));
    add(33, join(join(w(from - 1), w(stop)), size));
    add(34, join(join(w(from - 2), w(from - 1)), place));
    add(35, join(join(w(stop), w(stop + 1)), place));
    add(36, join(join(size, place), shape0));
    add(37, join(c(from - 1) & HEAD_BITS, join(t(from - 1), join(place, size))));
    add(38, join(tail(tokens.lower[last], 3), place));
    add(39, join(w(from - 1), c(i) & (NAME_BITS | HEAD_BITS)));
  } else {
    add(40, join(w(i), join(s(i - 1), s(i + 1))));
    add(41, join(rule[i], w(i)));
  }
  return n;
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

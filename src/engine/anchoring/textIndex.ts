import type { Span } from "../text/span";
import { foldText, type FoldedText } from "./foldText";

/** Length of the runs of characters that are indexed. */
const GRAM = 5;
/** How many runs of a searched string are looked at to find its rarest one. */
const PROBES = 48;

/**
 * One version of a text, ready for many searches: where each run of five characters stands (as hash buckets over
 * the folded text). Costs some 5 bytes and 50 ns per character; each search then costs about as much as its rarest
 * run is frequent. Immutable to its users; remembers what was searched.
 */
export class TextIndex {
  readonly raw: string;
  readonly #folded: FoldedText;
  readonly #bucketStart: Int32Array;
  readonly #positions: Int32Array;
  readonly #mask: number;
  readonly #found = new Map<string, readonly number[] | null>();

  constructor(raw: string) {
    this.raw = raw;
    this.#folded = foldText(raw);
    const { text } = this.#folded;
    const grams = Math.max(0, text.length - GRAM + 1);
    let buckets = 1024;
    while (buckets < grams && buckets < 1 << 20) buckets *= 2;
    this.#mask = buckets - 1;
    const hashes = new Int32Array(grams);
    this.#bucketStart = new Int32Array(buckets + 1);
    for (let i = 0; i < grams; i++) this.#bucketStart[(hashes[i] = this.#hash(text, i)) + 1]++;
    for (let i = 0; i < buckets; i++) this.#bucketStart[i + 1] += this.#bucketStart[i];
    const next = this.#bucketStart.slice();
    this.#positions = new Int32Array(grams);
    for (let i = 0; i < grams; i++) this.#positions[next[hashes[i]]++] = i;
  }

  get folded(): string {
    return this.#folded.text;
  }

  /** Offset in the text for an offset in the folded text that begins something. */
  toRawStart(folded: number): number {
    return this.#folded.offsets[folded];
  }

  /** Offset in the text for an offset in the folded text that ends something (before any white space). */
  toRawEnd(folded: number): number {
    return folded === 0 ? 0 : this.#folded.offsets[folded - 1] + 1;
  }

  /** The span of the text for a stretch of the folded text that neither begins nor ends with a space. */
  rawSpan(from: number, to: number): Span {
    return { start: this.toRawStart(from), end: this.toRawEnd(to) };
  }

  /** Offset in the folded text of the first unit at or after the offset in the text. */
  toFolded(raw: number): number {
    const { offsets } = this.#folded;
    let low = 1;
    let high = offsets.length - 2;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (offsets[middle] < raw) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** All places of a folded string in the folded text, ascending; null if it is empty or there are more than `limit`. */
  occurrences(needle: string, limit: number): readonly number[] | null {
    const key = `${limit} ${needle}`;
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const found = needle.length < GRAM ? this.#scan(needle, limit) : this.#lookUp(needle, limit);
    this.#found.set(key, found);
    return found;
  }

  #scan(needle: string, limit: number): readonly number[] | null {
    if (needle === "") return null;
    const found: number[] = [];
    for (let at = this.folded.indexOf(needle); at >= 0; at = this.folded.indexOf(needle, at + 1)) {
      found.push(at);
      if (found.length > limit) return null;
    }
    return found;
  }

  #lookUp(needle: string, limit: number): readonly number[] | null {
    const last = needle.length - GRAM;
    const step = Math.max(1, Math.ceil((last + 1) / PROBES));
    let rarest = 0;
    let fewest = Infinity;
    for (let offset = 0; offset <= last; offset += step) {
      const bucket = this.#hash(needle, offset);
      const count = this.#bucketStart[bucket + 1] - this.#bucketStart[bucket];
      if (count < fewest) [rarest, fewest] = [offset, count];
    }
    if (fewest > limit * 16) return null;
    const bucket = this.#hash(needle, rarest);
    const found: number[] = [];
    for (let i = this.#bucketStart[bucket]; i < this.#bucketStart[bucket + 1]; i++) {
      const at = this.#positions[i] - rarest;
      if (at >= 0 && this.folded.startsWith(needle, at)) found.push(at);
      if (found.length > limit) return null;
    }
    return found;
  }

  #hash(text: string, at: number): number {
    let hash = 0;
    for (let i = 0; i < GRAM; i++) hash = (Math.imul(hash, 0x01000193) ^ text.charCodeAt(at + i)) | 0;
    hash ^= hash >>> 15;
    return (Math.imul(hash, 0x2c1b3c6d) >>> 7) & this.#mask;
  }
}

/** Length of what two strings share directly before the two offsets, at most `most`. */
export function sharedBefore(a: string, atA: number, b: string, atB: number, most: number): number {
  let length = 0;
  while (
    length < most &&
    atA > length &&
    atB > length &&
    a.charCodeAt(atA - length - 1) === b.charCodeAt(atB - length - 1)
  )
    length++;
  return length;
}

/** Length of what two strings share from the two offsets on, at most `most`. */
export function sharedAfter(a: string, atA: number, b: string, atB: number, most: number): number {
  let length = 0;
  while (
    length < most &&
    atA + length < a.length &&
    atB + length < b.length &&
    a.charCodeAt(atA + length) === b.charCodeAt(atB + length)
  ) {
    length++;
  }
  return length;
}

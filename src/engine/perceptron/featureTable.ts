import type { ByteReader } from "./byteReader";
import { KEY_BITS } from "./hash";

/** Bits of a row's head that can hold a key's low part; the rest is for the length. */
const HEAD_BITS = 16;
const LEAST_BUCKET_BITS = 15;
const MOST_BUCKET_BITS = 20;
/** Most features that are scored at once. */
const MOST_KEYS = 64;

/**
 * The weights of a linear model of at most 63 classes: for each feature that has any, its weights, 8 bits each. Most
 * features speak for two or three classes, so rows hold only those.
 * On disk: number of classes, number of rows, then per row its key (as the difference to the one before), the set
 * of classes with a weight (a bit mask, low byte first) and those weights.
 * In memory the rows stay in the order of their keys, cut into buckets by the keys' high bits, about one row each: a
 * look-up touches two places, and most of the table fits into a core's own cache.
 */
export class FeatureTable {
  readonly classes: number;
  /** Where the rows of each bucket begin; one entry more than there are buckets. */
  readonly #buckets: Int32Array;
  /** Per row its head (low bits of the key, then how many cells), the number of cells if the head has no room, and cells. */
  readonly #rows: Uint16Array;
  /** Key bits below the bucket's. */
  readonly #lowBits: number;
  /** Where the rows of the keys in hand begin. */
  readonly #found = new Int32Array(MOST_KEYS);

  private constructor(classes: number, buckets: Int32Array, rows: Uint16Array, lowBits: number) {
    this.classes = classes;
    this.#buckets = buckets;
    this.#rows = rows;
    this.#lowBits = lowBits;
  }

  static read(reader: ByteReader): FeatureTable {
    const classes = reader.varint();
    const count = reader.varint();
    const maskBytes = (classes + 7) >> 3;
    const bucketBits = Math.min(MOST_BUCKET_BITS, Math.max(LEAST_BUCKET_BITS, 32 - Math.clz32(count)));
    const lowBits = KEY_BITS - bucketBits;
    const lowMask = (1 << lowBits) - 1;
    const full = (1 << (HEAD_BITS - lowBits)) - 1;
    const buckets = new Int32Array((1 << bucketBits) + 1);
    let rows = new Uint16Array(count * 4 + classes + 2);
    let at = 0;
    let key = 0;
    let bucket = 0;
    // Without calls, since this runs before anything is compiled.
    const { bytes } = reader;
    let next = reader.at;
    for (let row = 0; row < count; row++) {
      if (at + classes + 2 > rows.length) {
        const larger = new Uint16Array(rows.length * 2);
        larger.set(rows);
        rows = larger;
      }
      let digit = bytes[next++];
      let step = digit & 127;
      for (let shift = 7; digit >= 128; shift += 7) step |= ((digit = bytes[next++]) & 127) << shift;
      key += step;
      for (; bucket < key >> lowBits; bucket++) buckets[bucket + 1] = at;
      const head = at;
      let cells = at + 1;
      for (let byte = 0; byte < maskBytes; byte++) {
        for (let mask = bytes[next++]; mask > 0; mask &= mask - 1) {
          rows[cells++] = (byte * 8 + 31 - Math.clz32(mask & -mask)) << 8;
        }
      }
      const length = cells - head - 1;
      if (length >= full) {
        rows.copyWithin(head + 2, head + 1, cells);
        rows[head + 1] = length;
        cells++;
      }
      rows[head] = ((key & lowMask) << (HEAD_BITS - lowBits)) | Math.min(length, full);
      for (let cell = cells - length; cell < cells; cell++) rows[cell] |= bytes[next++];
      at = cells;
      if (next > bytes.length) break;
    }
    reader.goTo(next);
    buckets.fill(at, bucket + 1);
    return new FeatureTable(classes, buckets, rows.slice(0, at), lowBits);
  }

  /** Sums the rows of the first `count` of `keys` into `scores`, which holds one number per class. */
  score(keys: Int32Array, count: number, scores: Int32Array): void {
    const rows = this.#rows;
    const buckets = this.#buckets;
    const lowBits = this.#lowBits;
    const lowMask = (1 << lowBits) - 1;
    const lengthBits = HEAD_BITS - lowBits;
    const full = (1 << lengthBits) - 1;
    const found = this.#found;
    scores.fill(0);
    // One pass for each place in memory: the processor fetches what does not depend on each other at the same time.
    for (let i = 0; i < count; i++) found[i] = buckets[keys[i] >> lowBits];
    let hits = 0;
    for (let i = 0; i < count; i++) {
      const end = buckets[(keys[i] >> lowBits) + 1];
      const low = keys[i] & lowMask;
      for (let at = found[i]; at < end;) {
        const head = rows[at];
        let length = head & full;
        if (head >> lengthBits === low) {
          found[hits++] = at;
          break;
        }
        if (length === full) length = rows[++at];
        at += length + 1;
      }
    }
    for (let i = 0; i < hits; i++) {
      let at = found[i];
      let length = rows[at++] & full;
      if (length === full) length = rows[at++];
      for (const stop = at + length; at < stop; at++) {
        const cell = rows[at];
        scores[cell >> 8] += (cell << 24) >> 24;
      }
    }
  }
}

/** The class with the highest score, the first of equals. */
export function bestClass(scores: Int32Array): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i] > scores[best]) best = i;
  return best;
}

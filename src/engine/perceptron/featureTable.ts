import type { ByteReader } from "./byteReader";
import { KEY_BITS } from "./hash";

/** Bits of a row's head, which holds the low bits of its key and, in the rest, its length. */
export const HEAD_BITS = 16;
/** Length of a bucket that is written after this byte. */
export const LONG = 255;
/** Most features that are scored at once. */
const MOST_KEYS = 64;

/**
 * The weights of a linear model of at most 63 classes: for each feature that has any, its weights, 8 bits each. Most
 * features speak for two or three classes, so rows hold only those.
 * Rows stand in the order of their keys, cut into buckets by the keys' high bits, about one row each: a look-up touches
 * two places, and most of the table fits into a core's own cache. A row is its head (low bits of the key, then how many
 * cells), the number of cells if the head has no room, and the cells: class in the high byte, weight in the low one.
 * On disk: number of classes, bits of a bucket's number, length of all rows in 16-bit words, the length of each
 * bucket in a byte (255 stands for more: the length follows), and the rows just as they are used.
 */
export class FeatureTable {
  readonly classes: number;
  /** Where the rows of each bucket begin; one entry more than there are buckets. */
  readonly #buckets: Int32Array;
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
    const bucketBits = reader.varint();
    const length = reader.varint();
    const buckets = new Int32Array((1 << bucketBits) + 1);
    for (let bucket = 0, at = 0; bucket + 1 < buckets.length; bucket++) {
      const size = reader.byte();
      buckets[bucket + 1] = at += size < LONG ? size : reader.varint();
    }
    const rows = new Uint16Array(reader.take(length * 2).buffer);
    return new FeatureTable(classes, buckets, rows, KEY_BITS - bucketBits);
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

import type { ByteReader } from "./byteReader";
import { KEY_BITS } from "./hash";
import { HEAD_BITS, readRows, type TableRows } from "./tableRows";

/** Most features that are scored at once. */
const MOST_KEYS = 64;

/** The weights of a linear model of at most 63 classes, with its rows just as they stand in the file (`TableRows`). */
export class FeatureTable {
  readonly classes: number;
  readonly #buckets: Int32Array;
  readonly #rows: Uint16Array;
  /** Key bits below the bucket's. */
  readonly #lowBits: number;
  /** Where the rows of the keys in hand begin. */
  readonly #found = new Int32Array(MOST_KEYS);

  private constructor(table: TableRows) {
    this.classes = table.classes;
    this.#buckets = table.buckets;
    this.#rows = table.rows;
    this.#lowBits = KEY_BITS - table.bucketBits;
  }

  static read(reader: ByteReader): FeatureTable {
    return new FeatureTable(readRows(reader));
  }

  /** Sums the rows of the first `count` of `keys` into `scores`, which holds one number per class. */
  score(keys: Int32Array, count: number, scores: Int32Array): void {
    scores.fill(0);
    this.add(keys, count, scores);
  }

  /** Adds the rows of the first `count` of `keys` to `scores`. */
  add(keys: Int32Array, count: number, scores: Int32Array): void {
    const rows = this.#rows;
    const buckets = this.#buckets;
    const lowBits = this.#lowBits;
    const lowMask = (1 << lowBits) - 1;
    const lengthBits = HEAD_BITS - lowBits;
    const full = (1 << lengthBits) - 1;
    const found = this.#found;
    // One pass for each place in memory: the processor fetches what does not depend on each other at the same time.
    let hits = 0;
    for (let i = 0; i < count; i++) {
      const key = keys[i];
      const end = buckets[(key >> lowBits) + 1];
      const low = key & lowMask;
      for (let at = buckets[key >> lowBits]; at < end;) {
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

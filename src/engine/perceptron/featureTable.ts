import type { ByteReader } from "./byteReader";
import { KeyIndex } from "./keyIndex";

/** Bits of a row's length in the index. */
const LENGTH_BITS = 6;
const LENGTH_MASK = (1 << LENGTH_BITS) - 1;

/**
 * The weights of a linear model of at most 63 classes: for each feature that has any, its weights, 8 bits each. Most
 * features speak for two or three classes, so rows hold only those.
 * On disk: number of classes, number of rows, then per row its key (as the difference to the one before), the set
 * of classes with a weight (a bit mask, low byte first) and those weights.
 */
export class FeatureTable {
  readonly classes: number;
  /** Where a feature's cells begin, and how many they are. */
  readonly #rows: KeyIndex;
  /** Class in the high byte, weight in the low one. */
  readonly #cells: Uint16Array;

  constructor(classes: number, rows: KeyIndex, cells: Uint16Array) {
    this.classes = classes;
    this.#rows = rows;
    this.#cells = cells;
  }

  static read(reader: ByteReader): FeatureTable {
    const classes = reader.varint();
    const count = reader.varint();
    const rows = new KeyIndex(count);
    const maskBytes = (classes + 7) >> 3;
    let cells = new Uint16Array(count * 4 + classes);
    let at = 0;
    let key = 0;
    for (let row = 0; row < count; row++) {
      if (at + classes > cells.length) {
        const larger = new Uint16Array(cells.length * 2);
        larger.set(cells);
        cells = larger;
      }
      key += reader.varint();
      const start = at;
      for (let byte = 0; byte < maskBytes; byte++) {
        for (let mask = reader.byte(); mask !== 0; mask &= mask - 1) {
          cells[at++] = (byte * 8 + 31 - Math.clz32(mask & -mask)) << 8;
        }
      }
      for (let cell = start; cell < at; cell++) cells[cell] |= reader.byte();
      rows.set(key, (start << LENGTH_BITS) | (at - start));
    }
    return new FeatureTable(classes, rows, cells.slice(0, at));
  }

  /** Sums the rows of the first `count` of `keys` into `scores`, which holds one number per class. */
  score(keys: Int32Array, count: number, scores: Int32Array): void {
    const cells = this.#cells;
    const rows = this.#rows;
    scores.fill(0);
    for (let i = 0; i < count; i++) {
      const row = rows.get(keys[i]);
      if (row < 0) continue;
      const end = (row >> LENGTH_BITS) + (row & LENGTH_MASK);
      for (let at = row >> LENGTH_BITS; at < end; at++) scores[cells[at] >> 8] += (cells[at] << 24) >> 24;
    }
  }
}

/** The class with the highest score, the first of equals. */
export function bestClass(scores: Int32Array): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i] > scores[best]) best = i;
  return best;
}

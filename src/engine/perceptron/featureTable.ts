import type { ByteReader } from "./byteReader";
import { KeyIndex } from "./keyIndex";

/**
 * The weights of a linear model: for each feature that has any, a row of 8-bit weights, one per class.
 * On disk: number of classes, number of rows, then per row its key (as the difference to the one before), the set
 * of classes with a weight (a bit mask, low byte first) and those weights.
 */
export class FeatureTable {
  readonly classes: number;
  readonly #rows: KeyIndex;
  readonly #weights: Int8Array;

  constructor(classes: number, rows: KeyIndex, weights: Int8Array) {
    this.classes = classes;
    this.#rows = rows;
    this.#weights = weights;
  }

  static read(reader: ByteReader): FeatureTable {
    const classes = reader.varint();
    const count = reader.varint();
    const rows = new KeyIndex(count);
    const weights = new Int8Array(count * classes);
    const mask = new Uint8Array((classes + 7) >> 3);
    let key = 0;
    for (let row = 0; row < count; row++) {
      key += reader.varint();
      rows.set(key, row * classes);
      for (let i = 0; i < mask.length; i++) mask[i] = reader.byte();
      for (let i = 0; i < classes; i++) {
        if ((mask[i >> 3] >> (i & 7)) & 1) weights[row * classes + i] = reader.signedByte();
      }
    }
    return new FeatureTable(classes, rows, weights);
  }

  /** Sums the rows of the first `count` of `keys` into `scores`, which holds one number per class. */
  score(keys: Int32Array, count: number, scores: Int32Array): void {
    const weights = this.#weights;
    const classes = this.classes;
    scores.fill(0);
    for (let i = 0; i < count; i++) {
      const row = this.#rows.get(keys[i]);
      if (row < 0) continue;
      for (let j = 0; j < classes; j++) scores[j] += weights[row + j];
    }
  }
}

/** The class with the highest score, the first of equals. */
export function bestClass(scores: Int32Array): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i] > scores[best]) best = i;
  return best;
}

import { KEY_BITS } from "./hash";

/** Bits of the filter for each bucket, as a power of two: about one key in ten that is not in the table passes. */
const BITS_A_BUCKET = 3;

/**
 * Which keys a table may hold, one bit for all keys with the same high bits. Most features of a text have no weight, and
 * the filter, unlike the table, fits into a core's own cache.
 */
export class KeyFilter {
  readonly #bits: Int32Array;
  readonly #shift: number;

  constructor(bucketBits: number) {
    this.#shift = KEY_BITS - bucketBits - BITS_A_BUCKET;
    this.#bits = new Int32Array((1 << (bucketBits + BITS_A_BUCKET)) >> 5);
  }

  add(key: number): void {
    const bit = key >> this.#shift;
    this.#bits[bit >> 5] |= 1 << (bit & 31);
  }

  /** Writes those of the first `count` of `keys` that the table may hold into `out`; returns how many. */
  select(keys: Int32Array, count: number, out: Int32Array): number {
    const bits = this.#bits;
    const shift = this.#shift;
    let n = 0;
    for (let i = 0; i < count; i++) {
      const bit = keys[i] >> shift;
      out[n] = keys[i];
      n += (bits[bit >> 5] >>> (bit & 31)) & 1;
    }
    return n;
  }
}

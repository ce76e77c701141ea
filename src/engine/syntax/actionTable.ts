import type { ByteReader } from "../perceptron/byteReader";
import { KEY_BITS } from "../perceptron/hash";
import { KeyFilter } from "../perceptron/keyFilter";
import { readRows, visitRows } from "../perceptron/tableRows";
import { LEFT, RIGHT, SHIFT } from "./parserState";
import { MAX_PARSER_FEATURES } from "./parserFeatures";

/** Bits of a difference between two weights of 8 bits. */
const DIFFERENCE_BITS = 9;
const DIFFERENCE = (1 << DIFFERENCE_BITS) - 1;

/**
 * The weights of the parser's actions. The parser asks for more features than any other model, and only for which
 * action has the highest sum: so a row is one number, the low bits of its key over how much more it speaks for LEFT and
 * for RIGHT than for SHIFT. In the file the rows are those of any table (`TableRows`).
 */
export class ActionTable {
  /** How much more the features that were scored last speak for these actions than for SHIFT. */
  left = 0;
  right = 0;
  /** Index of the first row of each bucket of keys. */
  readonly #buckets: Int32Array;
  readonly #rows: Int32Array;
  readonly #lowBits: number;
  readonly #filter: KeyFilter;
  readonly #likely = new Int32Array(MAX_PARSER_FEATURES);

  constructor(reader: ByteReader) {
    const table = readRows(reader);
    const lowBits = KEY_BITS - table.bucketBits;
    const counts = new Int32Array(table.buckets.length);
    const packed: number[] = [];
    const weights = new Int32Array(table.classes);
    this.#filter = new KeyFilter(table.bucketBits);
    visitRows(table, (key, from, to) => {
      weights.fill(0);
      for (let at = from; at < to; at++) weights[table.rows[at] >> 8] = (table.rows[at] << 24) >> 24;
      const left = (weights[LEFT] - weights[SHIFT]) & DIFFERENCE;
      const right = (weights[RIGHT] - weights[SHIFT]) & DIFFERENCE;
      const low = key & ((1 << lowBits) - 1);
      packed.push((((low << DIFFERENCE_BITS) | left) << DIFFERENCE_BITS) | right);
      counts[(key >> lowBits) + 1]++;
      this.#filter.add(key);
    });
    for (let bucket = 1; bucket < counts.length; bucket++) counts[bucket] += counts[bucket - 1];
    this.#buckets = counts;
    this.#rows = Int32Array.from(packed);
    this.#lowBits = lowBits;
  }

  /** Sums the weights of the first `count` of `keys`. */
  score(keys: Int32Array, count: number): void {
    this.left = 0;
    this.right = 0;
    this.add(keys, count);
  }

  /** How far the best action is ahead of the second. */
  get lead(): number {
    const { left, right } = this;
    const second = Math.max(Math.min(left, right), Math.min(Math.max(left, right), 0));
    return Math.max(left, right, 0) - second;
  }

  /** Adds the weights of the first `count` of `keys`. */
  add(keys: Int32Array, count: number): void {
    const rows = this.#rows;
    const buckets = this.#buckets;
    const lowBits = this.#lowBits;
    const lowMask = (1 << lowBits) - 1;
    const likely = this.#likely;
    const size = this.#filter.select(keys, count, likely);
    let { left, right } = this;
    for (let i = 0; i < size; i++) {
      const key = likely[i];
      const low = key & lowMask;
      const end = buckets[(key >> lowBits) + 1];
      for (let at = buckets[key >> lowBits]; at < end; at++) {
        const row = rows[at];
        if (row >>> (2 * DIFFERENCE_BITS) !== low) continue;
        left += (row << (32 - 2 * DIFFERENCE_BITS)) >> (32 - DIFFERENCE_BITS);
        right += (row << (32 - DIFFERENCE_BITS)) >> (32 - DIFFERENCE_BITS);
        break;
      }
    }
    this.left = left;
    this.right = right;
  }
}

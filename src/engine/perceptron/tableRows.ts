import type { ByteReader } from "./byteReader";
import { KEY_BITS } from "./hash";

/** Bits of a row's head, which holds the low bits of its key and, in the rest, its length. */
export const HEAD_BITS = 16;
/** Length of a bucket that is written after this byte. */
export const LONG = 255;

/**
 * The weights of a linear model as a file holds them: for each feature that has any, its weights, 8 bits each. Most
 * features speak for two or three classes, so rows hold only those.
 * Rows stand in the order of their keys, cut into buckets by the keys' high bits, about one row each. A row is its head
 * (low bits of the key, then how many cells), the number of cells if the head has no room, and the cells: class in the
 * high byte, weight in the low one.
 * On disk: number of classes, bits of a bucket's number, length of all rows in 16-bit words, the length of each
 * bucket in a byte (255 stands for more: the length follows), and the rows.
 */
export interface TableRows {
  readonly classes: number;
  readonly bucketBits: number;
  /** Where the rows of each bucket begin; one entry more than there are buckets. */
  readonly buckets: Int32Array;
  readonly rows: Uint16Array;
}

export function readRows(reader: ByteReader): TableRows {
  const classes = reader.varint();
  const bucketBits = reader.varint();
  const length = reader.varint();
  const buckets = new Int32Array((1 << bucketBits) + 1);
  for (let bucket = 0, at = 0; bucket + 1 < buckets.length; bucket++) {
    const size = reader.byte();
    buckets[bucket + 1] = at += size < LONG ? size : reader.varint();
  }
  return { classes, bucketBits, buckets, rows: new Uint16Array(reader.take(length * 2).buffer) };
}

/** Calls `visit` with the key of each row, in order, and with where in `rows` its cells begin and end. */
export function visitRows(
  { bucketBits, buckets, rows }: TableRows,
  visit: (key: number, from: number, to: number) => void,
): void {
  const lowBits = KEY_BITS - bucketBits;
  const lengthBits = HEAD_BITS - lowBits;
  const full = (1 << lengthBits) - 1;
  for (let bucket = 0; bucket + 1 < buckets.length; bucket++) {
    for (let at = buckets[bucket]; at < buckets[bucket + 1];) {
      const head = rows[at++];
      const length = (head & full) === full ? rows[at++] : head & full;
      visit((bucket << lowBits) | (head >> lengthBits), at, at + length);
      at += length;
    }
  }
}

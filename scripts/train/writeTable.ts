// Writes the rows of a linear model as `readRows` reads them.
import { HEAD_BITS, LONG } from "../../src/engine/perceptron/tableRows";
import { KEY_BITS } from "../../src/engine/perceptron/hash";
import type { ByteWriter } from "./byteWriter";

/** A feature and its weight for each class. */
export interface WeightRow {
  readonly key: number;
  readonly values: Int8Array;
}

/** Buckets number about as many as rows, but a row's head must have room for the rest of the key. */
const LEAST_BUCKET_BITS = 15;

/** `rows` by ascending keys. */
export function writeTable(writer: ByteWriter, classes: number, rows: readonly WeightRow[]): void {
  const bucketBits = Math.max(LEAST_BUCKET_BITS, 32 - Math.clz32(rows.length));
  const lowBits = KEY_BITS - bucketBits;
  const full = (1 << (HEAD_BITS - lowBits)) - 1;
  const sizes = new Int32Array(1 << bucketBits);
  const words: number[] = [];
  for (const { key, values } of rows) {
    const before = words.length;
    const cells = [...values].flatMap((value, label) => (value === 0 ? [] : [(label << 8) | (value & 255)]));
    const low = key & ((1 << lowBits) - 1);
    words.push((low << (HEAD_BITS - lowBits)) | Math.min(cells.length, full));
    if (cells.length >= full) words.push(cells.length);
    words.push(...cells);
    sizes[key >> lowBits] += words.length - before;
  }
  writer.varint(classes);
  writer.varint(bucketBits);
  writer.varint(words.length);
  for (const size of sizes) {
    writer.byte(Math.min(size, LONG));
    if (size >= LONG) writer.varint(size);
  }
  for (const word of words) {
    writer.byte(word & 255);
    writer.byte(word >> 8);
  }
}

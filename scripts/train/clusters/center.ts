// Takes from word vectors what nearly all of them share, which tells how common a word is rather than what it means
// ("all but the top", Mu and Viswanath 2018).
import { normalize, type Vectors } from "./kMeans";

const ROUNDS = 20;

/** Subtracts the mean and the `count` strongest directions, in place, and scales each row to length 1 again. */
export function center({ width, rows }: Vectors, count: number): void {
  const size = rows.length / width;
  const mean = new Float64Array(width);
  for (let i = 0; i < rows.length; i++) mean[i % width] += rows[i] / size;
  for (let i = 0; i < rows.length; i++) rows[i] -= mean[i % width];
  for (let k = 0; k < count; k++) {
    const direction = strongest({ width, rows });
    for (let i = 0; i < size; i++) {
      const row = rows.subarray(i * width, (i + 1) * width);
      const along = dot(row, direction);
      for (let d = 0; d < width; d++) row[d] -= along * direction[d];
    }
  }
  for (let i = 0; i < size; i++) normalize(rows.subarray(i * width, (i + 1) * width));
}

/** The first principal component, by power iteration. */
function strongest({ width, rows }: Vectors): Float32Array {
  let direction: Float32Array = new Float32Array(width).fill(1);
  for (let round = 0; round < ROUNDS; round++) {
    normalize(direction);
    const next = new Float32Array(width);
    for (let at = 0; at < rows.length; at += width) {
      const row = rows.subarray(at, at + width);
      const along = dot(row, direction);
      for (let d = 0; d < width; d++) next[d] += along * row[d];
    }
    direction = next;
  }
  normalize(direction);
  return direction;
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += a[d] * b[d];
  return sum;
}

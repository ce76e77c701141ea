// Spherical k-means (Dhillon and Modha 2001): groups unit vectors by the cosine to their group's mean.
import { createRandom } from "../augment";

/** Rows of `width` numbers, one after the other, each of length 1. */
export interface Vectors {
  readonly width: number;
  readonly rows: Float32Array;
}

export interface Clusters {
  /** The group of each row. */
  readonly of: Uint16Array;
  /** The means, as unit vectors. */
  readonly means: Vectors;
}

/** Groups `vectors` into `count` groups. `weight` says how much each row counts in its group's mean. */
export function kMeans(vectors: Vectors, count: number, rounds: number, weight?: Float32Array): Clusters {
  const { width, rows } = vectors;
  const size = rows.length / width;
  const random = createRandom(count);
  const means = new Float32Array(count * width);
  const seeds = new Set<number>();
  while (seeds.size < count) seeds.add(Math.floor(random() * size));
  [...seeds].forEach((row, k) => means.set(rows.subarray(row * width, (row + 1) * width), k * width));
  const of = new Uint16Array(size);
  for (let round = 0; round < rounds; round++) {
    let moved = 0;
    for (let i = 0; i < size; i++) {
      const best = nearest(rows, i * width, means, width);
      if (best !== of[i]) moved++;
      of[i] = best;
    }
    means.fill(0);
    for (let i = 0; i < size; i++) {
      const by = weight?.[i] ?? 1;
      for (let d = 0, to = of[i] * width; d < width; d++) means[to + d] += by * rows[i * width + d];
    }
    for (let k = 0; k < count; k++) normalize(means.subarray(k * width, (k + 1) * width));
    console.log(`${count} groups, round ${round + 1}: ${moved} of ${size} moved`);
    if (moved < size / 1000) break;
  }
  return { of, means: { width, rows: means } };
}

function nearest(rows: Float32Array, from: number, means: Float32Array, width: number): number {
  let best = 0;
  let most = -Infinity;
  for (let k = 0, at = 0; at < means.length; k++) {
    let sum = 0;
    for (let d = 0; d < width; d++) sum += rows[from + d] * means[at++];
    if (sum > most) {
      most = sum;
      best = k;
    }
  }
  return best;
}

/** Scales a vector to length 1, in place; one of length 0 stays as it is. */
export function normalize(vector: Float32Array): void {
  let sum = 0;
  for (const value of vector) sum += value * value;
  const by = sum > 0 ? 1 / Math.sqrt(sum) : 0;
  for (let d = 0; d < vector.length; d++) vector[d] *= by;
}

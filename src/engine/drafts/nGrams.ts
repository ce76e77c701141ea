import { Numbers } from "./numbers";

/** Where each run of `n` words stands: hash buckets over the word numbers of all documents, one behind the other. */
export interface NGrams {
  readonly n: number;
  readonly bucketStart: Numbers;
  readonly positions: Numbers;
  readonly mask: number;
}

/** There are fewer words than runs of them. */
const mostBuckets = (n: number): number => (n === 1 ? 1 << 17 : 1 << 22);
/** Words between two pauses. */
const SLICE = 1 << 14;

/**
 * Two passes over the words (a counting sort), so linear in them; pauses every few thousand. Word number 0 stands between
 * documents, and no run goes across it.
 */
export function* indexNGrams(words: Numbers, n: number): Generator<void, NGrams> {
  let buckets = 1024;
  while (buckets < words.length && buckets < mostBuckets(n)) buckets *= 2;
  const mask = buckets - 1;
  const bucketStart = yield* Numbers.zeros(buckets + 1);
  const last = words.length - n;
  for (let i = 0; i <= last; i++) {
    if (i % SLICE === 0) yield;
    const bucket = hashAt(words, i, n, mask);
    if (bucket >= 0) bucketStart.set(bucket, bucketStart.get(bucket) + 1);
  }
  for (let i = 1; i <= buckets; i++) {
    if (i % (SLICE * 4) === 0) yield;
    bucketStart.set(i, bucketStart.get(i) + bucketStart.get(i - 1));
  }
  // From the last word on, so that each bucket's end becomes its start.
  const positions = yield* Numbers.zeros(bucketStart.get(buckets));
  for (let i = last; i >= 0; i--) {
    if (i % SLICE === 0) yield;
    const bucket = hashAt(words, i, n, mask);
    if (bucket < 0) continue;
    const place = bucketStart.get(bucket) - 1;
    bucketStart.set(bucket, place);
    positions.set(place, i);
  }
  return { n, bucketStart, positions, mask };
}

/** The bucket of the run at a place, -1 if a border between documents lies in it. */
function hashAt(words: Numbers, at: number, n: number, mask: number): number {
  let hash = 0;
  for (let i = at; i < at + n; i++) {
    if (words.get(i) === 0) return -1;
    hash = Math.imul(hash ^ words.get(i), 0x85ebca6b);
    hash ^= hash >>> 15;
  }
  return Math.imul(hash, 0x2c1b3c6d) & mask;
}

/** The half-open range of `positions` where the run at a place of `words` may stand: others may lie in the same bucket. */
export function bucketOf(grams: NGrams, words: Numbers, at: number): readonly [number, number] {
  const bucket = hashAt(words, at, grams.n, grams.mask);
  return bucket < 0 ? [0, 0] : [grams.bucketStart.get(bucket), grams.bucketStart.get(bucket + 1)];
}

/** True if the same `n` words stand at both places. */
export function isRun(a: Numbers, atA: number, b: Numbers, atB: number, n: number): boolean {
  for (let i = 0; i < n; i++) if (a.get(atA + i) !== b.get(atB + i)) return false;
  return true;
}

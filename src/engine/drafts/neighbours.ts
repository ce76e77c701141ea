import type { Numbers } from "./numbers";
import { bucketOf, isRun, type NGrams } from "./nGrams";

/** A range of the words of all documents. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** How many runs of one, two and three words are looked up, the rarest first, and how many places of each length in all. */
const LOOKED_UP = [8, 10, 16];
const PLACES = [3000, 3000, 6000];
/** Places of a passage that differ by less than this many words are one. */
const BAND = 8;

interface Seed {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Where a passage may stand, by the diagonals on which its rarest runs of words stand: a run at word `i` of the passage and at
 * word `p` of the sources speaks for the passage's beginning at `p - i`. A rarer run weighs more. Best first.
 */
export function findNeighbours(
  sought: Numbers,
  words: Numbers,
  allGrams: readonly NGrams[],
  most: number,
): Range[] {
  const votes = new Map<number, number>();
  for (const grams of allGrams) vote(sought, words, grams, votes);
  const pad = 6 + (sought.length >> 2);
  return [...votes]
    .map(([band, weight]) => ({ band, weight: weight + Math.max(0, votes.get(band + 1) ?? 0) }))
    .sort((a, b) => b.weight - a.weight || a.band - b.band)
    .slice(0, most)
    .map(({ band }) => ({
      from: Math.max(0, band * BAND - pad),
      to: Math.min(words.length, band * BAND + 2 * BAND + sought.length + pad),
    }));
}

function vote(sought: Numbers, words: Numbers, grams: NGrams, votes: Map<number, number>): void {
  const { n, positions } = grams;
  let left = PLACES[n - 1];
  for (const { at, from, to } of seedsOf(sought, grams)) {
    if (to - from > left) return;
    left -= to - from;
    const weight = n * Math.log2(words.length / (to - from));
    for (let i = from; i < to; i++) {
      if (!isRun(words, positions.get(i), sought, at, n)) continue;
      const band = Math.floor((positions.get(i) - at) / BAND);
      votes.set(band, (votes.get(band) ?? 0) + weight);
    }
  }
}

/** The rarest runs of the passage that the sources have. */
function seedsOf(sought: Numbers, grams: NGrams): Seed[] {
  const seeds: Seed[] = [];
  for (let at = 0; at + grams.n <= sought.length; at++) {
    const [from, to] = bucketOf(grams, sought, at);
    if (to > from) seeds.push({ at, from, to });
  }
  return seeds
    .sort((a, b) => a.to - a.from - (b.to - b.from) || a.at - b.at)
    .slice(0, LOOKED_UP[grams.n - 1]);
}

import { keptAtHand } from "../text/recent";
import { ByteReader } from "./byteReader";
import { hashText } from "./hash";
import { KeyIndex } from "./keyIndex";

/** How many groups of words there are at the fine and at the coarse grain. */
export const FINE = 512;
export const COARSE = 64;

/** Key of a word's entry; upper and lower case, straight and curly apostrophes are one. */
export const clusterKey = (lower: string): number => hashText(lower) >>> 4;

/**
 * Which words behave alike, by distributional clustering ("Brown-like" classes; Turian and others 2010): words that stand
 * in the same surroundings share a group, so that what was learnt of "underscored" also speaks for "underlined".
 */
export interface WordClusters {
  /** The fine group of a lower-case word, 0 if it is unknown, otherwise 1 to `FINE`. */
  fine(lower: string): number;
  /** The coarse group of a fine one, 0 for 0, otherwise 1 to `COARSE`. */
  coarse(fine: number): number;
}

/** Clusters from their file, which is read when first asked; without one every word is unknown. */
export function readWordClusters(bytes: Uint8Array | undefined): WordClusters {
  if (!bytes) return { fine: () => 0, coarse: () => 0 };
  let read: WordClusters | undefined;
  const clusters = () => (read ??= readTables(bytes));
  return { fine: (lower) => clusters().fine(lower), coarse: (fine) => clusters().coarse(fine) };
}

function readTables(bytes: Uint8Array): WordClusters {
  const reader = new ByteReader(bytes);
  const coarse = new Uint8Array(FINE + 1);
  for (let k = 1; k <= FINE; k++) coarse[k] = reader.byte() + 1;
  const count = reader.varint();
  const index = new KeyIndex(count);
  for (let i = 0, key = 0; i < count; i++) {
    key += reader.varint();
    index.set(key, reader.varint());
  }
  const fine = keptAtHand((key) => index.get(key) + 1);
  return { fine: (lower) => fine(clusterKey(lower)), coarse: (group) => coarse[group] };
}

// The groups of words that tagger and parser learn with: those that ship.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWordClusters } from "../../src/engine/perceptron/wordClusters";

export const clusters = readWordClusters(
  new Uint8Array(readFileSync(join(import.meta.dirname, "..", "..", "models", "clusters.bin"))),
);

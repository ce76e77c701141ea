// Words that the tagger gives one tag wherever they stand go into its dictionary, so that it need not look around them
// again: npx tsx scripts/train/sureWords.ts [CORPORA]     rewrites models/tagger.bin
// A word is one if it got the same tag in raw sentences nearly always, the treebanks do not contradict it, and in lower case
// no list knows another part of speech of it ("corrupt").
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ByteReader } from "../../src/engine/perceptron/byteReader";
import { hashText } from "../../src/engine/perceptron/hash";
import { createTagger } from "../../src/engine/syntax/tagger";
import { dictionaryKey, lexiconKey, TAG_CODES } from "../../src/engine/syntax/taggerKeys";
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

/** Keys of words in lower case that the lexicon knows by two tags. */
const ambiguous = new Set<number>();

function count(counts: Counts, tokens: Tokens, tags: Uint8Array): void {
  for (let i = 0; i < tokens.count; i++) {
    const capital = i > 0 && (tokens.flags[i] & TokenFlag.Capital) !== 0;
    const word = hashText(tokens.lower[i]);
    const key = dictionaryKey(word, capital);
    const code = lexicon.get(lexiconKey(word)) ?? 0;
    if (!capital && code % TAG_CODES > 0) ambiguous.add(key);
    let row = counts.get(key);
    if (!row) counts.set(key, (row = new Uint32Array(TAGS.length)));
    if (tags[i] < row.length) row[tags[i]]++;
  }
}

/** The dictionary and the lexicon at the head of a weights file, and the bytes behind the dictionary. */
function readHead(bytes: Uint8Array) {
  const reader = new ByteReader(bytes);
  const written = new ByteWriter();
  const varint = () => {
    const value = reader.varint();
    written.varint(value);
    return value;
  };
  const map = () => {
    const entries = new Map<number, number>();
    const size = varint();
    for (let i = 0, key = 0; i < size; i++) {
      key += varint();
      entries.set(key, varint());
    }
    return entries;
  };
  const dictionary = map();
  const rest = bytes.subarray(written.done().length);
  return { dictionary, lexicon: map(), rest };
}

const [folder = shared("gold", "train")] = process.argv.slice(2);
const file = join(import.meta.dirname, "..", "..", "models", "tagger.bin");
const bytes = new Uint8Array(readFileSync(file));
const tagger = createTagger(bytes, clusters);
const { dictionary: entries, lexicon, rest } = readHead(bytes);
const gold: Counts = new Map();
const raw: Counts = new Map();
for (const { tokens, tags } of layOnTokens(readTreebanks(folder).train)) count(gold, tokens, tags);
for (const tokens of readRawSentences(shared("corpus"), folder, Infinity))
  count(raw, tokens, tagger.tag(tokens, [{ first: 0, end: tokens.count }]));

const before = entries.size;
for (const [key, row] of raw) {
  const total = row.reduce((sum, value) => sum + value, 0);
  const tag = row.indexOf(Math.max(...row));
  if (entries.has(key) || ambiguous.has(key) || total < LEAST || row[tag] < total * SURE) continue;
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

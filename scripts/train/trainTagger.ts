// Trains a part-of-speech tagger on sentences: an averaged perceptron with a tag dictionary.
import { hashText } from "../../src/engine/perceptron/hash";
import { KeyIndex } from "../../src/engine/perceptron/keyIndex";
import {
  dictionaryKey,
  FIRST_VERB,
  lexiconKey,
  MAX_TAGGER_FEATURES,
  START_TAG,
  TaggerView,
} from "../../src/engine/syntax/taggerFeatures";
import { TAGS } from "../../src/engine/syntax/tags";
import { TokenFlag } from "../../src/engine/tokens/tokens";
import type { LaidSentence } from "./alignment";
import { createRandom, shuffle } from "./augment";
import { AveragedPerceptron, FeatureCounter } from "./averagedPerceptron";
import { ByteWriter } from "./byteWriter";

/** Quantisation: this many steps to one. Averages below `PRUNE` steps are left out. */
const SCALE = Number(process.env.SCALE ?? 8);
const PRUNE = Number(process.env.PRUNE ?? 6);
/** Features seen less often are left out. */
const LEAST = Number(process.env.LEAST ?? 6);

type Counts = Map<number, Uint32Array>;
const count = (counts: Counts, key: number, tag: number) => {
  let row = counts.get(key);
  if (!row) counts.set(key, (row = new Uint32Array(TAGS.length)));
  row[tag]++;
};
/** The weights file of a tagger trained on `sentences`. */
export function trainTagger(sentences: readonly LaidSentence[], passes: number): Uint8Array {
  const data = [...sentences];
  const words: Counts = new Map();
  const cased: Counts = new Map();
  for (const { tokens, tags } of data) {
    for (let i = 0; i < tokens.count; i++) {
      const word = hashText(tokens.lower[i]);
      count(words, lexiconKey(word), tags[i]);
      count(cased, dictionaryKey(word, i > 0 && (tokens.flags[i] & TokenFlag.Capital) !== 0), tags[i]);
    }
  }
  const total = (row: Uint32Array) => row.reduce((sum, value) => sum + value, 0);
  const ranked = (row: Uint32Array) => [...row.keys()].sort((a, b) => row[b] - row[a]);

  /** Words that are nearly always one thing. */
  const dictionary = new Map<number, number>();
  for (const [key, row] of cased) {
    const [top] = ranked(row);
    if (total(row) >= 40 && row[top] >= total(row) * 0.997) dictionary.set(key, top);
  }
  /** A word's commonest tag, and its second if it is not rare. */
  const lexicon = new Map<number, number>();
  for (const [key, row] of words) {
    if (total(row) < 3) continue;
    const [top, second] = ranked(row);
    lexicon.set(key, top * 22 + (row[second] >= total(row) * 0.08 ? second + 1 : 0));
  }
  const lexiconIndex = new KeyIndex(lexicon.size);
  for (const [key, value] of lexicon) lexiconIndex.set(key, value);
  const dictionaryIndex = new KeyIndex(dictionary.size);
  for (const [key, value] of dictionary) dictionaryIndex.set(key, value);

  const view = new TaggerView();
  const keys = new Int32Array(MAX_TAGGER_FEATURES);
  const scores = new Float64Array(TAGS.length);
  const counter = new FeatureCounter();
  const known = ({ tokens }: LaidSentence, i: number) =>
    dictionaryIndex.get(
      dictionaryKey(view.word[i + 2], i > 0 && (tokens.flags[i] & TokenFlag.Capital) !== 0),
    );
  for (const sentence of data) {
    view.load(sentence.tokens, { first: 0, end: sentence.tokens.count }, lexiconIndex);
    let verb = 0;
    for (let i = 0; i < sentence.tokens.count; i++) {
      if (i > 0 && sentence.tags[i - 1] >= FIRST_VERB) verb = view.word[i + 1];
      if (known(sentence, i) >= 0) continue;
      const n = view.keys(
        i,
        sentence.tags[i - 1] ?? START_TAG,
        sentence.tags[i - 2] ?? START_TAG,
        verb,
        keys,
      );
      counter.add(keys, n);
    }
  }
  const model = new AveragedPerceptron(TAGS.length, counter.keys(LEAST));
  const random = createRandom(11);
  for (let pass = 1; pass <= passes; pass++) {
    shuffle(data, random);
    let right = 0;
    let seen = 0;
    for (const sentence of data) {
      view.load(sentence.tokens, { first: 0, end: sentence.tokens.count }, lexiconIndex);
      let tag1 = START_TAG;
      let tag2 = START_TAG;
      let verb = 0;
      for (let i = 0; i < sentence.tokens.count; i++) {
        let tag = known(sentence, i);
        if (tag < 0) {
          const n = view.keys(i, tag1, tag2, verb, keys);
          model.score(keys, n, scores);
          tag = scores.indexOf(Math.max(...scores));
          model.update(sentence.tags[i], tag);
          seen++;
          if (tag === sentence.tags[i]) right++;
        }
        if (tag >= FIRST_VERB) verb = view.word[i + 2];
        tag2 = tag1;
        tag1 = tag;
      }
    }
    console.log(`pass ${pass}: ${((100 * right) / seen).toFixed(2)}`);
  }

  model.settle();
  const writer = new ByteWriter();
  for (const map of [dictionary, lexicon]) {
    writer.varint(map.size);
    let last = 0;
    for (const [key, value] of [...map].sort(([a], [b]) => a - b)) {
      writer.varint(key - last);
      writer.varint(value);
      last = key;
    }
  }
  console.log(
    model.write(writer, { scale: SCALE, least: PRUNE }),
    `${dictionary.size} dictionary, ${lexicon.size} lexicon`,
  );
  return writer.done();
}

import { ByteReader } from "../perceptron/byteReader";
import { bestClass, FeatureTable } from "../perceptron/featureTable";
import { KeyIndex } from "../perceptron/keyIndex";
import type { WordClusters } from "../perceptron/wordClusters";
import { TokenFlag, type Sentence, type Tokens } from "../tokens/tokens";
import { TagHistory } from "./clauseState";
import { MAX_TAGGER_FEATURES, TaggerView } from "./taggerFeatures";
import { dictionaryKey } from "./taggerKeys";
import { TAGS, type TagSequence } from "./tags";
import { WordFacts } from "./wordFacts";

export interface Tagger {
  /** A tag per token. Linear in the number of tokens. */
  tag(tokens: Tokens, sentences: readonly Sentence[]): TagSequence;
}

/** What the weights file holds: words with one tag, what each common word is known as, and the model itself. */
export interface TaggerModel {
  /** Tag of a word that has only one, by `dictionaryKey`. */
  readonly dictionary: KeyIndex;
  /** A small code for the tags that a word has been seen with, by `lexiconKey`. */
  readonly lexicon: KeyIndex;
  readonly table: FeatureTable;
}

const X = TAGS.indexOf("X");

/** A tagger from its weights; without weights every token is `X`. */
export function createTagger(weights: Uint8Array | undefined, clusters: WordClusters): Tagger {
  if (!weights) return { tag: (tokens) => new Uint8Array(tokens.count).fill(X) };
  const model = readTaggerModel(weights);
  const facts = new WordFacts(model.lexicon, clusters);
  const view = new TaggerView();
  const history = new TagHistory();
  const keys = new Int32Array(MAX_TAGGER_FEATURES);
  const scores = new Int32Array(model.table.classes);
  return {
    tag(tokens, sentences) {
      const tags = new Uint8Array(tokens.count);
      for (const sentence of sentences) tagSentence(tokens, sentence, tags);
      return tags;
    },
  };

  /** Averaged perceptron, greedy from left to right (Collins 2002). */
  function tagSentence(tokens: Tokens, sentence: Sentence, tags: TagSequence): void {
    view.load(tokens, sentence, facts);
    history.reset();
    for (let i = sentence.first; i < sentence.end; i++) {
      const capital = i > sentence.first && (tokens.flags[i] & TokenFlag.Capital) !== 0;
      const at = i - sentence.first + 2;
      const word = view.word[at];
      let tag = model.dictionary.get(dictionaryKey(word, capital));
      if (tag < 0) {
        model.table.score(keys, view.firstKeys(i, history, keys, 0), scores);
        tag = clearClass(scores);
        if (tag < 0) {
          model.table.add(keys, view.laterKeys(i, history, keys, 0), scores);
          tag = bestClass(scores);
        }
      }
      tags[i] = tag;
      history.push(word, view.role[at], tag);
    }
  }
}

/**
 * A tag that leads by so much is not asked the keys that are left (Strubell et al. 2015, "Learning dynamic feature
 * selection"): of 40 000 tokens of releases that are settled so, ten would have got another tag in the end.
 */
const CLEAR = 110;
/** Below every sum. */
const LOWEST = -(1 << 30);

/** The class that leads by `CLEAR` or more, or -1. */
function clearClass(scores: Int32Array): number {
  let best = 0;
  let second = LOWEST;
  for (let i = 1; i < scores.length; i++) {
    const score = scores[i];
    if (score > scores[best]) {
      second = scores[best];
      best = i;
    } else if (score > second) second = score;
  }
  return scores[best] - second >= CLEAR ? best : -1;
}

function readTaggerModel(weights: Uint8Array): TaggerModel {
  const reader = new ByteReader(weights);
  return { dictionary: readIndex(reader), lexicon: readIndex(reader), table: FeatureTable.read(reader) };
}

function readIndex(reader: ByteReader): KeyIndex {
  const count = reader.varint();
  const index = new KeyIndex(count);
  let key = 0;
  for (let i = 0; i < count; i++) {
    key += reader.varint();
    index.set(key, reader.varint());
  }
  return index;
}

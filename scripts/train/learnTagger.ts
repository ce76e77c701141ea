// How taggers learn, whatever they look at and whichever end of a sentence they begin at.
import type { KeyIndex } from "../../src/engine/perceptron/keyIndex";
import { START_TAG, TagHistory } from "../../src/engine/syntax/clauseState";
import { TaggerView } from "../../src/engine/syntax/taggerFeatures";
import { dictionaryKey } from "../../src/engine/syntax/taggerKeys";
import { TAGS } from "../../src/engine/syntax/tags";
import { WordFacts } from "../../src/engine/syntax/wordFacts";
import { TokenFlag, type Tokens } from "../../src/engine/tokens/tokens";
import { createRandom, shuffle } from "./augment";
import { AveragedPerceptron, FeatureCounter } from "./averagedPerceptron";
import { UNSURE, type TaggedSentence } from "./taggedSentence";
import { clusters } from "./trainedClusters";

/** How a tagger reads a sentence. */
export interface Reading {
  readonly dictionary: KeyIndex;
  readonly lexicon: KeyIndex;
  /** True for one that begins at the end. */
  readonly backward: boolean;
  /** Most keys that `features` writes. */
  readonly most: number;
  readonly features: (
    view: TaggerView,
    tokens: Tokens,
    index: number,
    history: TagHistory,
    keys: Int32Array,
  ) => number;
}

/** The right tag must win by this much, or the weights move. */
const MARGIN = Number(process.env.TMARGIN ?? 6);

const view = new TaggerView();
const factsByLexicon = new WeakMap<KeyIndex, WordFacts>();

function factsOf(lexicon: KeyIndex): WordFacts {
  let facts = factsByLexicon.get(lexicon);
  if (!facts) factsByLexicon.set(lexicon, (facts = new WordFacts(lexicon, clusters)));
  return facts;
}

/** Reads a sentence; `choose` gives the tag of each token that the dictionary does not settle. */
function read(
  tokens: Tokens,
  { dictionary, lexicon, backward }: Reading,
  choose: (index: number, history: TagHistory) => number,
): Uint8Array {
  view.load(tokens, { first: 0, end: tokens.count }, factsOf(lexicon));
  const tags = new Uint8Array(tokens.count);
  const history = new TagHistory();
  for (let step = 0; step < tokens.count; step++) {
    const i = backward ? tokens.count - 1 - step : step;
    const capital = i > 0 && (tokens.flags[i] & TokenFlag.Capital) !== 0;
    let tag = dictionary.get(dictionaryKey(view.word[i + 2], capital));
    if (tag < 0) tag = choose(i, history);
    tags[i] = tag;
    history.push(view.word[i + 2], view.role[i + 2], tag);
  }
  return tags;
}

/** Features seen at least `least` times beside the right tags. */
export function countedKeys(data: readonly TaggedSentence[], reading: Reading, least: number): Int32Array {
  const keys = new Int32Array(reading.most);
  const counter = new FeatureCounter();
  for (const { tokens, tags } of data) {
    read(tokens, reading, (i, history) => {
      counter.add(keys, reading.features(view, tokens, i, history, keys));
      return tags[i] === UNSURE ? START_TAG : tags[i];
    });
  }
  return counter.keys(least);
}

export function learnTagger(
  sentences: readonly TaggedSentence[],
  reading: Reading,
  { passes, keys: kept, seed }: { passes: number; keys: Int32Array; seed: number },
): AveragedPerceptron {
  const data = [...sentences];
  const keys = new Int32Array(reading.most);
  const scores = new Float64Array(TAGS.length);
  const model = new AveragedPerceptron(TAGS.length, kept);
  const random = createRandom(seed);
  for (let pass = 1; pass <= passes; pass++) {
    shuffle(data, random);
    let right = 0;
    let seen = 0;
    for (const { tokens, tags } of data) {
      read(tokens, reading, (i, history) => {
        model.score(keys, reading.features(view, tokens, i, history, keys), scores);
        const guess = bestBut(scores, -1);
        const truth = tags[i];
        if (truth === UNSURE) return guess;
        const rival = bestBut(scores, truth);
        model.update(truth, scores[truth] < scores[rival] + MARGIN ? rival : truth);
        seen++;
        if (guess === truth) right++;
        return guess;
      });
    }
    console.log(`pass ${pass}: ${((100 * right) / seen).toFixed(2)}`);
  }
  model.settle();
  return model;
}

/** Tags of a sentence as a model that was learnt with `reading` gives them. */
export function tagWith(model: AveragedPerceptron, reading: Reading, tokens: Tokens): Uint8Array {
  const keys = new Int32Array(reading.most);
  const scores = new Float64Array(TAGS.length);
  return read(tokens, reading, (i, history) => {
    model.score(keys, reading.features(view, tokens, i, history, keys), scores);
    return bestBut(scores, -1);
  });
}

/** The class with the highest score, `but` left out. */
function bestBut(scores: Float64Array, but: number): number {
  let best = but === 0 ? 1 : 0;
  for (let i = 0; i < scores.length; i++) if (i !== but && scores[i] > scores[best]) best = i;
  return best;
}

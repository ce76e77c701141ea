import { ByteReader } from "../perceptron/byteReader";
import { FeatureTable, bestClass } from "../perceptron/featureTable";
import type { Sentence, Tokens } from "../tokens/tokens";
import { arcKeys, MAX_PARSER_FEATURES, stateKeys } from "./parserFeatures";
import { LEFT, ParserState, RIGHT, SHIFT } from "./parserState";
import { RELATIONS, relationCode } from "./relations";
import { TAGS, type TagSequence } from "./tags";
import { createTree, type Tree } from "./tree";

export interface Parser {
  /** The dependency tree of one sentence. Linear in its tokens. */
  parse(tokens: Tokens, tags: TagSequence, sentence: Sentence): Tree;
}

/** Longer "sentences" are parsed in stretches of this many tokens, so that no tree gets deep. */
export const LONGEST_STRETCH = 300;

const ROOT = RELATIONS.indexOf("root");
const PARATAXIS = relationCode("parataxis");
const PUNCT = relationCode("punct");
const PUNCT_TAG = TAGS.indexOf("PUNCT");

/** A parser from its weights; without weights each token hangs on the one before. */
export function createParser(weights: Uint8Array | undefined): Parser {
  const reader = weights && new ByteReader(weights);
  const actions = reader && FeatureTable.read(reader);
  const labels = reader && FeatureTable.read(reader);
  const state = new ParserState();
  const keys = new Int32Array(MAX_PARSER_FEATURES);
  const actionScores = new Int32Array(3);
  const labelScores = new Int32Array(RELATIONS.length);
  let codes = new Uint8Array(LONGEST_STRETCH);

  return {
    parse(tokens, tags, sentence) {
      const { first, end } = sentence;
      const heads = new Int32Array(end - first);
      const relations = new Uint8Array(end - first);
      let root = -1;
      for (let from = first; from < end; from += LONGEST_STRETCH) {
        const stretch = { first: from, end: Math.min(end, from + LONGEST_STRETCH) };
        state.load(tokens, tags, stretch);
        while (!state.done) state.apply(nextAction());
        nameArcs();
        for (let i = 0; i < state.count; i++) {
          const head = state.head[i] < state.count ? state.head[i] + from : root;
          heads[from + i - first] = head;
          relations[from + i - first] = state.head[i] === state.count && root >= 0 ? PARATAXIS : codes[i];
        }
        if (root < 0) root = from + state.head.subarray(0, state.count).indexOf(state.count);
      }
      return createTree(sentence, heads, relations);
    },
  };

  /** The best of the allowed actions: a greedy averaged perceptron trained with a dynamic oracle. */
  function nextAction(): number {
    if (state.depth === 0) return SHIFT;
    if (state.next === state.count) return state.depth > 1 ? RIGHT : LEFT;
    if (!actions) return state.next < state.count ? SHIFT : RIGHT;
    actions.score(keys, stateKeys(state, keys), actionScores);
    if (
      actionScores[LEFT] >= actionScores[SHIFT] &&
      (state.depth < 2 || actionScores[LEFT] >= actionScores[RIGHT])
    ) {
      return LEFT;
    }
    return state.depth > 1 && actionScores[RIGHT] > actionScores[SHIFT] ? RIGHT : SHIFT;
  }

  function nameArcs(): void {
    if (codes.length < state.count) codes = new Uint8Array(state.count);
    for (let i = 0; i < state.count; i++) {
      if (state.head[i] === state.count) codes[i] = ROOT;
      else if (state.tag[i] === PUNCT_TAG || !labels) codes[i] = PUNCT;
      else {
        labels.score(keys, arcKeys(state, i, codes, keys), labelScores);
        codes[i] = bestClass(labelScores);
      }
    }
  }
}

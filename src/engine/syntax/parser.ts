import { ByteReader } from "../perceptron/byteReader";
import { FeatureTable, bestClass } from "../perceptron/featureTable";
import type { WordClusters } from "../perceptron/wordClusters";
import type { Sentence, Tokens } from "../tokens/tokens";
import { arcKeys, MAX_PARSER_FEATURES, stateKeys } from "./parserFeatures";
import { LEFT, ParserState, RIGHT, SHIFT } from "./parserState";
import { attachPunctuation } from "./punctuation";
import { RELATIONS, relationCode } from "./relations";
import type { TagSequence } from "./tags";
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
const DEP = relationCode("dep");

/** A parser from its weights; without weights each token hangs on the one before. */
export function createParser(weights: Uint8Array | undefined, clusters: WordClusters): Parser {
  // Read when the first sentence is parsed: many texts need none.
  let actions: FeatureTable | undefined;
  let labels: FeatureTable | undefined;
  const state = new ParserState();
  const keys = new Int32Array(MAX_PARSER_FEATURES);
  const actionScores = new Int32Array(3);
  const labelScores = new Int32Array(RELATIONS.length);
  let codes = new Uint8Array(LONGEST_STRETCH);

  return {
    parse(tokens, tags, sentence) {
      if (weights && !actions) {
        const reader = new ByteReader(weights);
        actions = FeatureTable.read(reader);
        labels = FeatureTable.read(reader);
      }
      const { first, end } = sentence;
      const heads = new Int32Array(end - first);
      const relations = new Uint8Array(end - first);
      let root = -1;
      for (let from = first; from < end; from += LONGEST_STRETCH) {
        const stretch = { first: from, end: Math.min(end, from + LONGEST_STRETCH) };
        const local = parseStretch(tokens, tags, stretch);
        for (let i = 0; i < local.heads.length; i++) {
          const isRoot = local.heads[i] === local.heads.length;
          heads[from + i - first] = isRoot ? root : local.heads[i] + from;
          relations[from + i - first] = isRoot && root >= 0 ? PARATAXIS : local.relations[i];
        }
        if (root < 0) root = from + local.heads.indexOf(local.heads.length);
      }
      return createTree(sentence, heads, relations);
    },
  };

  /** Heads and relations of a stretch, counted from 0; the root's head is the number of tokens. */
  function parseStretch(
    tokens: Tokens,
    tags: TagSequence,
    stretch: Sentence,
  ): Pick<Tree, "heads" | "relations"> {
    const size = stretch.end - stretch.first;
    const heads = new Int32Array(size);
    const relations = new Uint8Array(size).fill(PUNCT);
    state.load(tokens, tags, stretch, clusters);
    if (state.count === 0) {
      heads[0] = size;
      relations[0] = ROOT;
      return { heads, relations };
    }
    while (!state.done) state.apply(nextAction());
    nameArcs();
    const marks = new Uint8Array(size).fill(1);
    for (let i = 0; i < state.count; i++) {
      const token = state.token[i];
      marks[token] = 0;
      heads[token] = state.head[i] === state.count ? size : state.token[state.head[i]];
      relations[token] = codes[i];
    }
    attachPunctuation(tokens.lower.slice(stretch.first, stretch.end), marks, heads, relations);
    return { heads, relations };
  }

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
      else if (!labels) codes[i] = DEP;
      else {
        labels.score(keys, arcKeys(state, i, codes, keys), labelScores);
        codes[i] = bestClass(labelScores);
      }
    }
  }
}

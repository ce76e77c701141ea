import { ByteReader } from "../perceptron/byteReader";
import { FeatureTable } from "../perceptron/featureTable";
import type { WordClusters } from "../perceptron/wordClusters";
import type { Sentence, Tokens } from "../tokens/tokens";
import { ActionTable } from "./actionTable";
import { ArcLabels } from "./arcLabels";
import { firstStateKeys, laterStateKeys, MAX_PARSER_FEATURES } from "./parserFeatures";
import { LEFT, ParserState, RIGHT, SHIFT } from "./parserState";
import { attachPunctuation } from "./punctuation";
import { relationCode } from "./relations";
import type { TagSequence } from "./tags";
import { createTree, type RelationAt, type Tree } from "./tree";

export interface Parser {
  /** The dependency tree of one sentence. Linear in its tokens. */
  parse(tokens: Tokens, tags: TagSequence, sentence: Sentence): Tree;
}

/** Longer "sentences" are parsed in stretches of this many tokens, so that no tree gets deep. */
export const LONGEST_STRETCH = 300;

/**
 * An action that leads by so much is not asked the keys that are left (Strubell et al. 2015, "Learning dynamic feature
 * selection"): of 10 000 states that are settled so, four would have got another action in the end.
 */
const CLEAR = 208;

const PARATAXIS = relationCode("parataxis");
const PUNCT = relationCode("punct");
const ROOT = relationCode("root");

/** Heads of the tokens of a stretch, counted from 0; the root's head is the number of tokens. */
interface Stretch {
  readonly heads: Int32Array;
  readonly relationAt: RelationAt;
}

/** A parser from its weights; without weights each token hangs on the one before. */
export function createParser(weights: Uint8Array | undefined, clusters: WordClusters): Parser {
  // Read when the first sentence is parsed: many texts need none.
  let actions: ActionTable | undefined;
  let labels: FeatureTable | undefined;
  const state = new ParserState();
  const keys = new Int32Array(MAX_PARSER_FEATURES);

  return {
    parse(tokens, tags, sentence) {
      if (weights && !actions) {
        const reader = new ByteReader(weights);
        actions = new ActionTable(reader);
        labels = FeatureTable.read(reader);
      }
      const { first, end } = sentence;
      const heads = new Int32Array(end - first);
      const stretches: Stretch[] = [];
      let root = -1;
      for (let from = first; from < end; from += LONGEST_STRETCH) {
        const stretch = parseStretch(tokens, tags, {
          first: from,
          end: Math.min(end, from + LONGEST_STRETCH),
        });
        const { length } = stretch.heads;
        stretch.heads.forEach((head, i) => (heads[from + i - first] = head === length ? root : head + from));
        if (root < 0) root = from + stretch.heads.indexOf(length);
        stretches.push(stretch);
      }
      return createTree(sentence, heads, relationOf(stretches));
    },
  };

  function parseStretch(tokens: Tokens, tags: TagSequence, stretch: Sentence): Stretch {
    const size = stretch.end - stretch.first;
    const heads = new Int32Array(size);
    state.load(tokens, tags, stretch, clusters);
    if (state.count === 0) {
      heads[0] = size;
      return { heads, relationAt: (i) => (i === 0 ? ROOT : PUNCT) };
    }
    while (!state.done) state.apply(nextAction());
    const marks = new Uint8Array(size).fill(1);
    const word = new Int32Array(size);
    for (let i = 0; i < state.count; i++) {
      const token = state.token[i];
      marks[token] = 0;
      word[token] = i;
      heads[token] = state.head[i] === state.count ? size : state.token[state.head[i]];
    }
    const arcs = new ArcLabels(state.arcs(), labels);
    const relationAt: RelationAt = (i) => (marks[i] ? PUNCT : arcs.of(word[i]));
    attachPunctuation(tokens.lower.slice(stretch.first, stretch.end), marks, heads, relationAt);
    return { heads, relationAt };
  }

  /** The best of the allowed actions: a greedy averaged perceptron trained with a dynamic oracle. */
  function nextAction(): number {
    if (state.depth === 0) return SHIFT;
    if (state.next === state.count) return state.depth > 1 ? RIGHT : LEFT;
    if (!actions) return state.next < state.count ? SHIFT : RIGHT;
    actions.score(keys, firstStateKeys(state, keys));
    if (actions.lead < CLEAR) actions.add(keys, laterStateKeys(state, keys, 0));
    const { left, right } = actions;
    if (left >= 0 && (state.depth < 2 || left >= right)) return LEFT;
    return state.depth > 1 && right > 0 ? RIGHT : SHIFT;
  }
}

/** The relations of a sentence of several stretches; the roots of the later ones stand beside that of the first. */
function relationOf(stretches: readonly Stretch[]): RelationAt {
  if (stretches.length === 1) return stretches[0].relationAt;
  return (i) => {
    const { heads, relationAt } = stretches[Math.floor(i / LONGEST_STRETCH)];
    const at = i % LONGEST_STRETCH;
    return i >= LONGEST_STRETCH && heads[at] === heads.length ? PARATAXIS : relationAt(at);
  };
}

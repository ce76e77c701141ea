import { bestClass, type FeatureTable } from "../perceptron/featureTable";
import { arcKeys, MAX_PARSER_FEATURES } from "./parserFeatures";
import type { Arcs } from "./parserState";
import { RELATIONS, relationCode } from "./relations";

const ROOT = RELATIONS.indexOf("root");
const DEP = relationCode("dep");
const UNKNOWN = 255;

const keys = new Int32Array(MAX_PARSER_FEATURES);
const scores = new Int32Array(RELATIONS.length);

/**
 * The relations of the words of a parsed stretch, each named when it is first asked for: who asks about a subject or a
 * clause asks about few arcs, and naming all of them costs as much as parsing.
 */
export class ArcLabels {
  readonly #arcs: Arcs;
  readonly #table: FeatureTable | undefined;
  readonly #codes: Uint8Array;

  /** Without weights every arc but the root's is a "dep". */
  constructor(arcs: Arcs, table: FeatureTable | undefined) {
    this.#arcs = arcs;
    this.#table = table;
    this.#codes = new Uint8Array(arcs.count).fill(UNKNOWN);
  }

  /** Code in `RELATIONS` of the arc to a word. */
  of(word: number): number {
    if (this.#codes[word] === UNKNOWN) this.#codes[word] = this.#name(word);
    return this.#codes[word];
  }

  #name(word: number): number {
    const { head, leftChild, count } = this.#arcs;
    if (head[word] === count) return ROOT;
    if (!this.#table) return DEP;
    // What its outermost sister on the left is, the features ask.
    const sister = leftChild[head[word]];
    if (sister < word) this.of(sister);
    this.#table.score(keys, arcKeys(this.#arcs, word, this.#codes, keys), scores);
    return bestClass(scores);
  }
}

// What parsers learn from: a sentence's tokens, its tags as a tagger gives them, and its tree.
import { type ParserState } from "../../src/engine/syntax/parserState";
import { relationCode, RELATIONS } from "../../src/engine/syntax/relations";
import type { Tokens } from "../../src/engine/tokens/tokens";
import type { LaidSentence } from "./alignment";
import { clusters } from "./trainedClusters";

export interface ParserExample {
  readonly tokens: Tokens;
  /** Tags as a tagger that has not seen the sentence gives them. */
  readonly predicted: Uint8Array;
  /** -1 for the root. */
  readonly heads: Int32Array;
  /** Codes in `RELATIONS`. */
  readonly relations: Uint8Array;
}

export const exampleOf = (
  { tokens, heads, relations }: LaidSentence,
  predicted: Uint8Array,
): ParserExample => ({ tokens, predicted, heads, relations: Uint8Array.from(relations, relationCode) });

/** Examples whose tree has one root and no cycle. */
export function wellFormed({ heads, tokens }: Pick<ParserExample, "heads" | "tokens">): boolean {
  if (heads.filter((head) => head < 0).length !== 1) return false;
  return heads.every((_, start) => {
    let steps = 0;
    for (let at = start; at >= 0; at = heads[at]) if (steps++ > tokens.count) return false;
    return true;
  });
}

export const load = (state: ParserState, { tokens, predicted }: ParserExample): void =>
  state.load(tokens, predicted, { first: 0, end: tokens.count }, clusters);

/** Gold heads among the words that the state has loaded; a word under a mark hangs on what the mark hangs on. */
export function goldOf(state: ParserState, heads: Int32Array): Int32Array {
  const index = new Int32Array(heads.length).fill(-1);
  for (let i = 0; i < state.count; i++) index[state.token[i]] = i;
  const gold = new Int32Array(state.count);
  for (let i = 0; i < state.count; i++) {
    let head = heads[state.token[i]];
    while (head >= 0 && index[head] < 0) head = heads[head];
    gold[i] = head < 0 ? state.count : index[head];
  }
  return gold;
}

/** The example read from right to left: a parser that begins at the end makes other mistakes. */
export function mirrored({ tokens, predicted, heads, relations }: ParserExample): ParserExample {
  return {
    tokens: { ...tokens, lower: [...tokens.lower].reverse() },
    predicted: predicted.slice().reverse(),
    heads: mirroredHeads(heads),
    relations: relations.slice().reverse(),
  };
}

/** Heads of a sentence read from the other end; -1 stays -1. */
export const mirroredHeads = (heads: Int32Array): Int32Array =>
  heads.map((_, i) => {
    const head = heads[heads.length - 1 - i];
    return head < 0 ? -1 : heads.length - 1 - head;
  });

export const PUNCT = RELATIONS.indexOf("punct");

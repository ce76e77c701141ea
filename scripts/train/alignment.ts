// Lays treebank annotation on the engine's own tokens, by character offsets.
import type { Tokens } from "../../src/engine/tokens/tokens";
import { formOf } from "../../src/engine/tokens/tokens";
import { describeTokens, tokenize } from "../../src/engine/tokens/tokenize";
import { TAGS } from "../../src/engine/syntax/tags";
import type { GoldSentence } from "./conllu";

export interface LaidSentence {
  readonly id: string;
  readonly tokens: Tokens;
  readonly tags: Uint8Array;
  readonly heads: Int32Array;
  readonly relations: readonly string[];
}

const ADJECTIVE = TAGS.indexOf("ADJ");

/** The sentence in the treebank's own tokens. */
export function asInTreebank(sentence: GoldSentence): LaidSentence {
  const { tokens: gold } = sentence;
  return {
    id: sentence.id,
    tokens: describeTokens(
      sentence.text,
      Int32Array.from(gold, (token) => token.start),
      Int32Array.from(gold, (token) => token.end),
    ),
    tags: Uint8Array.from(gold, (token) => token.tag),
    heads: Int32Array.from(gold, (token) => token.head),
    relations: gold.map((token) => token.relation),
  };
}

/**
 * The sentence in the engine's tokens. A token that joins several of the treebank's has the tag and the head of the
 * one whose head is outside; a hyphenated modifier is an adjective. The parts of a treebank token that the engine
 * cuts share its tag, and hang on the first.
 */
export function asTokenized(sentence: GoldSentence): LaidSentence {
  const tokens = tokenize(sentence.text);
  const { tokens: gold } = sentence;
  const own = new Int32Array(gold.length).fill(-1);
  const chosen = new Int32Array(tokens.count).fill(-1);
  const tags = new Uint8Array(tokens.count);
  let from = 0;
  for (let i = 0; i < tokens.count; i++) {
    while (from < gold.length && gold[from].end <= tokens.start[i]) from++;
    const members: number[] = [];
    for (let g = from; g < gold.length && gold[g].start < tokens.end[i]; g++) members.push(g);
    const inside = new Set(members);
    const top =
      members.find((g) => !inside.has(gold[g].head)) ?? members[0] ?? Math.min(from, gold.length - 1);
    chosen[i] = top;
    for (const g of members) if (own[g] < 0) own[g] = i;
    const modifier = members.length > 1 && /^(?:amod|compound)$/u.test(gold[top].relation);
    tags[i] = modifier && formOf(tokens, i).includes("-") ? ADJECTIVE : gold[top].tag;
  }
  const heads = new Int32Array(tokens.count);
  const relations: string[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const { head, relation } = gold[chosen[i]];
    const follows = own[chosen[i]] !== i;
    heads[i] = follows ? own[chosen[i]] : head < 0 ? -1 : own[head];
    relations.push(follows ? "flat" : relation);
    if (heads[i] === i) heads[i] = -1;
  }
  return { id: sentence.id, tokens, tags, heads, relations };
}

/** True if both tokenisations cut the sentence alike. */
export function sameTokens(a: Tokens, b: Tokens): boolean {
  return a.count === b.count && a.start.every((start, i) => start === b.start[i] && a.end[i] === b.end[i]);
}

/** Sentences in the engine's tokens, and again in the treebank's where those differ. */
export function layOnTokens(sentences: readonly GoldSentence[]): LaidSentence[] {
  return sentences.flatMap((sentence) => {
    const [own, treebank] = [asTokenized(sentence), asInTreebank(sentence)];
    return sameTokens(own.tokens, treebank.tokens) ? [own] : [own, treebank];
  });
}

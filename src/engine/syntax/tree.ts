import type { Sentence } from "../tokens/tokens";
import { RELATIONS, type Relation } from "./relations";

/** Code in `RELATIONS` of the arc to the token at an index. */
export type RelationAt = (index: number) => number;

/**
 * The dependency tree of one sentence. Token indexes are the paragraph's; arrays are indexed by `token - first`.
 * Trees are projective: a token and all that hangs on it are a contiguous stretch.
 */
export interface Tree extends Sentence {
  /** The token that each token hangs on; -1 for the one root. */
  readonly heads: Int32Array;
  readonly relationAt: RelationAt;
  /** First token of each token's subtree. */
  readonly leftEdges: Int32Array;
  /** One past the last token of each token's subtree. */
  readonly rightEdges: Int32Array;
}

/** Builds the edges for heads and relations that a parser found. Linear. */
export function createTree(sentence: Sentence, heads: Int32Array, relationAt: RelationAt): Tree {
  const { first, end } = sentence;
  const count = end - first;
  const leftEdges = new Int32Array(count);
  const rightEdges = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    leftEdges[i] = first + i;
    rightEdges[i] = first + i + 1;
  }
  // Children before their parents: a left child's subtree is complete when seen from the left, and the reverse.
  for (let i = 0; i < count; i++) widen(i);
  for (let i = count - 1; i >= 0; i--) widen(i);
  return { first, end, heads, relationAt, leftEdges, rightEdges };

  function widen(i: number): void {
    const head = heads[i] - first;
    if (head < 0) return;
    if (leftEdges[i] < leftEdges[head]) leftEdges[head] = leftEdges[i];
    if (rightEdges[i] > rightEdges[head]) rightEdges[head] = rightEdges[i];
  }
}

export const headOf = (tree: Tree, token: number): number => tree.heads[token - tree.first];

export const relationOf = (tree: Tree, token: number): Relation =>
  RELATIONS[tree.relationAt(token - tree.first)];

/** The root of the sentence, -1 in an empty one. */
export const rootOf = (tree: Tree): number => {
  const at = tree.heads.indexOf(-1);
  return at < 0 ? -1 : at + tree.first;
};

/** The token range of a token and all that hangs on it. */
export function subtreeSpan(tree: Tree, token: number): Sentence {
  return { first: tree.leftEdges[token - tree.first], end: tree.rightEdges[token - tree.first] };
}

/** The tokens that hang on `token`, from left to right; only those in one of `relations`, if given. */
export function childrenOf(tree: Tree, token: number, ...relations: readonly Relation[]): number[] {
  const children: number[] = [];
  const { first, end } = subtreeSpan(tree, token);
  for (let i = first; i < end;) {
    const head = headOf(tree, i);
    if (head === token) {
      if (relations.length === 0 || relations.includes(relationOf(tree, i))) children.push(i);
      i = Math.max(i + 1, tree.rightEdges[i - tree.first]);
    } else i++;
  }
  return children;
}

/** The first child in one of `relations`, or -1. */
export function childOf(tree: Tree, token: number, ...relations: readonly Relation[]): number {
  return childrenOf(tree, token, ...relations)[0] ?? -1;
}

/** True if `token` hangs on `ancestor`, directly or not, or is it. */
export function isUnder(tree: Tree, token: number, ancestor: number): boolean {
  const { first, end } = subtreeSpan(tree, ancestor);
  return token >= first && token < end;
}

/** True if the verb has a passive subject, a passive auxiliary or an agent. */
export function isPassive(tree: Tree, verb: number): boolean {
  return childOf(tree, verb, "nsubj:pass", "aux:pass", "obl:agent") >= 0;
}

/**
 * The head of the verb's subject, or -1. A verb without a subject of its own takes that of the verb it is coordinated
 * with or, as infinitive, gerund or adverbial clause, that of the verb above it; a relative clause takes the noun.
 */
export function subjectOf(tree: Tree, verb: number): number {
  let at = verb;
  for (let steps = 0; steps < 8 && at >= 0; steps++) {
    const own = childOf(tree, at, "nsubj", "nsubj:pass", "csubj");
    if (own >= 0) return own;
    const relation = relationOf(tree, at);
    if (relation === "acl" || relation === "acl:relcl") return headOf(tree, at);
    if (relation !== "conj" && relation !== "xcomp" && relation !== "advcl" && relation !== "parataxis")
      return -1;
    at = headOf(tree, at);
  }
  return -1;
}

const TRAILING: ReadonlySet<Relation> = new Set<Relation>([
  "acl",
  "acl:relcl",
  "parataxis",
  "punct",
  "cc",
  "advcl",
  "ccomp",
  "discourse",
]);
/** Relations by which a noun as predicate governs the rest of its clause. */
const CLAUSAL: ReadonlySet<Relation> = new Set<Relation>([
  "nsubj",
  "nsubj:pass",
  "csubj",
  "cop",
  "aux",
  "mark",
  "expl",
  "advmod",
]);

/**
 * The token range of the noun phrase with this head: its modifiers, titles, appositions and coordinated nouns, without
 * its own preposition, relative clauses, trailing participles and marks.
 */
export function nounPhraseOf(tree: Tree, head: number): Sentence {
  let first = head;
  let end = head + 1;
  for (const child of childrenOf(tree, head)) {
    const relation = relationOf(tree, child);
    const span = subtreeSpan(tree, child);
    if (child < head) {
      const outside =
        relation === "case" || relation === "cc" || TRAILING.has(relation) || CLAUSAL.has(relation);
      if (outside) first = head;
      else if (first === head) ({ first } = span);
    } else if (!TRAILING.has(relation) && !CLAUSAL.has(relation)) {
      if (relation === "conj" && childOf(tree, child, "nsubj", "nsubj:pass") >= 0) break;
      end = Math.max(
        end,
        relation === "conj" || relation === "appos" ? nounPhraseOf(tree, child).end : span.end,
      );
    } else if (relation !== "punct" && relation !== "cc") break;
  }
  return { first, end };
}

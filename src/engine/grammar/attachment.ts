import type { SentenceView } from "../document/sentenceView";
import type { Relation } from "../syntax/relations";
import { headOf, relationOf, type Tree } from "../syntax/tree";
import { isVerb, treeAt } from "./sentenceView";

/** How many conjuncts are followed from one verb to the first of its chain. */
const CONJUNCTS = 4;
/** How far a token is followed up the tree. */
const CLIMB = 40;

/** On what the words from a token on hang, in the dependency tree. */
export interface Attachment {
  /** The relation of the highest token that can be reached without going back before the first. */
  readonly relation: Relation;
  /** The token that this one hangs on, before the first; -1 for the root. */
  readonly head: number;
  /** The relation of the first token itself. */
  readonly own: Relation;
}

/** What the words from `token` on hang on; null if the tree of its sentence does not hold `governor` too. */
export function attachmentOf(view: SentenceView, token: number, governor: number): Attachment | null {
  const tree = treeAt(view, token);
  if (governor < tree.first || token >= tree.end) return null;
  const top = topFrom(tree, token);
  return { relation: relationOf(tree, top), head: headOf(tree, top), own: relationOf(tree, token) };
}

/**
 * True if a verb is coordinated with one from `first` on before it comes to `governor`: "said that prices rose and [wages]
 * fell", not "said that prices rose and left".
 */
export function coordinatesFrom(view: SentenceView, verb: number, first: number, governor: number): boolean {
  const tree = treeAt(view, verb);
  let at = verb;
  for (let step = 0; step < CONJUNCTS && at >= tree.first && relationOf(tree, at) === "conj"; step++) {
    at = headOf(tree, at);
    if (at === governor) return false;
    if (at >= first && isVerb(view, at)) return true;
  }
  return false;
}

/** True if a verb is the adverbial clause of `governor` itself: "He urged calm, [encouraging] his supporters". */
export function isAdverbialOf(view: SentenceView, verb: number, governor: number): boolean {
  const tree = treeAt(view, verb);
  return relationOf(tree, verb) === "advcl" && headOf(tree, verb) === governor;
}

/** The highest token that a token hangs on without going back before it. */
function topFrom(tree: Tree, token: number): number {
  let top = token;
  for (let step = 0; step < CLIMB; step++) {
    const above = headOf(tree, top);
    if (above < token) return top;
    top = above;
  }
  return top;
}

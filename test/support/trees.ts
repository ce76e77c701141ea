import { relationCode } from "../../src/engine/syntax/relations";
import { createTree, type Tree } from "../../src/engine/syntax/tree";

/**
 * A tree from one line per token, "word head relation", heads counted from 1 and 0 for the root, as in CoNLL-U; tokens
 * of the tree count from `first`.
 */
export function treeOf(
  lines: string,
  first = 0,
): { tree: Tree; words: string[]; at: (word: string) => number } {
  const rows = lines
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/u));
  const words = rows.map(([word]) => word);
  const heads = Int32Array.from(rows, ([, head]) => (head === "0" ? -1 : Number(head) - 1 + first));
  const relations = Uint8Array.from(rows, ([, , relation]) => relationCode(relation));
  return {
    tree: createTree({ first, end: first + rows.length }, heads, (i) => relations[i]),
    words,
    at: (word) => words.indexOf(word) + first,
  };
}

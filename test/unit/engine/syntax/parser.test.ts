import assert from "node:assert/strict";
import fc from "fast-check";
import { LONGEST_STRETCH } from "../../../../src/engine/syntax/parser";
import { SentenceTrees } from "../../../../src/engine/syntax/sentenceTrees";
import { headOf, relationOf, rootOf, type Tree } from "../../../../src/engine/syntax/tree";
import { splitSentences } from "../../../../src/engine/tokens/sentences";
import { tokenize } from "../../../../src/engine/tokens/tokenize";
import { testToolbox } from "../../../support/engine";
import { anyText } from "../../../support/texts";

function treesOf(text: string) {
  const { tagger, parser } = testToolbox();
  const tokens = tokenize(text);
  const sentences = splitSentences(tokens);
  const trees = new SentenceTrees(parser, tokens, sentences, tagger.tag(tokens, sentences));
  return { tokens, sentences, trees };
}

/** "word head relation" of every token but marks. */
function described(text: string): string[] {
  const { tokens, trees } = treesOf(text);
  const tree = trees.of(0);
  return [...tree.heads.keys()]
    .filter((i) => relationOf(tree, i) !== "punct")
    .map((i) => `${tokens.lower[i]} ${tokens.lower[headOf(tree, i)] ?? "-"} ${relationOf(tree, i)}`);
}

function assertTree(tree: Tree): void {
  assert.equal([...tree.heads].filter((head) => head < 0).length, 1);
  tree.heads.forEach((head, i) => {
    const own = tree.first + i;
    assert.ok(head === -1 || (head >= tree.first && head < tree.end && head !== own));
    assert.ok(tree.leftEdges[i] <= own && own < tree.rightEdges[i]);
    if (head < 0) return;
    assert.ok(tree.leftEdges[head - tree.first] <= tree.leftEdges[i]);
    assert.ok(tree.rightEdges[head - tree.first] >= tree.rightEdges[i]);
  });
}

describe("parser", () => {
  it("finds subject, object and clause", () => {
    assert.deepEqual(described("The minister said that Egypt supports the plan."), [
      "the minister det",
      "minister said nsubj",
      "said - root",
      "that supports mark",
      "egypt supports nsubj",
      "supports said ccomp",
      "the plan det",
      "plan supports obj",
    ]);
  });

  it("finds passives and agents", () => {
    const rows = described("The deal was signed by the two leaders in Cairo.");
    for (const row of ["deal signed nsubj:pass", "was signed aux:pass", "leaders signed obl:agent"]) {
      assert.ok(rows.includes(row), `${row} in ${rows.join(", ")}`);
    }
  });

  it("makes one tree of any sentence", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { sentences, trees } = treesOf(text);
        sentences.forEach((_, i) => assertTree(trees.of(i)));
      }),
    );
  });

  it("parses very long sentences in stretches", () => {
    const { tagger, parser } = testToolbox();
    const tokens = tokenize("peace and ".repeat(LONGEST_STRETCH));
    const whole = { first: 0, end: tokens.count };
    const tree = parser.parse(tokens, tagger.tag(tokens, [whole]), whole);
    assertTree(tree);
    assert.equal(tree.end, tokens.count);
    assert.ok(rootOf(tree) < LONGEST_STRETCH);
  });

  it("gives the same tree when asked again, and none where there is no sentence", () => {
    const { trees } = treesOf("He left.");
    assert.equal(trees.of(0), trees.of(0));
    assert.throws(() => trees.of(1), RangeError);
  });
});

import assert from "node:assert/strict";
import { edgesOf } from "../../../../src/engine/statements/contentEdges";
import { createEdgeJudge } from "../../../../src/engine/statements/edgeScore";
import { viewOf, wordsOf } from "../../../support/views";

/** The content that each candidate leaves, where the rules end it at the end of the brackets. */
const cases: [text: string, ...expected: string[]][] = [
  [
    "Ellery said [the dam was safe, and the sluice leaked]",
    "the dam was safe",
    "the dam was safe, and the sluice leaked",
  ],
  [
    "Ellery praised [the divers and their captain] – a friend",
    "the divers",
    "the divers and their captain",
    "the divers and their captain – a friend",
  ],
  ["Ellery said [the divers in the bay were tired]", "the divers in the bay were tired"],
  ["Ellery called it [“a dam, a wall and a joke”]", "“a dam, a wall and a joke”"],
  ["Ellery said [the dam (old, leaking and grey) was safe]", "the dam (old, leaking and grey) was safe"],
];

describe("edgesOf", () => {
  for (const [text, ...expected] of cases)
    it(text, () => {
      const { view, ranges } = viewOf(text);
      const [{ first, end }] = ranges;
      const edges = edgesOf(view, first, view.tokens.count, end);
      assert.deepEqual(
        edges.map((edge) => wordsOf(view, first, edge)),
        expected,
      );
    });
});

describe("createEdgeJudge", () => {
  it("leaves the end to the rules without weights", () =>
    assert.equal(createEdgeJudge(undefined), undefined));
});

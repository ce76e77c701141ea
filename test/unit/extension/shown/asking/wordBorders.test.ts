import assert from "node:assert/strict";
import { resize, wordsAt, type Side } from "../../../../../src/extension/shown/asking/wordBorders";

/** The text without its brackets, and the span between them. */
function marked(text: string): [text: string, span: { start: number; end: number }] {
  const start = text.indexOf("[");
  return [text.replace(/[[\]]/gu, ""), { start, end: text.indexOf("]") - 1 }];
}

describe("resize", () => {
  const cases: readonly (readonly [before: string, side: Side, by: 1 | -1, after: string | null])[] = [
    ["the [old] harbour town", "end", 1, "the [old harbour] town"],
    ["the [old harbour] town", "end", -1, "the [old] harbour town"],
    ["the [old] harbour", "start", 1, "[the old] harbour"],
    ["[the old] harbour", "start", -1, "the [old] harbour"],
    ["the [old], grey harbour", "end", 1, "the [old, grey] harbour"],
    ["[old] U.S. harbour", "end", 1, "[old U.S] harbour".replace("U.S]", "U.S].")],
    ["the [old]", "end", 1, null],
    ["the [old]", "end", -1, null],
    ["[Hussein’s] plan", "end", 1, "[Hussein’s plan]"],
  ];
  for (const [before, side, by, after] of cases) {
    it(`${before}: ${by === 1 ? "more" : "less"} at the ${side}`, () => {
      const [text, span] = marked(before);
      assert.deepEqual(resize(text, span, side, by), after === null ? null : marked(after)[1]);
    });
  }
});

describe("wordsAt", () => {
  it("leaves out white space at the borders", () =>
    assert.deepEqual(wordsAt("a  blue  b", { start: 1, end: 8 }), { start: 3, end: 7 }));
  it("takes the word around an empty selection", () =>
    assert.deepEqual(wordsAt("a blue b", { start: 4, end: 4 }), { start: 2, end: 6 }));
  it("finds nothing in white space", () => {
    assert.equal(wordsAt("a    b", { start: 2, end: 4 }), null);
    assert.equal(wordsAt("a    b", { start: 3, end: 3 }), null);
  });
});

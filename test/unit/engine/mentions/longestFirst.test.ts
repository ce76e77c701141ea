import assert from "node:assert/strict";
import fc from "fast-check";
import { longestFirst } from "../../../../src/engine/mentions/longestFirst";
import { overlaps } from "../../../../src/engine/text/span";

const candidate = (start: number, end: number, confidence = 0.5) => ({
  start,
  end,
  firstToken: start,
  endToken: end,
  type: "place" as const,
  origin: "model" as const,
  confidence,
});

describe("longestFirst", () => {
  it("keeps the longer of two that overlap", () => {
    assert.deepEqual(longestFirst([candidate(0, 4), candidate(2, 9)]), [candidate(2, 9)]);
  });
  it("keeps the surer of two alike", () => {
    assert.deepEqual(longestFirst([candidate(0, 4, 0.3), candidate(0, 4, 0.8)]), [candidate(0, 4, 0.8)]);
  });
  it("never leaves an overlap", () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 12 })));
    fc.assert(
      fc.property(spans, (pairs) => {
        const kept = longestFirst(pairs.map(([start, length]) => candidate(start, start + length)));
        return kept.every((one, index) => index === 0 || !overlaps(kept[index - 1], one));
      }),
    );
  });
});

import assert from "node:assert/strict";
import { nextSpan } from "../../../../../src/extension/features/reading/nextSpan";

const spans = [5, 1, 9, 5].map((start) => ({ start, end: start + 2 }));

describe("a step through spans", () => {
  const cases: readonly (readonly [from: number, direction: 1 | -1, to: number])[] = [
    [0, 1, 1],
    [1, 1, 5],
    [5, 1, 9],
    [9, 1, 1],
    [9, -1, 5],
    [1, -1, 9],
    [6, -1, 5],
  ];
  for (const [from, direction, to] of cases) {
    it(`${direction === 1 ? "forward" : "back"} from ${from} ends at ${to}`, () => {
      assert.equal(nextSpan(spans, from, direction)?.start, to);
    });
  }
  it("without spans goes nowhere", () => assert.equal(nextSpan([], 0, 1), undefined));
});

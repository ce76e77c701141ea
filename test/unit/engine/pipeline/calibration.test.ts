import assert from "node:assert/strict";
import { Calibration } from "../../../../src/engine/pipeline/calibration";
import { SET } from "../../../support/handMade";

const calibration = new Calibration([
  ["statement", "*", "1", "0"],
  ["statement", "that", "1", "-1"],
  ["statement", "that.subject", "1", "1"],
]);

describe("the confidence of a finding", () => {
  const cases: readonly (readonly [rule: string, raw: number, confidence: number])[] = [
    ["wh.subject", 0.8, 0.8],
    ["that.passive", 0.5, 0.269],
    ["that.subject", 0.5, 0.731],
    ["that.subject", 1, 0.99],
    ["wh", 0, 0.02],
  ];
  for (const [rule, raw, confidence] of cases)
    it(`${rule} at ${raw} is ${confidence}`, () =>
      assert.equal(calibration.of("statement", rule, raw), confidence));

  it("keeps the order of what one rule found", () => {
    const found = [0.1, 0.4, 0.6, 0.9].map((raw) => calibration.of("statement", "that.subject", raw));
    assert.deepEqual(
      found,
      found.toSorted((a, b) => a - b),
    );
  });

  it("is the raw one where no curve was learnt", () => {
    assert.equal(calibration.of("meeting", "meetings.verb.meet", 0.7), 0.7);
    assert.equal(new Calibration([]).apply(SET), SET);
  });

  it("is all that changes in a set", () => {
    const { statements, entities } = calibration.apply(SET);
    assert.deepEqual(entities, SET.entities);
    assert.deepEqual(
      statements.map(({ evidence, ...rest }) => ({ ...rest, rule: evidence.rule })),
      SET.statements.map(({ evidence, ...rest }) => ({ ...rest, rule: evidence.rule })),
    );
  });
});

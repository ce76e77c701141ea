import assert from "node:assert/strict";
import fc from "fast-check";
import { type Span, unitizingAlpha, unitizingDisagreement } from "../../../../src/engine";

const unit = (start: number, length: number): Span => ({ start, end: start + length });
const near = (actual: number, expected: number, digits = 4) =>
  assert.equal(actual.toFixed(digits), expected.toFixed(digits));

describe("unitizingAlpha", () => {
  // K. Krippendorff 2004, "Content Analysis", p. 254: two observers, 300 units of length from 150 on.
  const c = [
    [unit(75, 70), unit(220, 30)],
    [unit(70, 80), unit(205, 20), unit(250, 20)],
  ] as const;
  const k = [unit(30, 60), unit(150, 50)];

  it("has the figures of the worked example for category c", () => {
    const { observed, expected } = unitizingDisagreement(...c, 300);
    near(observed, 0.0144);
    near(expected, 0.0532);
    near(unitizingAlpha(...c, 300), 0.7286, 3);
  });

  it("has those for category k, on which both agree", () => {
    const { observed, expected } = unitizingDisagreement(k, k, 300);
    assert.equal(observed, 0);
    near(expected, 0.049);
    assert.equal(unitizingAlpha(k, k, 300), 1);
  });

  it("takes overlapping units of one annotator for one", () => {
    assert.equal(unitizingAlpha([unit(0, 10), unit(5, 10)], [unit(0, 15)], 100), 1);
  });

  it("is the same whoever is left, and never above 1", () => {
    const units = fc.array(
      fc.tuple(fc.nat(180), fc.integer({ min: 1, max: 19 })).map(([start, length]) => unit(start, length)),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(units, units, (a, b) => {
        const alpha = unitizingAlpha(a, b, 200);
        near(unitizingAlpha(b, a, 200), alpha, 9);
        assert.ok(alpha <= 1);
      }),
    );
  });

  it("is nothing where nothing is marked", () => {
    assert.ok(Number.isNaN(unitizingAlpha([], [], 50)));
  });
});

import assert from "node:assert/strict";
import fc from "fast-check";
import { bestAlignment, dissimilarity, gamma, gammas, type Mark } from "../../../../src/engine";
import { randomFrom } from "../../../support/random";

const mark = (start: number, end: number, kind = "person"): Mark => ({ start, end, kind });
const near = (actual: number, expected: number) => assert.ok(Math.abs(actual - expected) < 1e-9, `${actual}`);

const marks = fc.array(
  fc
    .tuple(fc.nat(60), fc.integer({ min: 1, max: 12 }), fc.constantFrom("person", "place"))
    .map(([start, length, kind]) => mark(start, start + length, kind)),
  { maxLength: 5 },
);

/** The least cost of all alignments, by trying them all. */
function leastCost(left: readonly Mark[], right: readonly Mark[]): number {
  const [first, ...others] = left;
  if (!first) return right.length;
  const alone = 1 + leastCost(others, right);
  const paired = right.map(
    (one, i) => dissimilarity(first, one) + leastCost(others, [...right.slice(0, i), ...right.slice(i + 1)]),
  );
  return Math.min(alone, ...paired);
}

describe("dissimilarity", () => {
  // Mathet et al. 2015, § 4.2: distances of the edges over the lengths, squared; § 4.3: 1 for another category.
  it("is 0 for the same, grows with the distance of the edges, and passes 1 where nothing is shared", () => {
    assert.equal(dissimilarity(mark(10, 20), mark(10, 20)), 0);
    near(dissimilarity(mark(10, 20), mark(15, 25)), 0.25);
    near(dissimilarity(mark(10, 20), mark(20, 30)), 1);
    near(dissimilarity(mark(10, 20), mark(10, 20, "place")), 1);
  });
});

describe("bestAlignment", () => {
  it("costs as little as the best of all alignments", () => {
    fc.assert(
      fc.property(marks, marks, (left, right) => {
        if (left.length + right.length === 0) return;
        const { disorder, pairs } = bestAlignment(left, right);
        near(disorder, leastCost(left, right) / ((left.length + right.length) / 2));
        assert.equal(new Set(pairs.flat()).size, pairs.length * 2);
      }),
      { numRuns: 400 },
    );
  });
});

describe("gamma", () => {
  const left = [mark(0, 12), mark(40, 55), mark(200, 212, "place"), mark(300, 320), mark(420, 430, "place")];

  it("is 1 for the same marks", async () => {
    assert.equal(await gamma(left, left, 500), 1);
  });

  it("is lower the further the marks are apart, and lower where kinds differ", async () => {
    const moved = (by: number) => left.map(({ start, end, kind }) => mark(start + by, end + by, kind));
    const relabelled = left.map(({ start, end }) => mark(start, end));
    const near = await gamma(left, moved(2), 500);
    const far = await gamma(left, moved(8), 500);
    assert.ok(near > 0.9 && near < 1, `${near}`);
    assert.ok(far < near, `${far}`);
    assert.ok((await gamma(left, relabelled, 500)) < 0.8);
  });

  it("is about 0 for marks that have nothing to do with each other", async () => {
    const random = randomFrom(5);
    const scattered = () =>
      Array.from({ length: 120 }, () => Math.floor(random() * 9_900)).map((start) => mark(start, start + 14));
    const [some, others] = [scattered(), scattered()];
    assert.ok(Math.abs(await gamma(some, others, 10_000)) < 0.1);
  });

  it("is the same each time, and nothing where nothing is marked", async () => {
    assert.equal(await gamma(left, left.slice(1), 500), await gamma(left, left.slice(1), 500));
    assert.ok(Number.isNaN(await gamma([], [], 500)));
  });

  it("is given for each kind and for all", async () => {
    const { kinds, all } = await gammas(left, left.slice(1), 500);
    assert.deepEqual([...kinds.keys()].sort(), ["person", "place"]);
    assert.equal(kinds.get("place"), 1);
    assert.ok(all < 1);
  });
});

import assert from "node:assert/strict";
import { Numbers } from "../../../../src/engine/drafts/numbers";
import { finish } from "../../../../src/engine";

const all = (numbers: Numbers): number[] => Array.from({ length: numbers.length }, (_, i) => numbers.get(i));

describe("Numbers", () => {
  it("holds what is added, over the borders of its blocks", () => {
    const values = Array.from({ length: 140_000 }, (_, i) => i * 3);
    const numbers = new Numbers();
    for (const value of values) numbers.push(value);
    assert.deepEqual(all(numbers), values);
    assert.deepEqual(all(Numbers.of(values)), values);
    numbers.set(70_000, -5);
    assert.equal(numbers.get(70_000), -5);
  });

  it("begins with zeros", () => {
    assert.deepEqual(all(finish(Numbers.zeros(70_000))), new Array(70_000).fill(0));
    assert.equal(finish(Numbers.zeros(0)).length, 0);
  });
});

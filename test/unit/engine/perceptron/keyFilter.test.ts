import assert from "node:assert/strict";
import { KEY_BITS } from "../../../../src/engine/perceptron/hash";
import { KeyFilter } from "../../../../src/engine/perceptron/keyFilter";

describe("KeyFilter", () => {
  it("lets through every key that was put in, in order, and few others", () => {
    const last = 2 ** KEY_BITS - 1;
    const filter = new KeyFilter(8);
    for (const key of [0, 1_000_000, last]) filter.add(key);
    const keys = Int32Array.of(last, 5_000_000, 0, 200_000_000, 1_000_000);
    const out = new Int32Array(keys.length);
    assert.equal(filter.select(keys, 5, out), 3);
    assert.deepEqual([...out.subarray(0, 3)], [last, 0, 1_000_000]);
    assert.equal(filter.select(keys, 2, out), 1);
  });
});

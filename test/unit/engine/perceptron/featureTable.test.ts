import assert from "node:assert/strict";
import { ByteReader } from "../../../../src/engine/perceptron/byteReader";
import { bestClass, FeatureTable } from "../../../../src/engine/perceptron/featureTable";
import { featureKey, KEY_BITS } from "../../../../src/engine/perceptron/hash";
import { KeyIndex } from "../../../../src/engine/perceptron/keyIndex";

// Ten classes, two rows: key 5 with 3 for class 0 and -2 for class 9; key 305 (300 further, two bytes) with 7 for class 1.
const BYTES = [10, 2, 5, 0b1, 0b10, 3, 0xfe, 0xac, 0x02, 0b10, 0, 7];

describe("FeatureTable", () => {
  it("sums the rows of the features that it knows", () => {
    const table = FeatureTable.read(new ByteReader(Uint8Array.from(BYTES)));
    const scores = new Int32Array(table.classes);
    table.score(Int32Array.of(5, 305, 6, 5), 3, scores);
    assert.deepEqual([...scores], [3, 7, 0, 0, 0, 0, 0, 0, 0, -2]);
    assert.equal(bestClass(scores), 1);
  });

  it("refuses weights that end too early", () => {
    for (let length = 0; length < BYTES.length; length++) {
      assert.throws(
        () => FeatureTable.read(new ByteReader(Uint8Array.from(BYTES.slice(0, length)))),
        RangeError,
      );
    }
  });
});

describe("KeyIndex", () => {
  it("holds what was put in, under keys that collide or wrap too", () => {
    const index = new KeyIndex(8);
    const last = 2 ** KEY_BITS - 1;
    const keys = [0, 1, 2, last, last - 1, last - 2, 1000, featureKey(1, 2, 3)];
    keys.forEach((key, i) => index.set(key, i));
    keys.forEach((key, i) => assert.equal(index.get(key), i));
    assert.equal(index.get(3), -1);
  });
});

import assert from "node:assert/strict";
import { ByteReader } from "../../../../src/engine/perceptron/byteReader";
import { bestClass, FeatureTable } from "../../../../src/engine/perceptron/featureTable";
import { ByteWriter } from "../../../../scripts/train/byteWriter";
import { writeTable } from "../../../../scripts/train/writeTable";
import { featureKey, KEY_BITS } from "../../../../src/engine/perceptron/hash";
import { KeyIndex } from "../../../../src/engine/perceptron/keyIndex";

const LAST = 2 ** KEY_BITS - 1;

/** Weights of ten or of forty classes: rows with one cell, with several and with one for each class. */
function pack(classes: number): Uint8Array {
  const row = (key: number, weights: Readonly<Record<number, number>>) => ({
    key,
    values: Int8Array.from({ length: classes }, (_, label) => weights[label] ?? 0),
  });
  const every = Object.fromEntries(Array.from({ length: classes }, (_, label) => [label, label + 1]));
  const writer = new ByteWriter();
  writeTable(writer, classes, [
    row(5, { 0: 3, 9: -2 }),
    row(6, { 1: 7 }),
    ...Array.from({ length: 12 }, (_, i) => row(100_000 + i, every)),
    row(LAST, every),
  ]);
  return writer.done();
}

describe("FeatureTable", () => {
  for (const classes of [10, 40]) {
    it(`sums the rows of the features that it knows, of ${classes} classes`, () => {
      const table = FeatureTable.read(new ByteReader(pack(classes)));
      const scoresOf = (...keys: number[]) => {
        const scores = new Int32Array(table.classes);
        table.score(Int32Array.from(keys), keys.length, scores);
        return scores;
      };
      assert.deepEqual([...scoresOf(5, 6, 7, 5, LAST - 1)].slice(0, 10), [6, 7, 0, 0, 0, 0, 0, 0, 0, -4]);
      assert.equal(bestClass(scoresOf(5, 6)), 1);
      for (const key of [100_000, 100_011, LAST])
        assert.deepEqual([...scoresOf(key)], [...scoresOf().map((_, label) => label + 1)]);
    });
  }

  it("refuses weights that end too early", () => {
    const bytes = pack(40);
    for (const length of [0, 1, 2, 3, 4, 1000, bytes.length - 2000, bytes.length - 1])
      assert.throws(() => FeatureTable.read(new ByteReader(bytes.slice(0, length))), RangeError);
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

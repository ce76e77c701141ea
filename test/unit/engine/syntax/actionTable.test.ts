import assert from "node:assert/strict";
import { ByteWriter } from "../../../../scripts/train/byteWriter";
import { writeTable } from "../../../../scripts/train/writeTable";
import { ByteReader } from "../../../../src/engine/perceptron/byteReader";
import { ActionTable } from "../../../../src/engine/syntax/actionTable";

describe("ActionTable", () => {
  it("says how much more features speak for LEFT and RIGHT than for SHIFT", () => {
    const writer = new ByteWriter();
    writeTable(writer, 3, [
      { key: 5, values: Int8Array.of(0, 3, -2) },
      { key: 6, values: Int8Array.of(-127, 127, 0) },
      { key: 2 ** 28 - 1, values: Int8Array.of(127, -127, -127) },
    ]);
    const table = new ActionTable(new ByteReader(writer.done()));
    const scored = (...keys: number[]) => {
      table.score(Int32Array.from(keys), keys.length);
      return [table.left, table.right];
    };
    assert.deepEqual(scored(), [0, 0]);
    assert.deepEqual(scored(5), [3, -2]);
    assert.deepEqual(scored(6), [254, 127]);
    assert.deepEqual(scored(2 ** 28 - 1), [-254, -254]);
    assert.deepEqual(scored(7, 5, 5, 2 ** 28 - 2), [6, -4]);
  });

  it("adds to what was scored, and says how far the best action is ahead", () => {
    const writer = new ByteWriter();
    writeTable(writer, 3, [
      { key: 5, values: Int8Array.of(0, 30, -20) },
      { key: 6, values: Int8Array.of(0, -40, 50) },
    ]);
    const table = new ActionTable(new ByteReader(writer.done()));
    const leadOf = (...keys: number[]) => {
      table.score(Int32Array.from(keys), keys.length);
      return table.lead;
    };
    assert.equal(leadOf(), 0);
    assert.equal(leadOf(5), 30, "LEFT before SHIFT");
    assert.equal(leadOf(6), 50, "RIGHT before SHIFT");
    table.add(Int32Array.of(5), 1);
    assert.deepEqual([table.left, table.right, table.lead], [-10, 30, 30]);
    assert.equal(leadOf(5, 5, 5, 6), 50, "LEFT with 50 before SHIFT, RIGHT with -10 behind it");
  });
});

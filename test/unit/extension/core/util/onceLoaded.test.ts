import assert from "node:assert/strict";
import { onceLoaded } from "../../../../../src/extension/core/util/onceLoaded";

describe("onceLoaded", () => {
  it("loads once", async () => {
    let loads = 0;
    const load = onceLoaded(() => Promise.resolve(++loads));
    assert.deepEqual([await load(), await load()], [1, 1]);
  });

  it("tries again what failed", async () => {
    let loads = 0;
    const load = onceLoaded(() =>
      ++loads === 1 ? Promise.reject(new Error("gone")) : Promise.resolve(loads),
    );
    await assert.rejects(load, /gone/u);
    assert.equal(await load(), 2);
  });
});

import assert from "node:assert/strict";
import fc from "fast-check";
import { keptAtHand } from "../../../../src/engine/text/recent";

describe("a look-up with recent keys at hand", () => {
  const valueOf = (key: number) => (key ^ (key >>> 13)) & 0xffff;

  it("says the same, whatever was asked before", () => {
    const near = fc.nat(3).map((high) => (high << 12) | 5);
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(0, -1, ~5), near, fc.integer())), (keys) => {
        const kept = keptAtHand(valueOf);
        for (const key of [...keys, ...keys]) assert.equal(kept(key), valueOf(key));
      }),
    );
  });

  it("asks once for a key that comes back", () => {
    let asked = 0;
    const kept = keptAtHand(() => ++asked);
    assert.deepEqual([kept(7), kept(7), kept(8), kept(7)], [1, 1, 2, 1]);
  });
});

import assert from "node:assert/strict";
import { firstWhere } from "../../../../src/engine/text/firstWhere";

const NUMBERS = [2, 3, 3, 7];

describe("firstWhere", () => {
  for (const [least, expected] of [
    [0, 0],
    [3, 1],
    [4, 3],
    [8, 4],
  ]) {
    it(`finds ${expected} for ${least}`, () => {
      assert.equal(
        firstWhere(NUMBERS.length, (at) => NUMBERS[at] >= least),
        expected,
      );
    });
  }
});

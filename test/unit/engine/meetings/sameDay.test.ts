import assert from "node:assert/strict";
import { isSameDay } from "../../../../src/engine/meetings/sameDay";

describe("the same day", () => {
  for (const [one, other, expected] of [
    ["Monday", "Monday evening", true],
    ["next November", "this November", true],
    ["May 3", "May 3, 2021", true],
    ["Monday", "Tuesday", false],
    ["last month", "next month", false],
    ["May 3", "May 4", false],
    ["March", "last year", false],
  ] as const)
    it(`${one} and ${other}: ${expected}`, () => assert.equal(isSameDay(one, other), expected));
});

import assert from "node:assert/strict";
import { namesApart } from "../../../../../src/extension/features/readouts/namesApart";

describe("the names of two readouts", () => {
  it("are the short ones unless these are the same", () => {
    const whole = ["north/a.txt", "south/a.txt"] as const;
    assert.deepEqual(namesApart([["a.txt", "b.txt"], whole]), ["a.txt", "b.txt"]);
    assert.deepEqual(namesApart([["a.txt", "a.txt"], whole]), whole);
    assert.deepEqual(namesApart([["a.txt", "a.txt"]]), ["a.txt", "a.txt"]);
  });
});

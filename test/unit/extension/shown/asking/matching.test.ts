import assert from "node:assert/strict";
import { matching } from "../../../../../src/extension/shown/asking/matching";

const ROWS = [
  { label: "Norway", description: "line 1 · place" },
  { label: "Oslo", description: "line 3 · place", detail: "in Norway" },
  { label: "Kenya", description: "line 3 · place" },
];
const found = (typed: string) => matching(ROWS, typed).map(({ label }) => label);

describe("a list that is narrowed by typing", () => {
  it("keeps all rows for no words", () => assert.deepEqual(found("  "), ["Norway", "Oslo", "Kenya"]));

  it("keeps rows with the words in any of their lines, whatever their case and order", () => {
    assert.deepEqual(found("nORWAY"), ["Norway", "Oslo"]);
    assert.deepEqual(found("place 3 line"), ["Oslo", "Kenya"]);
  });

  it("keeps none that lacks a word", () => assert.deepEqual(found("norway kenya"), []));
});

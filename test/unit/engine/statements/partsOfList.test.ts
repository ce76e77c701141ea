import assert from "node:assert/strict";
import { partsOfList } from "../../../../src/engine/statements/partsOfList";
import { readMarked } from "../../../support/meetings";

describe("partsOfList", () => {
  const cases: [list: string, ...parts: string[]][] = [
    ["Peru, Chad and the Navy", "Peru", "Chad", "the Navy"],
    ["Peru, Chad, and the Navy", "Peru", "Chad", "the Navy"],
    ["Peru & Chad", "Peru", "Chad"],
    ["the Navy"],
  ];
  for (const [list, ...parts] of cases)
    it(list, () => {
      const { words } = readMarked(list).document;
      const found = partsOfList(words, { start: 0, end: list.length });
      assert.deepEqual(
        found.map(({ start, end }) => list.slice(start, end)),
        parts,
      );
    });
});

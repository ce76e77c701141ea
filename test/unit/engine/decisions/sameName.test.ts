import assert from "node:assert/strict";
import { sameName } from "../../../../src/engine";

describe("sameName", () => {
  const cases: [text: string, marked: [number, number], expected: number[]][] = [
    ["Rao met Rao; Raoul and Rao’s aide left", [0, 3], [0, 8, 23]],
    ["Rao", [0, 3], [0]],
    ["Raoul Rao", [0, 3], [0, 6]],
    ["  ", [0, 1], []],
  ];
  for (const [text, [start, end], expected] of cases) {
    it(text, () =>
      assert.deepEqual(
        sameName(text, { start, end }).map((span) => span.start),
        expected,
      ),
    );
  }
});

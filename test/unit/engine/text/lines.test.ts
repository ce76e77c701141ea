import assert from "node:assert/strict";
import { Lines } from "../../../../src/engine/text/lines";

describe("lines of a text", () => {
  for (const mark of ["\n", "\r\n", "\r"]) {
    it(`ended by ${JSON.stringify(mark)}`, () => {
      const text = `ab${mark}${mark}cd`;
      const lines = new Lines(text);
      assert.deepEqual(lines.at(0), { line: 1, column: 1 });
      assert.deepEqual(lines.at(1), { line: 1, column: 2 });
      assert.deepEqual(lines.at(2 + mark.length), { line: 2, column: 1 });
      assert.deepEqual(lines.at(text.indexOf("d")), { line: 3, column: 2 });
      assert.deepEqual(lines.at(text.length), { line: 3, column: 3 });
    });
  }

  it("are one where nothing stands", () => assert.deepEqual(new Lines("").at(0), { line: 1, column: 1 }));
});

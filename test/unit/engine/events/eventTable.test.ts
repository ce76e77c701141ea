import assert from "node:assert/strict";
import { EVENT_COLUMNS, eventTable } from "../../../../src/engine";
import { testAnnotator } from "../../../support/engine";

describe("the table of events", () => {
  const text =
    "OSLO, 2 March 2026 – Foreign Minister Lena Moss met her counterpart Omar Reyes in Oslo on Monday.";

  it("gives a spreadsheet no formula, whatever the file is called", () => {
    const set = testAnnotator().annotate(text);
    for (const [name, cell] of [
      ["=cmd|' /C calc'!A0.txt", "'=cmd|' /C calc'!A0.txt"],
      ["+1.txt", "'+1.txt"],
      ["@a\u001b[31m.txt", "'@a [31m.txt"],
      ["talks-1.txt", "talks-1.txt"],
    ]) {
      const [row] = eventTable(name, text, set, () => null);
      assert.equal(row[EVENT_COLUMNS.indexOf("source")], cell);
    }
  });
});

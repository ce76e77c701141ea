import assert from "node:assert/strict";
import { eventsAsTable } from "../../../../../src/extension/features/export/eventsAsTable";
import { SET, SOURCE } from "../../../../support/handMade";

describe("events as a table", () => {
  const NOWHERE = () => null;

  it("have a row each, of cells as many as the head has", () => {
    const [title, , head, rule, ...rows] = eventsAsTable({ set: SET, source: SOURCE }, NOWHERE)
      .trimEnd()
      .split("\n");
    assert.equal(title, "# Events in seeds/rain.txt");
    assert.ok(rows.length > 0);
    const cells = (line: string) => line.replace(/\\\|/gu, "").split("|").length;
    for (const line of [rule, ...rows]) assert.equal(cells(line), cells(head), line);
  });

  it("say so where there are none", () => {
    const set = { ...SET, statements: [], meetings: [] };
    assert.match(eventsAsTable({ set, source: SOURCE }, NOWHERE), /No meeting or statement was found/u);
  });
});

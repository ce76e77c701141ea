import assert from "node:assert/strict";
import { eventsAsCsv } from "../../../../../src/extension/features/export/eventsAsCsv";
import { testCountryOf } from "../../../../support/engine";
import { SET, sourceOf, SOURCE, TEXT } from "../../../../support/handMade";

describe("events as comma-separated values", () => {
  const lines = eventsAsCsv({ set: SET, source: SOURCE }, testCountryOf()).trimEnd().split("\n");

  it("begin with the names of the columns", () => assert.match(lines[0], /^source,id,event,mode,status/u));

  it("have a line for each meeting and each statement with a speaker, in the order of the text", () => {
    assert.deepEqual(
      lines.slice(1).map((line) => line.split(",").slice(0, 3).join(" ")),
      ["m1 CONSULT", "s1 STATEMENT", "s2 SUPPORT", "s3 STATEMENT"].map((row) => `seeds/rain.txt ${row}`),
    );
  });

  it("quote a cell that holds a comma or a quotation mark", () => {
    const csv = eventsAsCsv({ set: SET, source: sourceOf(TEXT, 'a, "b".txt') }, testCountryOf());
    assert.match(csv, /^"a, ""b""\.txt",m1,/mu);
  });
});

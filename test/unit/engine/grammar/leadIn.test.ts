import assert from "node:assert/strict";
import { leadInOf, signatureOf, type LeadIn } from "../../../../src/engine/grammar/leadIn";
import { viewOf, wordsOf } from "../../../support/views";

describe("lines that name who speaks", () => {
  function named(text: string, find: (view: ReturnType<typeof viewOf>["view"]) => LeadIn | null) {
    const { view } = viewOf(text);
    const found = find(view);
    return (
      found && `${wordsOf(view, found.source.first, found.source.end)}${found.bare ? "" : " (not alone)"}`
    );
  }
  const above: [line: string, source: string | null][] = [
    ["Governor Lena Ostby:", "Governor Lena Ostby"],
    ["And from Governor Lena Ostby:", "Governor Lena Ostby"],
    ["Statement by Governor Lena Ostby:", "Governor Lena Ostby"],
    ["Lena Ostby, head of the pilots:", "Lena Ostby, head of the pilots"],
    ["During the visit to Riga, Lena Ostby:", "Lena Ostby (not alone)"],
    ["The ship sails. The pilots:", "The pilots"],
    ["Governor Lena Ostby sailed to Riga:", null],
    ["Governor Lena Ostby", null],
  ];
  for (const [line, source] of above) it(`above: ${line}`, () => assert.equal(named(line, leadInOf), source));

  const below: [line: string, source: string | null][] = [
    ["— Governor Lena Ostby", "Governor Lena Ostby"],
    ["– Lena Ostby, head of the pilots.", "Lena Ostby, head of the pilots"],
    ["— Lena Ostby sailed to Riga", null],
    ["— the weather for the week", null],
    ["Governor Lena Ostby", null],
  ];
  for (const [line, source] of below)
    it(`below: ${line}`, () => assert.equal(named(line, signatureOf), source));
});

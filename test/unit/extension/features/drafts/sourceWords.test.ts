import assert from "node:assert/strict";
import { withSourceWords } from "../../../../../src/extension/features/drafts/sourceWords";

describe("withSourceWords", () => {
  const source = (quote: string) => ({
    document: "one.txt",
    checksum: { length: 1, hash: "0" },
    start: 0,
    end: quote.length,
    quote,
    speaker: null,
  });
  const cases: readonly (readonly [draft: string, source: string, text: string | null])[] = [
    ["We will close the harbour,", "We will not close the harbour", "We will not close the harbour,"],
    ["We will close the harbour.", "we will not close the harbour", "We will not close the harbour."],
    ["we will close", "We will not close", "We will not close"],
    ["close the port", "close the harbour", "close the harbour"],
    ["close the harbour", "close the harbour", null],
    ["We want peace and trade", "We want peace,” he said, “and calm trade", null],
    ["first line second line", "first line\nsecond lines", null],
  ];
  for (const [draft, quote, text] of cases)
    it(`${draft} ← ${quote}`, () =>
      assert.equal(withSourceWords(draft, { kind: "altered", source: source(quote) }), text));

  it("is for altered words alone", () => {
    assert.equal(withSourceWords("We stay", { kind: "otherSpeaker", source: source("We stayed") }), null);
    assert.equal(withSourceWords("We stay", { kind: "altered", source: null }), null);
  });
});

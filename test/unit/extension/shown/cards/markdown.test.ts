import assert from "node:assert/strict";
import { commandLink, escapeMarkdown, escapeNote } from "../../../../../src/extension/shown/cards/markdown";

describe("text from a document in Markdown", () => {
  const cases: readonly (readonly [what: string, text: string, escaped: string])[] = [
    ["a link", "[here](command:x)", "\\[here\\]\\(command\\:x\\)"],
    ["an icon", "$(sync~spin)", "\\\\\\$\\(sync\\~spin\\)"],
    ["HTML", "<b>&amp;", "\\<b\\>\\&amp;"],
    ["emphasis and code", "*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"],
    ["lines", "# a\r\n- b", "\\# a \\- b"],
    ["an address", "www.a.b", "www\\.a\\.b"],
    ["a turn of direction", "a\u202Eb\u2066c", "abc"],
  ];
  for (const [what, text, escaped] of cases) {
    it(`${what} stays text`, () => assert.equal(escapeMarkdown(text), escaped));
  }
});

describe("the text of a note", () => {
  it("keeps its look, and reads as plain text", () => {
    assert.equal(
      escapeNote("U.S.-led\n*talks* <b> (2026-03-02)"),
      "U.S.-led \\*talks\\* \\<b\\> (2026-03-02)",
    );
  });
});

describe("a command link", () => {
  it("carries its arguments so that the Markdown ends where it should", () => {
    const link = commandLink("a", "b.c", "x (y)", 3);
    const [, query] = /^\[a\]\(command:b\.c\?([^()\s]*)\)$/u.exec(link) ?? [];
    assert.deepEqual(JSON.parse(decodeURIComponent(query)), ["x (y)", 3]);
  });
});

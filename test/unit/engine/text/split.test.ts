import assert from "node:assert/strict";
import fc from "fast-check";
import { splitParagraphs } from "../../../../src/engine/text/split";
import { anyText } from "../../../support/texts";

const paragraphs = (text: string) => splitParagraphs(text).map(({ start, end }) => text.slice(start, end));

const wrapped = `The ministers of the two countries met in the old town on Monday and
spoke for two hours about water, trade and the roads that cross the
border, their offices said.

A second round will follow in the autumn, when the commission of
experts has measured the river.
- one point that is short
- another point`;

describe("splitParagraphs", () => {
  it("takes each line of running text as a paragraph", () => {
    assert.deepEqual(paragraphs("Talks end\r\n\r\nThe talks ended.\n  They will go on.\t\n\n"), [
      "Talks end",
      "The talks ended.",
      "They will go on.",
    ]);
  });

  for (const lineBreak of ["\n", "\r\n"]) {
    it(`joins lines that were cut at a column, with ${JSON.stringify(lineBreak)}`, () => {
      const text = wrapped.replaceAll("\n", lineBreak);
      assert.deepEqual(
        paragraphs(text).map((paragraph) => paragraph.split(/\s+/u).slice(-1)[0]),
        ["said.", "river.", "short", "point"],
      );
    });
  }

  it("leaves out what front matter says of the document", () => {
    assert.deepEqual(paragraphs("---\ntitle: Talks\ndate: 2026-05-31\n---\n\nThe talks ended.\n"), [
      "The talks ended.",
    ]);
    assert.deepEqual(paragraphs("---\nThe talks ended.\n---\n"), ["---", "The talks ended.", "---"]);
  });

  it("does not join short lines", () => {
    assert.equal(
      paragraphs("Present were:\nAnn Lee\nOmar Said\nThe mayor of the town\nTwo guests").length,
      5,
    );
  });

  it("covers all visible text, in order", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const { start, end } of splitParagraphs(text)) {
          assert.ok(start >= at && end > start);
          assert.equal(text.slice(at, start).trim(), "");
          assert.equal(text.slice(start, end).trim(), text.slice(start, end));
          at = end;
        }
        assert.doesNotMatch(text.slice(at), /[^\s\u0085]/u);
      }),
    );
  });
});

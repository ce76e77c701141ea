import assert from "node:assert/strict";
import { kindsOfParagraphs } from "../../../../src/engine/document/layout";
import { splitParagraphs } from "../../../../src/engine/text/split";

const kinds = (lines: readonly string[]) => {
  const text = lines.join("\n\n");
  return kindsOfParagraphs(text, splitParagraphs(text));
};
const BODY =
  "The two sides met on Monday and agreed to meet again before the end of the month, an aide said.";

describe("kindsOfParagraphs", () => {
  const documents: readonly (readonly [kind: string, line: string])[][] = [
    [
      ["headline", "Ministers meet to save water accord"],
      ["headline", "Second round planned for autumn, aide says"],
      ["byline", "By Ann Lee and Omar Said"],
      ["dateline", "CAIRO, 3 May 2024"],
      ["body", BODY],
      ["headline", "A long road"],
      ["body", BODY],
      ["caption", "The two ministers shake hands in Cairo. (Photo: Ministry)"],
      ["body", "“We will go on,” he said."],
    ],
    [
      ["headline", "# Water accord saved"],
      ["dateline", "Updated: Tuesday, May 3, 2024 10:15 GMT"],
      ["body", BODY],
      ["listItem", "- a fund for both banks"],
      ["listItem", "2. a commission of experts"],
      ["blockQuote", "> We will go on."],
      ["body", "The commission will:"],
    ],
    [
      ["body", `CAIRO, 3 May 2024 – ${BODY}`],
      ["body", BODY],
    ],
  ];
  for (const document of documents) {
    it(document[0][1], () => {
      assert.deepEqual(
        kinds(document.map(([, line]) => line)),
        document.map(([kind]) => kind),
      );
    });
  }

  it("leaves a lone line alone", () => assert.deepEqual(kinds(["The minister left"]), ["body"]));
});

import assert from "node:assert/strict";
import { findingInWords, summaryInWords } from "../../../../../src/extension/features/drafts/findingWords";
import { check, documentOf, sourcesOf } from "../../../../support/drafts";

const source = documentOf(
  "one.txt",
  "Ana Lind: “We will not close the harbour to 14 fishing boats from Tasmark.”",
  "Bo Ek: the lighthouse keepers have agreed to a lower toll for smaller vessels.",
  "Bo Ek: “The ferry treaty is the best that our islands could get.”",
);
const sources = sourcesOf(source);

describe("findingInWords", () => {
  const cases: readonly (readonly [draft: string, words: string | undefined])[] = [
    [
      "Ana Lind: “We will close the port to 14 fishing boats from Tasmark”",
      "Altered (a negation): “not” is left out; “port” is “harbour” in the source.",
    ],
    [
      "Ana Lind: “We will not close the harbour to 14 big fishing boats from Holm”",
      "Altered (a name): “big” is not in the source; “Holm” is “Tasmark” in the source.",
    ],
    [
      "Bo Ek: “We will close the harbour to 14 fishing boats from Tasmark”",
      "Altered (a negation): “not” is left out. There it is Ana Lind who says it.",
    ],
    [
      "Bo Ek: “We will not close the harbour to 14 fishing boats”",
      "Ana Lind says this, not Bo Ek (one.txt).",
    ],
    ["Ana Lind: “the moon was green that day”", "Nothing like this quotation stands in sources."],
    ["Ana Lind: the moon was green that day", "No statement like this stands in sources."],
    [
      "The ferry treaty is the best that our islands could get.",
      "This stands here as a fact. In one.txt it is what Bo Ek says.",
    ],
    [
      "“We will not close the harbour to 14 fishing boats.”",
      "It is not clear who says this. In one.txt it is Ana Lind.",
    ],
    [
      "Bo Ek: “the lighthouse keepers have agreed to a lower toll”",
      "one.txt reports these words and does not quote them: here they stand in quotation marks.",
    ],
    ["Bo Ek: the lighthouse keepers had agreed to a lower toll for smaller vessels", undefined],
    ["Ana Lind: “We will not close the harbour”", undefined],
  ];
  for (const [draft, words] of cases)
    it(draft, () => {
      const [finding] = check(sources, draft);
      const name = finding.source ? "one.txt" : "sources";
      assert.equal(findingInWords(finding, { draft, source: source.text, name }), words);
    });

  it("says how much there is to look at", () => {
    assert.equal(summaryInWords(0, 0), "nothing to check");
    assert.equal(summaryInWords(0, 3), "3 checked, all found");
    assert.equal(summaryInWords(2, 3), "2 of 3 to look at");
  });
});

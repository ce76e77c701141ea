import assert from "node:assert/strict";
import { CorpusIndex, hitSummary, makeRecord } from "../../../../../src/engine";
import { rowOf } from "../../../../../src/extension/words/hitRows";
import { problemInWords } from "../../../../../src/extension/words/queryProblemWords";
import { testAnnotator } from "../../../../support/engine";

const TEXT =
  "Foreign Minister Lena Moss met Omar Reyes in Quito on 2 March 2026 to discuss trade.\n\n“It rains,” Reyes said.\n";

describe("rows of a search", () => {
  const index = new CorpusIndex();
  before(() => {
    const source = { name: "a/2026-03-02.txt", text: TEXT };
    index.put(makeRecord(source, testAnnotator().annotate(TEXT), () => null));
  });
  const rows = (query: string) =>
    index
      .search(query)
      .map((hit) => rowOf({ ...hitSummary(hit), uri: "file:///a" }))
      .map(({ icon, label, detail, description, span }) => [
        icon,
        label,
        detail,
        description,
        TEXT.slice(span.start, span.end),
      ]);

  it("say who said what, when and where it stands", () => {
    assert.deepEqual(rows("speaker:Reyes"), [
      ["quote", "Omar Reyes, said", "“It rains,”", "2 March 2026 · a/2026-03-02.txt, line 3", "“It rains,”"],
    ]);
  });

  it("say who met, where, and about what", () => {
    assert.deepEqual(rows("is:meeting"), [
      [
        "organization",
        "Lena Moss – Omar Reyes",
        "Quito · trade",
        "2 March 2026 · a/2026-03-02.txt, line 1",
        "met",
      ],
    ]);
  });

  it("say what is wrong with a query", () => {
    const problem = { code: "unknownForm", value: "loud", start: 0, end: 4 } as const;
    assert.equal(problemInWords(problem), "“loud” is no form. The forms are direct, mixed, indirect.");
  });
});

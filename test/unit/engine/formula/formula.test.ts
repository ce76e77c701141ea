import assert from "node:assert/strict";
import { CorpusIndex, formulaJson, formulaOf, formulaPage } from "../../../../src/engine";
import { recordOf } from "../../../support/records";

const TEXTS: Readonly<Record<string, string>> = {
  "2024-03-01.txt":
    "Ana Lind expressed concern about the blockade of the harbour of Riga and its fishing crews.",
  "2024-01-05.txt": "Ana Lind condemned the blockade of the harbour of Riga and its fishing crews.",
  "2024-02-01.txt": "Ana Lind said that the harbour museum was worth a visit.",
  "2024-04-01.txt": "Ana Lind expressed concern about the blockade of the harbour of Riga.",
};

function steps() {
  const index = new CorpusIndex();
  for (const [name, text] of Object.entries(TEXTS)) index.put(recordOf(name, text));
  return formulaOf(index.search("speaker:Lind about:harbour"));
}

describe("a formula over time", () => {
  it("compares each with the latest earlier one that says nearly the same", () =>
    assert.deepEqual(
      steps().map(({ date, previous }) => [date, previous]),
      [
        ["2024-01-05", null],
        ["2024-02-01", null],
        ["2024-03-01", 0],
        ["2024-04-01", 2],
      ],
    ));

  it("marks the verb that changed, and the phrase that was dropped", () => {
    const [, , third, fourth] = steps();
    const of = (kind: string, step: typeof third) =>
      step.changes.flatMap((change) => (change.kind === kind ? change.text.trim() : []));
    assert.ok(of("removed", third).includes("condemned"));
    assert.match(of("added", third).join(" "), /expressed concern/u);
    assert.deepEqual(of("removed", fourth), ["and its fishing crews"]);
    assert.deepEqual(of("added", fourth), []);
  });

  it("has the exact words of each row for programs", () => {
    for (const { document, spans, quotes } of formulaJson(steps()).rows)
      assert.deepEqual(
        spans.map(([start, end]) => TEXTS[document].slice(start, end)),
        quotes,
      );
  });

  it("is a page whose rows lead to their words", () => {
    const words = {
      title: "x",
      counts: String,
      nothing: "Nothing",
      columns: ["Date", "Words", "Source"] as const,
      day: (iso: string) => iso,
      line: String,
      since: (date: string) => `since ${date}`,
      undated: "undated",
      first: "first",
      unchanged: "unchanged",
    };
    const { blocks } = formulaPage(steps(), words);
    const table = blocks.find((block) => block.kind === "table");
    const runs = table?.rows[2].flat() ?? [];
    assert.ok(runs.some(({ text, style }) => text === "condemned" && style === "removed"));
    assert.ok(runs.some(({ text }) => text === "since 2024-01-05"));
    assert.match(JSON.stringify(formulaPage([], words).blocks), /Nothing/u);
  });
});

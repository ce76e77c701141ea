import assert from "node:assert/strict";
import { splitParagraphs } from "../../../../../src/engine";
import { selectionsAt } from "../../../../../src/extension/features/language/selections";
import { INDEX, place, SOURCE, TEXT } from "../../../../support/handMade";

const grow = (words: string, by = 1): string[] =>
  selectionsAt(TEXT, splitParagraphs(TEXT), INDEX, SOURCE, place(words).start + by).map((span) =>
    SOURCE.textOf(span),
  );
const [FIRST, SECOND] = TEXT.split("\n");

describe("a growing selection", () => {
  it("goes from the word to the name, the sentence, the paragraph and the document", () => {
    const [sentence] = FIRST.split(" During");
    assert.deepEqual(grow("Moss"), ["Moss", "Lena Moss", sentence, FIRST, TEXT]);
  });

  it("takes in what is quoted, then the marks, then who says it", () => {
    assert.deepEqual(grow("hope").slice(0, 4), [
      "hope",
      "We (all) hope [so].",
      "“We (all) hope [so].”",
      "Reyes said: “We (all) hope [so].”",
    ]);
    assert.equal(grow("hope").at(-2), SECOND);
  });

  it("takes in what was said in other words, then the statement", () => {
    const spans = grow("need");
    assert.deepEqual(spans.slice(0, 2), ["need", "the need for rain"]);
    assert.equal(spans[2], "she stressed the need for rain");
  });

  it("begins with something wider between words", () => {
    assert.notEqual(grow(" (all)", 1)[0], "");
  });
});

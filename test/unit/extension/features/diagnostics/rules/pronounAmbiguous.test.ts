import assert from "node:assert/strict";
import { pronounAmbiguous as rule } from "../../../../../../src/extension/features/diagnostics/rules/pronounAmbiguous";
import { CheckedText } from "../../../../../support/checked";

const text = (sure: number, others: Parameters<CheckedText["entity"]>[3] = [["Ivo Reyes"]]) =>
  new CheckedText("Karl Moss met Ivo Reyes. He was tired. She smiled.")
    .entity("p1", "person", "Karl Moss", [["Karl Moss"], ["He", 1, "pronoun", sure]])
    .entity("p2", "person", "Ivo Reyes", others);

describe("a pronoun with two possible persons", () => {
  it("is found where Readout is not sure and another was named", () => {
    assert.deepEqual(text(0.7).found(rule), ["He"]);
    assert.deepEqual(text(0.7).commands(rule), ["setReferent", "accept"]);
    assert.match(text(0.7).mended(rule), /Karl Moss was tired/u);
  });

  it("is none where Readout is sure", () => assert.deepEqual(text(0.95).found(rule), []));

  it("is none where the other is of the other sex", () => {
    assert.deepEqual(text(0.7, [["Ivo Reyes"], ["She", 1, "pronoun", 0.95]]).found(rule), []);
  });

  it("is none where who is meant was named in a sentence of his own since", () => {
    const since = new CheckedText("Ivo Reyes left. Karl Moss came home and he was tired.")
      .entity("p1", "person", "Karl Moss", [["Karl Moss"], ["he", 1, "pronoun", 0.7]])
      .entity("p2", "person", "Ivo Reyes", [["Ivo Reyes"]]);
    assert.deepEqual(since.found(rule), []);
  });

  it("is none where nobody else was named", () => {
    const alone = new CheckedText("Karl Moss left. He was tired.");
    alone.entity("p1", "person", "Karl Moss", [["Karl Moss"], ["He", 1, "pronoun", 0.7]]);
    assert.deepEqual(alone.found(rule), []);
  });
});

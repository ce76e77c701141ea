import assert from "node:assert/strict";
import { readWordClusters } from "../../../../src/engine/perceptron/wordClusters";
import { testToolbox } from "../../../support/engine";

describe("word clusters", () => {
  it("put words that behave alike together", () => {
    const { clusters } = testToolbox();
    for (const [one, other] of [
      ["monday", "thursday"],
      ["spokeswoman", "spokesman"],
      ["ferry", "boat"],
    ])
      assert.equal(
        clusters.coarse(clusters.fine(one)),
        clusters.coarse(clusters.fine(other)),
        `${one}, ${other}`,
      );
    assert.notEqual(clusters.coarse(clusters.fine("monday")), clusters.coarse(clusters.fine("baghdad")));
  });

  it("know nothing of a word that was never seen", () => {
    const { clusters } = testToolbox();
    assert.equal(clusters.fine("xqzzvbr"), 0);
    assert.equal(clusters.coarse(0), 0);
  });

  it("know nothing without their file", () => {
    assert.equal(readWordClusters(undefined).fine("monday"), 0);
  });
});

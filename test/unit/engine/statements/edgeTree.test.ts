import assert from "node:assert/strict";
import { FeatureList } from "../../../../src/engine/perceptron/featureList";
import { readDecisionModels } from "../../../../src/engine/perceptron/decisionModels";
import type { EdgeQuestion } from "../../../../src/engine/statements/contentEdges";
import { edgesOf } from "../../../../src/engine/statements/contentEdges";
import { addTreeFeatures, treeRanges } from "../../../../src/engine/statements/edgeTree";
import { testResources, testToolbox } from "../../../support/engine";
import { viewOf } from "../../../support/views";

/** Content in brackets, behind its cue. */
const TEXTS = [
  "Ellery said [the dam was safe, and the sluice leaked, adding that the crew would mend it].",
  "Ellery urged [the divers and their captain to wait – a friend of hers had left, but nobody saw him].",
  "Ellery praised [the work of the crew; the council paid them, although it had no money].",
];

const { edge: model } = readDecisionModels(testResources().models.decisions);

describe("treeRanges", () => {
  for (const text of TEXTS)
    it(`holds what the tree adds: ${text}`, () => {
      assert.ok(model);
      const { view, ranges } = viewOf(text);
      const [{ first, end: high }] = ranges;
      const rangeOf = treeRanges(model);
      for (const byRules of [first + 2, high]) {
        const candidates = edgesOf(view, first, high, byRules);
        const context = { head: 1, kind: "clause", pastCue: true } as const;
        const lexicon = testToolbox().cues;
        const question: EdgeQuestion = { view, lexicon, first, high, context, byRules, candidates };
        for (const edge of candidates) {
          const features = new FeatureList();
          addTreeFeatures(features, question, edge);
          const added = model.logit(features);
          const { least, most } = rangeOf(question, edge);
          assert.ok(least <= added && added <= most, `${least} <= ${added} <= ${most}`);
        }
      }
    });
});

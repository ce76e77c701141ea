import assert from "node:assert/strict";
import { verbGroupAt } from "../../../../src/engine/grammar/verbGroup";
import { viewOf, wordsOf } from "../../../support/views";

describe("verbGroupAt", () => {
  /** The group in brackets, asked at its last word: form, voice, polarity, tense. */
  const groups: [text: string, ...expected: string[]][] = [
    ["The pilot [said] so.", "finite", "active", "positive", "past"],
    ["The pilot [says] so.", "finite", "active", "positive", "present"],
    ["The pilot [has not yet said] so.", "finite", "active", "negative", "past"],
    ["The pilot [cannot say] so.", "finite", "active", "negative", "hypothetical"],
    ["The pilot [no longer reported] that.", "finite", "active", "negative", "past"],
    ["The pilot [never said] so.", "finite", "active", "negative", "past"],
    ["The pilot [will announce] it.", "finite", "active", "positive", "future"],
    ["The pilot [would insist] on it.", "finite", "active", "positive", "hypothetical"],
    ["The pilot [was quoted] by her.", "finite", "passive", "positive", "past"],
    ["It took years [to announce] it.", "infinitive", "active", "positive", "future"],
    ["They left early, [saying] nothing.", "gerund", "active", "positive", "present"],
  ];
  for (const [text, ...expected] of groups)
    it(text, () => {
      const { view, ranges } = viewOf(text);
      const [{ first, end }] = ranges;
      const group = verbGroupAt(view, end - 1, 0);
      const { form, passive, polarity, tense } = group;
      assert.deepEqual([form, passive ? "passive" : "active", polarity, tense], expected);
      assert.equal(wordsOf(view, group.first, group.head + 1), wordsOf(view, first, end));
    });
});

import assert from "node:assert/strict";
import { Clause } from "../../../../src/engine/grammar/clause";
import { nounPhraseBefore } from "../../../../src/engine/grammar/nounPhrase";
import { phraseStart } from "../../../../src/engine/grammar/phraseStart";
import { viewOf, wordsOf } from "../../../support/views";

/** The phrase stands in brackets and ends with its head. */
const CASES: readonly string[] = [
  "They held [direct, high-level talks] today.",
  "They opened [the first ever summit] today.",
  "They left [their second meeting] early.",
  "The crew of [the old boat] slept.",
];

/** As `nounPhraseBefore` reads it, where that is more. */
const WIDER: readonly (readonly [text: string, wider: string])[] = [
  ["The crew of [the old boat] slept.", "The crew of the old boat"],
];

describe("phraseStart", () => {
  for (const text of CASES)
    it(text, () => {
      const { view, ranges } = viewOf(text);
      const [{ first, end }] = ranges;
      const clause = new Clause(view, view.sentences[0]);
      assert.equal(wordsOf(view, phraseStart(clause, end - 1), end), wordsOf(view, first, end));
    });
  for (const [text, wider] of WIDER)
    it(`takes in no other phrase: ${text}`, () => {
      const { view, ranges } = viewOf(text);
      const phrase = nounPhraseBefore(view, ranges[0].end, 0);
      assert.equal(phrase && wordsOf(view, phrase.first, phrase.end), wider);
    });
  it("leaves out a participle that is a verb", () => {
    const { view, ranges } = viewOf("They are holding [new talks] today.");
    const clause = new Clause(view, view.sentences[0]);
    const isVerb = (at: number) => view.lower[at] === "holding";
    assert.equal(phraseStart(clause, ranges[0].end - 1, isVerb), ranges[0].first);
  });
});

import assert from "node:assert/strict";
import { Clause } from "../../../../src/engine/grammar/clause";
import { leftOfVerb } from "../../../../src/engine/grammar/leftOfVerb";
import { viewOf, wordsOf } from "../../../support/views";

/** The verb stands in the last brackets; those before it hold what may be its subject, the nearest last. */
const CASES: readonly { readonly text: string; readonly chain: string }[] = [
  { text: "[The mayor of Oslo] [met] them.", chain: "met" },
  { text: "[The mayor] is expected to [meet] them.", chain: "is expected to meet" },
  { text: "On Tuesday, [the mayor] [met] them.", chain: "met" },
  { text: "[The mayor] went home and [met] them.", chain: "met" },
  { text: "[The mayor, along with two pilots,] [met] them.", chain: "met" },
  { text: "The minister said that [the mayor] [met] them.", chain: "met" },
  { text: "The boat sank, and [the mayor] [met] them.", chain: "met" },
  { text: "[Meeting] them, [the mayor] said so.", chain: "Meeting" },
];

describe("leftOfVerb", () => {
  for (const { text, chain } of CASES)
    it(text, () => {
      const { view, ranges } = viewOf(text);
      const verb = ranges.find(({ first }) => /^me/u.test(view.lower[first]));
      const wanted = ranges.filter((range) => range !== verb);
      const clause = new Clause(view, view.sentences[0]);
      const found = leftOfVerb(clause, verb!.first);
      assert.deepEqual(
        found.subjects.map(({ first, end }) => wordsOf(view, first, end)),
        wanted.map(({ first, end }) => wordsOf(view, first, end)).reverse(),
      );
      assert.equal(wordsOf(view, found.chain, verb!.end), chain);
    });
});

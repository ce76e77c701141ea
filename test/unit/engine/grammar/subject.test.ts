import assert from "node:assert/strict";
import { subjectBefore } from "../../../../src/engine/grammar/subject";
import { viewOf, wordsOf } from "../../../support/views";

describe("subjectBefore", () => {
  /** The subject stands in the first brackets; the verb group begins at the second. */
  const subjects = [
    "[The mayor of Oslo] [said] so.",
    "In May [the mayor] [said] so.",
    "[Lena Ostby, the first mate], [said] so.",
    "The boat sank, [the pilot] [said].",
    "[Lena Ostby (Green), the first mate], [said] so.",
    "[Lena Ostby (Green)], who knew the bay, [said] so.",
    "The crew praised [the pilot], who [said] so.",
    "[The pilot], who knew the bay, [said] so.",
    "The council met and [she] [said] so.",
  ];
  for (const text of subjects)
    it(text, () => {
      const { view, ranges } = viewOf(text);
      const [{ first, end }, verb] = ranges;
      const found = subjectBefore(view, verb.first, 0);
      assert.equal(found && wordsOf(view, found.first, found.end), wordsOf(view, first, end));
    });
});

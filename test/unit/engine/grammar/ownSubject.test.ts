import assert from "node:assert/strict";
import { ownSubjectOf } from "../../../../src/engine/grammar/ownSubject";
import { verbGroupAt } from "../../../../src/engine/grammar/verbGroup";
import { viewOf, wordsOf } from "../../../support/views";

describe("ownSubjectOf", () => {
  /** The verb group stands in brackets; its subject, and what found it. */
  const subjects: [text: string, subject: string | null, place: string | null][] = [
    ["The mayor of Oslo [said] so.", "The mayor of Oslo", "subject"],
    ["Lena Ostby, the first mate, [said] so.", "Lena Ostby, the first mate", "apposition"],
    ["The pilot, who knew the bay, [said] so.", "The pilot", "aside"],
    ["The crew praised the pilot, who [said] so.", "the pilot", "relative"],
    ["The mayor elected by the council [said] so.", "The mayor", "tree"],
    ["On Friday the council [said] so.", "the council", "subject"],
    ["The mayor left early and [said] so.", null, null],
    ["[Said] so.", null, null],
  ];
  for (const [text, subject, place] of subjects)
    it(text, () => {
      const { view, ranges } = viewOf(text);
      const found = ownSubjectOf(view, verbGroupAt(view, ranges[0].end - 1, 0), 0);
      const words = found && wordsOf(view, found.range.first, found.range.end);
      assert.deepEqual([words, found?.place ?? null], [subject, place]);
    });
});

import assert from "node:assert/strict";
import type { SentenceView } from "../../../../src/engine/document/sentenceView";
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

describe("ownSubjectOf, asking the tree", () => {
  /** Whether the sentence is parsed to find the subject of the verb group in brackets. */
  const asked: [text: string, asks: boolean][] = [
    ["The mayor elected by the council [said] so.", true],
    ["On Friday the council [said] so.", false],
    ["According to the crew the council [said] so.", false],
  ];
  for (const [text, asks] of asked)
    it(`${text} – ${asks ? "asks" : "does not ask"}`, () => {
      const { view, ranges } = viewOf(text);
      let parsed = false;
      const trees = { of: (sentence: number) => ((parsed = true), view.trees.of(sentence)) };
      const watched = { ...view, trees: trees as SentenceView["trees"] };
      ownSubjectOf(watched, verbGroupAt(view, ranges[0].end - 1, 0), 0);
      assert.equal(parsed, asks);
    });
});

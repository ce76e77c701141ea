import assert from "node:assert/strict";
import { Issuers } from "../../../../src/engine/statements/issuers";
import { readMarked } from "../../../support/meetings";

describe("Issuers", () => {
  /** First a source whose speaker is known, then one that speaks of its document again or not. */
  const cases: [first: string, medium: string | null, second: string, speaker: string | null][] = [
    ["Berg’s letter", null, "The letter", "berg"],
    ["Berg’s letter", null, "this same letter", "berg"],
    ["Berg", "in a communiqué", "The communiqué", "berg"],
    ["Berg", "in a letter", "The report", null],
    ["Berg’s letter", null, "A letter", null],
    ["Berg’s report", null, "The monthly report", null],
    ["Berg’s report", null, "The report’s author", null],
  ];
  for (const [first, medium, second, speaker] of cases)
    it([first, medium, second].filter(Boolean).join(" | "), () => {
      const text = [first, medium ?? "-", second].join("\n\n");
      const place = (words: string) => {
        const start = text.lastIndexOf(words);
        return { start, end: start + words.length };
      };
      const issuers = new Issuers(readMarked(text).document.words);
      issuers.resolve({ speaker: "berg", source: [place(first)], medium: medium ? place(medium) : null });
      const again = { speaker: null as string | null, source: [place(second)], medium: null };
      issuers.resolve(again);
      assert.equal(again.speaker, speaker);
    });
});

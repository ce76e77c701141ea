import assert from "node:assert/strict";
import { highlightsAt } from "../../../../../src/extension/features/language/highlights";
import { INDEX, place, SOURCE } from "../../../../support/handMade";

/** What lights up with the words; the main ones with a star. */
const light = (words: string, nth = 1): string[] =>
  highlightsAt(INDEX, SOURCE, place(words, nth).start + 1).map(
    ({ span, isMain }) => `${SOURCE.textOf(span)}${isMain ? "*" : ""}`,
  );

describe("highlights", () => {
  const cases: readonly [what: string, words: string, expected: string[]][] = [
    ["all mentions of an entity, the fullest first of all", "she", ["Lena Moss*", "she"]],
    ["the words of a meeting", "the meeting", ["received*", "the meeting"]],
    ["reporting words and source of a statement, from its words", "hope", ["said*", "Reyes"]],
    ["reporting words and source of a statement, from its cue", "said", ["said*", "Reyes"]],
    ["nothing where there is no mark", "During", []],
  ];
  for (const [what, words, expected] of cases)
    it(`are ${what}`, () => assert.deepEqual(light(words), expected));
});

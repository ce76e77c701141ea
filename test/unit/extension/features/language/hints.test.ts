import assert from "node:assert/strict";
import { hintsIn, type WantedHints } from "../../../../../src/extension/features/language/hints";
import { INDEX, place, SOURCE, TEXT } from "../../../../support/handMade";

const ALL = { start: 0, end: TEXT.length };
const BOTH: WantedHints = { references: true, dates: true };
/** The text with the hints written into it, each in brackets. */
const hinted = (range = ALL, wanted = BOTH): string[] =>
  hintsIn(INDEX, SOURCE, range, wanted).map(({ about, label }) => `${SOURCE.textOf(about)}${label}`);

describe("hints", () => {
  it("say who a pronoun is and which day a weekday is", () => {
    assert.deepEqual(hinted(), ["Monday: 2 March 2026", "she: Lena Moss"]);
  });

  it("stand behind the words, and lead to where the text says it", () => {
    const [day, she] = hintsIn(INDEX, SOURCE, ALL, BOTH);
    assert.equal(she.at, place("she").end);
    assert.equal(she.target?.start, place("Lena Moss").start);
    assert.equal(day.target, null);
  });

  it("are made of what is asked for alone", () => {
    assert.deepEqual(hinted(ALL, { references: false, dates: true }), ["Monday: 2 March 2026"]);
    assert.deepEqual(hinted(ALL, { references: true, dates: false }), ["she: Lena Moss"]);
  });

  it("are made of the range alone", () => {
    assert.deepEqual(hinted({ start: place("During").start, end: TEXT.length }), ["she: Lena Moss"]);
    assert.deepEqual(hinted({ start: 0, end: place("on Monday").start }), []);
  });
});

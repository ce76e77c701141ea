import assert from "node:assert/strict";
import { unpairedMarks } from "../../../../src/engine";

/** The marks without a partner, each with the letter behind or before it. */
const unpaired = (text: string): string[] =>
  unpairedMarks(text).map(({ start, end, role }) =>
    role === "open" ? text.slice(start, end + 2) : text.slice(start - 2, end),
  );

describe("quotation marks without a partner", () => {
  const cases: readonly [text: string, expected: string[]][] = [
    ["“It rains,” she said. “It pours.”", []],
    ["“It rains, she said.", ["“It"]],
    ["“It rains, she said. “It pours.”", ["“It"]],
    ["It rains,” she said.", ["s,”"]],
    ["She said “he called it “rain” yesterday”.", []],
    ['"It rains," she said. "It pours.', ['"It']],
    ["«It rains, she said.", ["«It"]],
    ["The ministers’ boats and Moss’s ‘old’ nets", []],
    ['A plank of 6" and no more.', []],
    ["No marks at all.", []],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(unpaired(text), expected));
});

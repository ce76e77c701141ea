import assert from "node:assert/strict";
import { dateInWords } from "../../../../src/extension/words/dateInWords";

describe("a date in words", () => {
  const cases: readonly [iso: string, words: string][] = [
    ["2024-10-01", "1 October 2024"],
    ["2024-10", "October 2024"],
    ["2024", "2024"],
    ["2024-09-30/2024-10-06", "30 September – 6 October 2024"],
    ["2024-10-01/2024-10-06", "1 – 6 October 2024"],
    ["2023-12-30/2024-01-02", "30 December 2023 – 2 January 2024"],
    ["2024-10-01/2024-10", "2024-10-01/2024-10"],
    ["2024-W40", "2024-W40"],
    ["2024-13-45", "2024-13-45"],
  ];
  for (const [iso, words] of cases) it(`${iso} is ${words}`, () => assert.equal(dateInWords(iso), words));
});

import assert from "node:assert/strict";
import { weekdayWrong as rule } from "../../../../../../src/extension/features/diagnostics/rules/weekdayWrong";
import { CheckedText } from "../../../../../support/checked";

const dated = (words: string, iso: string) =>
  new CheckedText(`They met on ${words} in Oslo.`).entity("d", "date", words, [[words]], {
    value: { kind: "date", iso },
  });

describe("a weekday against its date", () => {
  const cases: readonly [words: string, iso: string, expected: string[]][] = [
    ["Sunday, 1 October 2024", "2024-10-01", ["Sunday"]],
    ["Tuesday, 1 October 2024", "2024-10-01", []],
    ["Mon. 1 October 2024", "2024-10-01", ["Mon"]],
    ["1 October 2024", "2024-10-01", []],
    ["Monday", "2024-10-01", []],
    ["Wednesday, October 1", "2024-10-01", []],
    ["Sunday, October 1", "2024-10-01", []],
    ["Friday, October 1", "2024-10-01", ["Friday"]],
    ["October 2024", "2024-10", []],
    ["Monty 1 October 2024", "2024-10-01", []],
  ];
  for (const [words, iso, expected] of cases)
    it(`${words}: ${expected.length > 0 ? "wrong" : "nothing to say"}`, () =>
      assert.deepEqual(dated(words, iso).found(rule), expected));

  it("is mended as it was written, in full or short", () => {
    assert.match(dated("Sunday, 1 October 2024", "2024-10-01").mended(rule), /on Tuesday, 1 October/u);
    assert.match(dated("Mon. 1 October 2024", "2024-10-01").mended(rule), /on Tue. 1 October/u);
  });
});

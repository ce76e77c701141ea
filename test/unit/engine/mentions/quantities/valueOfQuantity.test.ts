import assert from "node:assert/strict";
import { valueOfQuantity } from "../../../../../src/engine/mentions/quantities/valueOfQuantity";
import { testToolbox } from "../../../../support/engine";

describe("valueOfQuantity", () => {
  const cases: [words: string, amount: number, unit: string | null, approximate: boolean][] = [
    ["$30 billion", 30e9, "USD", false],
    ["about a million", 1e6, null, true],
    ["tens of thousands", 20000, null, true],
    ["12 %", 12, "percent", false],
    ["12 per cent", 12, "percent", false],
    ["25 years", 25, "year", false],
    ["a week", 1, "week", false],
    ["10-year", 10, "year", false],
    ["decade-long", 1, "decade", false],
    ["eight", 8, null, false],
    ["twenty-five kilometers", 25, "kilometre", false],
    ["two hundred and fifty", 250, null, false],
    ["three million two hundred thousand", 3.2e6, null, false],
    ["€4.5bn", 4.5e9, "EUR", false],
    ["more than 1,200 square kilometers", 1200, "square kilometre", true],
    ["2 million barrels per day", 2e6, "barrel per day", false],
    ["half a million dollars", 5e5, "USD", false],
    ["5 to 10 percent", 5, "percent", true],
    ["three to four weeks", 3, "week", true],
    ["13km", 13, "kilometre", false],
    ["44-baht", 44, "THB", false],
    ["25 basis points", 25, "basis point", false],
  ];
  for (const [words, amount, unit, approximate] of cases) {
    it(words, () =>
      assert.deepEqual(valueOfQuantity(words, testToolbox().quantities), {
        kind: "quantity",
        amount,
        unit,
        approximate,
      }),
    );
  }
});

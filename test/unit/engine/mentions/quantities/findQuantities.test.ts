import assert from "node:assert/strict";
import { findQuantities } from "../../../../../src/engine/mentions/quantities/findQuantities";
import { splitSentences } from "../../../../../src/engine/tokens/sentences";
import { tokenize } from "../../../../../src/engine/tokens/tokenize";
import { testToolbox } from "../../../../support/engine";
import { readMarks, showMarks } from "../../../../support/marks";

function marked(text: string): string {
  const tokens = tokenize(text);
  return showMarks(text, findQuantities(tokens, splitSentences(tokens), testToolbox().quantities));
}

describe("findQuantities", () => {
  const cases = [
    "It cost [$4.5 billion], or [€20 million], or [12 million dinars].",
    "Prices rose by [12 %], [4.5 percent] and [seven percentage points].",
    "[About a million] people left; [tens of thousands] stayed, [dozens] were hurt.",
    "They signed [six] accords and [25] letters.",
    "The two countries agreed; one of them wrote.",
    "It lasted [three years], a [decade-long] effort with a [10-year] plan.",
    "It came [a week] after the vote, [two hours] before the rest.",
    "[More than 300] tents and [at least 40 square kilometers] burnt.",
    "They pump [2 million barrels per day].",
    "Article 5, Resolution 2254 and No. 7 apply; the F-35 flew in COVID-19 times.",
    "Between 2014 and 2019 nothing grew.",
    "[Two hundred and fifty] guests ate [half a million] cakes.",
    "[5 to 10 percent] of [1,200] homes are empty.",
    "[Some 70] ships, [nearly two dozen] boats, [hundreds of millions] of fish.",
    "Call [+41 31 555 0102] or [202-555-0143].",
    "Call 0063288 or 4420788996.",
    "A [four-member] team, a [25-country] pact, a [five-fold] rise and [two-thirds] of votes; a one-man show.",
    "It fell to [-42 degrees Celsius], [1.5 degrees] lower.",
    "It took [about an hour] and [nearly a decade]; some year it may end.",
    "Pillars 1 and 2 stand; first, rivers; 2. Lakes. [Three] and [4] fell.",
    "It is [13km] long, with a [44-baht] fare and a [decades-old] bridge; gate 5pm, 19th.",
    "Rates rose by [25 basis points] on the basis of reports, to the range of [3.5 and 3.75 percent].",
    "It takes [six to nine months]; [two] to one against.",
    "It weighs [300 kg] and moves at [90 km per hour].",
  ];
  for (const expected of cases) {
    it(expected, () => assert.equal(marked(readMarks(expected).text), expected));
  }
});

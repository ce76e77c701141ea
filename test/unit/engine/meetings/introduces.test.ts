import assert from "node:assert/strict";
import { INTRODUCTIONS, introductionOf } from "../../../../src/engine/meetings/introduces";
import { mentionsIn } from "../../../support/meetings";

/** The rows whose example says no. */
const NO: readonly string[] = [
  "tellsNothing",
  "namedProcess",
  "notYetDiscussed",
  "reviewedAlone",
  "toldOfBefore",
  "process",
  "notYetTalked",
  "notYetHeld",
];

describe("whether words introduce a meeting", () => {
  for (const { code, example } of INTRODUCTIONS)
    it(`${code}: ${example}`, () => {
      const found = mentionsIn(example).map((mention) => introductionOf(mention));
      assert.deepEqual(
        found.find((one) => one.code === code),
        { code, answer: !NO.includes(code) },
        JSON.stringify(found),
      );
    });
});

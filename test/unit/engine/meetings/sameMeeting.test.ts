import assert from "node:assert/strict";
import { Draft } from "../../../../src/engine/meetings/draft";
import { SAMENESS, samenessOf } from "../../../../src/engine/meetings/sameMeeting";
import { mentionsIn } from "../../../support/meetings";

/** The rows whose example says no. */
const NO: readonly string[] = [
  "otherKind",
  "otherTimeOrFrame",
  "wishedElsewhere",
  "visitStillAhead",
  "frameOfBody",
  "another",
  "ofOtherBody",
  "heldAndPlanned",
  "otherVisit",
  "otherParties",
  "otherStatus",
];

describe("whether words are of a meeting told of before", () => {
  for (const { code, example } of SAMENESS)
    it(`${code}: ${example}`, () => {
      const [first, ...rest] = mentionsIn(example);
      const found = rest.map((mention) => samenessOf(new Draft(first), mention));
      assert.deepEqual(
        found.find((one) => one.code === code),
        { code, answer: !NO.includes(code) },
        JSON.stringify(found),
      );
    });
});

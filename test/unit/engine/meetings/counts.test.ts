import assert from "node:assert/strict";
import { COUNTS, countingOf } from "../../../../src/engine/meetings/counts";
import { Draft } from "../../../../src/engine/meetings/draft";
import { mergeMentions } from "../../../../src/engine/meetings/mergeMentions";
import { mentionsIn } from "../../../support/meetings";

/** The rows whose example says no. */
const NO: readonly string[] = ["visitAlone", "bareMention"];
/** What the document decides, not one sentence. */
const FRAMES: readonly string[] = ["frame"];

describe("whether what was gathered counts as a meeting", () => {
  for (const { code, example } of COUNTS.filter(({ code }) => !FRAMES.includes(code)))
    it(`${code}: ${example}`, () => {
      const mentions = mentionsIn(example);
      const { drafts } = mergeMentions(mentions);
      const found = (drafts.length > 0 ? drafts : mentions.map((mention) => new Draft(mention))).map(
        countingOf,
      );
      assert.deepEqual(
        found.find((one) => one.code === code),
        { code, answer: !NO.includes(code) },
        JSON.stringify(found),
      );
    });
});

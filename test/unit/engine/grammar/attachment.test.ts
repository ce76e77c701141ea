import assert from "node:assert/strict";
import { attachmentOf, coordinatesFrom, isAdverbialOf } from "../../../../src/engine/grammar/attachment";
import { viewOf } from "../../../support/views";

/** In each sentence the governor stands in brackets first, then the words that are asked. */
const ask = (text: string) => {
  const { view, ranges } = viewOf(text);
  const [governor, first, verb] = ranges.map(({ first }) => first);
  return { view, governor, first, verb };
};

describe("attachment", () => {
  const joined: [text: string, inside: boolean][] = [
    ["She [said] that [talks] continue and that they [help] both sides.", true],
    ["She [said] the [bay] was deep and [left] the room.", false],
  ];
  for (const [text, inside] of joined)
    it(`coordinatesFrom: ${text}`, () => {
      const { view, governor, first, verb } = ask(text);
      assert.equal(coordinatesFrom(view, verb, first, governor), inside);
    });

  const adverbial: [text: string, yes: boolean][] = [
    ["He [urged] calm, [encouraging] his supporters to go home.", true],
    ["He [praised] the crews [clearing] the road.", false],
  ];
  for (const [text, yes] of adverbial)
    it(`isAdverbialOf: ${text}`, () => {
      const { view, governor, first } = ask(text);
      assert.equal(isAdverbialOf(view, first, governor), yes);
    });

  it("tells on what a phrase hangs", () => {
    const { view, governor, first } = ask("The council [approved] the plan [on] Friday.");
    const found = attachmentOf(view, first, governor);
    assert.deepEqual([found?.head, found?.relation], [governor, "obl"]);
  });
  it("tells nothing of words in another sentence", () => {
    const { view, governor, first } = ask("The council [approved] the plan. It [rained] on Friday.");
    assert.equal(attachmentOf(view, first, governor), null);
  });
});

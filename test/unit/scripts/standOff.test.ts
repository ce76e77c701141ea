import assert from "node:assert/strict";
import { layOn, takeOff, type Annotated } from "../../../scripts/training/standOff";

const TEXT = "Ana Duro said the ferry was late.";
const ANNOTATED: Annotated = {
  source: "port/texts/1.txt",
  text: TEXT,
  entities: [{ id: "e1", type: "person", name: "Ana Duro", mentions: [{ start: 0, end: 8, kind: "name" }] }],
  statements: [
    {
      id: "s1",
      form: "indirect",
      content: [[14, 32]],
      cue: [[9, 13]],
      source: [[0, 8]],
      speaker: "e1",
      addressees: [],
      act: "assert",
      parent: null,
      meeting: null,
    },
  ],
  meetings: [],
};

describe("annotations kept without their texts", () => {
  it("hold no word of the text", () => {
    const kept = JSON.stringify(takeOff("port/texts/1.txt", ANNOTATED));
    for (const word of TEXT.match(/\p{L}{4,}/gu) ?? []) assert.ok(!kept.includes(word), word);
  });

  it("are the same again on their text", () => {
    assert.deepEqual(layOn(takeOff("port/texts/1.txt", ANNOTATED), TEXT), ANNOTATED);
  });

  it("are laid on no other text", () => {
    assert.throws(() => layOn(takeOff("port/texts/1.txt", ANNOTATED), `${TEXT} `), /not the one annotated/u);
  });
});

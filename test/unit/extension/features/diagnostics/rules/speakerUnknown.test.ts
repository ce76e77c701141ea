import assert from "node:assert/strict";
import { speakerUnknown as rule } from "../../../../../../src/extension/features/diagnostics/rules/speakerUnknown";
import { CheckedText } from "../../../../../support/checked";

const LONG = "“It rained on all the boats of the north.”";

describe("a quotation without a speaker", () => {
  it("is found where nothing attributes the words", () => {
    const text = new CheckedText(`The harbour was grey. ${LONG} Nobody left.`);
    assert.deepEqual(text.found(rule), [LONG]);
    assert.deepEqual(text.commands(rule), ["markContent"]);
  });

  it("is found where the statement has no source", () => {
    const text = new CheckedText(LONG).said("s", LONG);
    assert.deepEqual(text.found(rule), [LONG]);
    assert.deepEqual(text.commands(rule), ["setSpeaker"]);
  });

  it("is none where somebody is described, though not named", () => {
    const text = new CheckedText(`${LONG} a fisherman said.`);
    assert.deepEqual(text.said("s", LONG, { source: [text.place("a fisherman")] }).found(rule), []);
  });

  it("is none where an outer statement holds the words", () => {
    const all = `the harbour was grey. ${LONG} Nobody left`;
    const text = new CheckedText(`Moss said ${all}.`);
    assert.deepEqual(text.said("s", all, { form: "mixed", source: [text.place("Moss")] }).found(rule), []);
  });

  it("is none of titles and themes", () => {
    const title = "They read “The Rain That Fell on the Boats of the North” twice.";
    assert.deepEqual(new CheckedText(title).found(rule), []);
    const theme = "The theme of the day is “rain on all the boats of the north”.";
    assert.deepEqual(new CheckedText(theme).found(rule), []);
  });

  it("is none of a few words held at arm’s length", () => {
    assert.deepEqual(new CheckedText("The so-called “shadow fleet” left.").found(rule), []);
  });
});

import assert from "node:assert/strict";
import { TAGS } from "../../../../src/engine/syntax/tags";
import { splitSentences } from "../../../../src/engine/tokens/sentences";
import { tokenize } from "../../../../src/engine/tokens/tokenize";
import { testToolbox } from "../../../support/engine";

/** The text with each token's tag: "the/DET". */
function tagged(text: string): string {
  const tokens = tokenize(text);
  const tags = testToolbox().tagger.tag(tokens, splitSentences(tokens));
  return [...tags].map((tag, i) => `${tokens.lower[i]}/${TAGS[tag]}`).join(" ");
}

describe("tagger", () => {
  const cases = [
    "the/DET minister/NOUN said/VPAST that/SCONJ talks/NOUN would/AUX continue/VBASE ./PUNCT",
    "the/DET deal/NOUN was/AUX signed/VPART in/ADP cairo/PROPN ./PUNCT",
    "she/PRON is/AUX expected/VPART to/PART visit/VBASE the/DET city/NOUN ./PUNCT",
  ];
  const texts = [
    "The minister said that talks would continue.",
    "The deal was signed in Cairo.",
    "She is expected to visit the city.",
  ];
  texts.forEach((text, i) => it(text, () => assert.equal(tagged(text), cases[i])));

  it("gives no tags to no tokens", () => assert.equal(tagged(""), ""));
});

import assert from "node:assert/strict";
import { EntryClass } from "../../../../src/engine/lexicon/entryClass";
import { townPrint, townSlot } from "../../../../src/engine/lexicon/gazetteer";
import { hashWord } from "../../../../src/engine/lexicon/hash";
import { scan } from "../../../../src/engine/mentions/names/scan";
import { tokenize } from "../../../../src/engine/tokens/tokenize";
import { testToolbox } from "../../../support/engine";

const { gazetteer } = testToolbox();
const TOWN = EntryClass.Town | EntryClass.TownPart;
const townWords = (text: string): string[] => {
  const tokens = tokenize(text);
  const { classes } = scan(tokens, gazetteer);
  return [...tokens.lower].filter((_, i) => (classes[i] & TOWN) !== 0);
};

describe("towns", () => {
  it("keeps a print that is never the mark of an empty slot, and a slot inside the table", () => {
    for (const hash of [1, -1, 0x7fffffff, -0x80000000, hashWord("harbour")]) {
      assert.ok(townPrint(hash) > 0 && townPrint(hash) < 65_536);
      assert.ok(townSlot(hash, 1000) >= 0 && townSlot(hash, 1000) < 1000);
    }
  });
  const cases: [string, string[]][] = [
    ["A bus left Humahuaca at noon.", ["humahuaca"]],
    ["A bus left the harbour at noon.", []],
    ["We ate bread near the old mill.", []],
  ];
  for (const [text, expected] of cases)
    it(`finds [${expected.join(", ")}] in "${text}"`, () => assert.deepEqual(townWords(text), expected));
  it("takes two words for a city written as one", () => {
    const { phraseEnd } = scan(tokenize("Voters in Ulaan Baatar waited."), gazetteer);
    assert.equal(phraseEnd[2], 4);
  });
});

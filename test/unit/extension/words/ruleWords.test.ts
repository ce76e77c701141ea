import assert from "node:assert/strict";
import { ruleInWords } from "../../../../src/extension/words/ruleWords";
import { shorten } from "../../../../src/extension/words/shorten";

describe("a rule in words", () => {
  it("comes from the table", () => assert.equal(ruleInWords("coreference.surname"), "same surname"));
  it("of an unknown code is spelt out", () => assert.equal(ruleInWords("x.someNewRule"), "some new rule"));
});

describe("a shortened text", () => {
  const cases: readonly (readonly [text: string, length: number, short: string])[] = [
    ["short", 10, "short"],
    ["one two three", 9, "one two…"],
    ["one, two", 5, "one…"],
    ["a\n b", 10, "a b"],
    ["abcdefgh", 4, "abcd…"],
    ["abc😀d", 4, "abc…"],
  ];
  for (const [text, length, short] of cases) it(short, () => assert.equal(shorten(text, length), short));
});

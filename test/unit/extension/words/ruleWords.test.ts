import assert from "node:assert/strict";
import { ruleInWords } from "../../../../src/extension/words/ruleWords";
import { shorten } from "../../../../src/extension/words/shorten";
import { testAnnotator } from "../../../support/engine";
import { TEXT } from "../../../support/handMade";

describe("a rule in words", () => {
  const cases: readonly (readonly [code: string, words: string])[] = [
    ["coreference.surname", "same surname"],
    ["names.gazetteer.country", "listed name"],
    ["meetings.verb.meet", "verb for meeting, with parties"],
    ["that.subject", "clause with “that”; its subject speaks"],
    ["that.gerund.chain", "clause with “that”; subject of the sentence that it hangs on"],
    ["accordingTo.front", "“according to”"],
    ["quotation.floating", "quotation that goes on without a verb"],
    ["x.someNewRule", "some new rule"],
  ];
  for (const [code, words] of cases) it(code, () => assert.equal(ruleInWords(code), words));

  it("is known for whatever the engine finds in a plain text", () => {
    const { entities, statements, meetings } = testAnnotator().annotate(TEXT);
    const codes = [
      ...entities.flatMap(({ mentions }) => mentions.map(({ evidence }) => evidence.rule)),
      ...[...statements, ...meetings].map(({ evidence }) => evidence.rule),
    ];
    const spelt = codes.filter((code) => {
      const last = code.split(".").at(-1) ?? "";
      return (
        ruleInWords(code) === last.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").toLowerCase() && last !== "passive"
      );
    });
    assert.ok(codes.length > 5);
    assert.deepEqual(spelt, []);
  });
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

import assert from "node:assert/strict";
import { createMeetingLexicon } from "../../../../src/engine/meetings/meetingLexicon";
import { resourcesWith } from "../../../support/engine";
import { describeMeetings, meetingsIn } from "../../../support/meetings";

const lexiconWith = (...columns: string[]) =>
  createMeetingLexicon(resourcesWith("meetings", columns.join("\t")));

describe("the lexicon of meetings", () => {
  const unknown: readonly (readonly [what: string, ...columns: string[]])[] = [
    ["part", "huddle", "adverb", "confer", "talk", "loose", "-", "-", "-"],
    ["type", "huddle", "verb", "confer", "chat", "loose", "-", "-", "-"],
    ["weight", "huddle", "verb", "confer", "talk", "heavy", "-", "-", "-"],
    ["test of a verb", "huddle", "verb", "confer", "talk", "loose", "counted", "-", "-"],
    ["test of a noun", "huddle", "noun", "meeting", "meet", "sure", "guest", "-", "-"],
    ["trait", "huddle", "noun", "meeting", "meet", "sure", "-", "-", "behind"],
  ];
  for (const [what, ...columns] of unknown)
    it(`takes no unknown ${what}`, () => assert.throws(() => lexiconWith(...columns), /huddle/u));

  it("makes the forms of a new verb", () => {
    const lexicon = lexiconWith("huddle", "verb", "confer", "talk", "loose", "-", "-", "-");
    const found = (text: string) => describeMeetings(meetingsIn(text, undefined, lexicon));
    assert.deepEqual(found("[PER Ana Lind] huddled with [PER Bo Ek] in [LOC Riga]."), [
      "huddled: Ana Lind, Bo Ek | @ Riga",
    ]);
    assert.deepEqual(found("[PER Ana Lind] will huddle with [PER Bo Ek]."), [
      "huddle: Ana Lind, Bo Ek | planned",
    ]);
  });

  it("makes the plural of a new noun", () => {
    const lexicon = lexiconWith("pow-wow", "noun", "meeting", "meet", "sure", "-", "-", "around");
    assert.deepEqual(
      describeMeetings(
        meetingsIn("[PER Ana Lind] and [PER Bo Ek] held two pow-wows in [LOC Riga].", undefined, lexicon),
      ),
      ["two pow-wows: Ana Lind, Bo Ek | @ Riga"],
    );
  });

  it("inflects the verb of a phrase", () => {
    const { verb } = lexiconWith("sit", "verb", "sit", "meet", "loose", "-", "-", "-");
    for (const form of ["sat", "came", "getting", "presiding", "reconvening"])
      assert.ok(verb.has(form), form);
  });
});

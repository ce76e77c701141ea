import assert from "node:assert/strict";
import { alternatives, entriesOf, wordSet } from "../../../../src/engine/lexicon/wordList";

const SOME = { says: "Some.", words: "and as_well_as" };
const MORE = { says: "More.", words: "u.n. and" };

describe("word lists", () => {
  it("hold entries of one word or several, those of several lists together", () => {
    assert.deepEqual(entriesOf(SOME, MORE), ["and", "as well as", "u.n.", "and"]);
    assert.deepEqual([...wordSet(SOME, MORE)], ["and", "as well as", "u.n."]);
  });

  it("are alternatives of a regular expression in which no sign is more than itself", () => {
    const pattern = new RegExp(`^(?:${alternatives(SOME, MORE)})$`, "u");
    assert.equal(pattern.test("as  well as"), true);
    assert.equal(pattern.test("u.n."), true);
    assert.equal(pattern.test("uxnx"), false);
  });
});

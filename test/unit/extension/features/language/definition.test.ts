import assert from "node:assert/strict";
import { antecedentOf, definitionAt } from "../../../../../src/extension/features/language/definition";
import { fullestMention } from "../../../../../src/extension/features/language/fullestMention";
import { INDEX, mention, entity, place, SOURCE } from "../../../../support/handMade";

/** Words under the cursor, from where to where the definition leads. */
function lead(words: string, nth = 1): readonly [from: string, to: string, at: number] | undefined {
  const found = definitionAt(INDEX, SOURCE, place(words, nth).start + 1);
  return found && [SOURCE.textOf(found.origin), SOURCE.textOf(found.target), found.target.start];
}

describe("the definition", () => {
  const moss = place("Lena Moss").start;
  const reyes = place("Omar Reyes").start;

  const cases: readonly [what: string, words: string, nth: number, expected: ReturnType<typeof lead>][] = [
    ["of a short name is the full one", "Reyes", 2, ["Reyes", "Omar Reyes", reyes]],
    ["of a full name is itself", "Omar Reyes", 1, ["Omar Reyes", "Omar Reyes", reyes]],
    ["of a pronoun is its antecedent", "she", 1, ["she", "Lena Moss", moss]],
    ["of a reporting word is the speaker", "stressed", 1, ["stressed", "Lena Moss", moss]],
    ["of what was said is the speaker", "need for rain", 1, ["the need for rain", "Lena Moss", moss]],
    [
      "of a speaker without a name is the source",
      "the talks",
      1,
      ["the talks go on", "the ministry", place("the ministry").start],
    ],
    [
      "of a later meeting word is the first",
      "the meeting",
      1,
      ["the meeting", "received", place("received").start],
    ],
    ["of nothing is none", "During", 1, undefined],
  ];
  for (const [what, words, nth, expected] of cases)
    it(what, () => assert.deepEqual(lead(words, nth), expected));
});

describe("the fullest mention", () => {
  it("is the one in the words of the canonical name", () => {
    const two = entity("x", "person", "Reyes", mention("Omar Reyes"), mention("Reyes", "name", 2));
    assert.equal(fullestMention(two, SOURCE).start, place("Reyes", 2).start);
  });

  it("is the longest name where the canonical one is the person’s own, and never a pronoun", () => {
    const named = entity("x", "person", "Dr. Moss", mention("she", "pronoun"), mention("Lena Moss"));
    assert.equal(fullestMention(named, SOURCE).start, place("Lena Moss").start);
  });
});

describe("an antecedent", () => {
  const name = mention("Lena Moss");
  const she = mention("she", "pronoun");
  const leaning = (on: { start: number; end: number }) => ({
    ...mention("the farmers", "pronoun"),
    evidence: { rule: "coreference.pronounSubject", confidence: 0.9, spans: [on] },
  });

  it("is found through other pronouns", () => {
    const second = leaning(she);
    assert.equal(antecedentOf(entity("x", "person", "Lena Moss", name, she, second), second), name);
  });

  it("is the nearest name before where nothing tells", () => {
    const second = leaning(place("Monday"));
    assert.equal(antecedentOf(entity("x", "person", "Lena Moss", name, second), second), name);
  });

  it("is nothing behind the reference", () => {
    const first = { ...leaning(place("Reyes", 2)), ...place("Minister") };
    const late = mention("Reyes", "name", 2);
    assert.equal(antecedentOf(entity("x", "person", "Reyes", first, late), first), undefined);
  });
});

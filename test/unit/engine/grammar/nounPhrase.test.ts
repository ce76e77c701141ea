import assert from "node:assert/strict";
import { nounPhraseBefore, nounPhraseFrom } from "../../../../src/engine/grammar/nounPhrase";
import { viewOf, wordsOf } from "../../../support/views";

describe("nounPhraseBefore", () => {
  /** The phrase that ends where the bracket closes. */
  const phrases = [
    "[The mayor of Oslo] said nothing.",
    "In Oslo [the mayor] said nothing.",
    "[A spokesman for the port in Bergen] said nothing.",
    "[Lena Ostby and Omar Haddad] met.",
    "The crew left and [the pilot] slept.",
    "She praised the crew, and [the pilot] slept.",
    "[The port’s deputy director] agreed.",
    "[The minister himself] agreed.",
    "On Monday [she] agreed.",
    "[At least three pilots] agreed.",
    "[The visiting minister] agreed.",
    "They sail to a calm, deep harbour, and [we] wait.",
    "[Lena Ostby and she] met.",
    "[Norland, the Republic of Sudland, and Westland] agreed.",
    "In the middle of the storm, [Norland and Westland] agreed.",
    "[Under Secretary Omar Haddad] agreed.",
    "Under pressure [the pilot] agreed.",
  ];
  for (const text of phrases)
    it(text, () => {
      const { view, ranges } = viewOf(text);
      const [{ first, end }] = ranges;
      const found = nounPhraseBefore(view, end, 0);
      assert.equal(found && wordsOf(view, found.first, found.end), wordsOf(view, first, end));
    });

  it("finds none behind a verb", () => {
    const { view } = viewOf("The ferry sailed slowly.");
    assert.equal(nounPhraseBefore(view, 3, 0), null);
  });
});

describe("nounPhraseFrom", () => {
  /** The phrase that begins where the bracket opens, as far as its own words and "of" go, or with all that hangs on it. */
  const phrases: Record<"base" | "full", string[]> = {
    base: [
      "They met [the mayor of Oslo] in May.",
      "They met [the mayor] in Oslo.",
      "They met [her] there.",
      "They took [her boat] there.",
    ],
    full: [
      "They met [a spokesman for the port] yesterday.",
      "They met [Lena Ostby, Omar Haddad and the pilot] yesterday.",
      "They met [the pilot] and she sailed.",
      "They met [Ana Duro (Green)] yesterday.",
    ],
  };
  for (const reach of ["base", "full"] as const)
    for (const text of phrases[reach])
      it(`${reach}: ${text}`, () => {
        const { view, ranges } = viewOf(text);
        const [{ first, end }] = ranges;
        const found = nounPhraseFrom(view, first, view.tokens.count, reach);
        assert.equal(found && wordsOf(view, found.first, found.end), wordsOf(view, first, end));
      });
});

import assert from "node:assert/strict";
import { namesIn, unmark } from "../../../../support/namesIn";

const CASES = [
  "Foreign Minister [person Salim Haddad] flew from [place Tunis] to [place Rome] on Monday.",
  "The [nationality Kenyan] President thanked [place France] and the [organization African Union].",
  "Mr [person Okonkwo] met officials of the [organization Ministry of Trade and Industry] in [place Abuja].",
  "A [nationality Turkish]-[nationality Iranian] commission will convene in [place Ankara].",
  "The [organization United Nations Security Council] met in [place New York].",
  "Prime Minister [person Julia Lindqvist] spoke with [nationality Norwegian] and [nationality Danish] colleagues.",
  "The talks between [place Egypt] and [place Sudan] continue, [person Nabil Farouk] told [organization Al Jazeera].",
  "Nothing in this sentence is a name at all.",
];

describe("findProperNames", () => {
  for (const marked of CASES) {
    const { text, marks } = unmark(marked);
    it(text, () => assert.deepEqual(namesIn(text), marks));
  }
});

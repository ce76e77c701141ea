import assert from "node:assert/strict";
import { isPair, namesSeveral } from "../../../../src/engine/grammar/several";
import { markedSource } from "../../../support/sources";

describe("namesSeveral", () => {
  const cases: [source: string, several: boolean][] = [
    ["[PER Ana Berg] and [PER Omar Lind]", true],
    ["[PER Ana Berg], as well as [PER Omar Lind]", true],
    ["[PER Ana Berg], together with the crew", true],
    ["[ROLE Vice President] and the business leaders", true],
    ["[PER Ana Berg] and others", true],
    ["[PER Ana Berg] and fishermen", false],
    ["[PER Ana Berg] and sailors", true],
    ["[PER Ana Berg] and weary sailors", true],
    ["[PER Ana Berg] and Co", false],
    ["[ROLE Chairman] and [ROLE Director] [PER Omar Hadi]", false],
    ["[ROLE Chairman] and the [ROLE Director], [PER Omar Hadi]", true],
    ["officials from [LOC Norway] and [LOC Chad]", false],
    ["[ORG Ministry of Trade and Fisheries]", false],
    ["the mayor and the crew", false],
    ["[PER Ana Berg]", false],
  ];
  for (const [marked, several] of cases)
    it(marked, () => assert.equal(namesSeveral(markedSource(marked)), several));
});

describe("isPair", () => {
  const cases: [source: string, pair: boolean][] = [
    ["[LOC Peru] and [LOC Kenya]", true],
    ["the [ORG Navy], and the [ORG Port Authority]", true],
    ["[ORG Navy] & [ORG Port Authority]", true],
    ["[LOC Peru] and [ORG Port Authority]", false],
    ["[LOC Peru] and its friend [LOC Kenya]", false],
    ["officials in [LOC Peru] and [LOC Kenya]", false],
    ["[ORG Navy] and [ORG Port Authority] (NPA)", false],
    ["[LOC Peru]", false],
  ];
  for (const [marked, pair] of cases) it(marked, () => assert.equal(isPair(markedSource(marked)), pair));
});

import assert from "node:assert/strict";
import { hangsBehindWord, isPossessivePronoun, standsFree } from "../../../../src/engine/grammar/hangs";
import { markedSource } from "../../../support/sources";

describe("standsFree", () => {
  /** Asked of the last person or body in the source. */
  const cases: [source: string, free: boolean][] = [
    ["[PER Lena Ostby]", true],
    ["the adviser [PER Lena Ostby]", true],
    ["a spokesman for [ORG Harbour Bank]", false],
    ["a spokesman for the [ORG Harbour Bank]", false],
    ["From [PER Lena Ostby]", false],
    ["[PER Haddad]’s adviser", false],
    ["the [NAT Norwegians]’ union", false],
    ["an aide to Mr. [PER Haddad]", false],
    ["Mr. [PER Haddad]", true],
    ["H.E. Sheikh [PER Haddad]", true],
    ["an aide to [ROLE Minister] [PER Haddad]", false],
    ["an aide to the [ROLE Minister] Dr. [PER Haddad]", false],
    ["[ROLE Minister] Hojjat al-Islam [PER Haddad]", true],
  ];
  for (const [marked, free] of cases)
    it(marked, () => {
      const source = markedSource(marked);
      const asked = source.mentions.filter(({ entity }) => entity.type !== "role").at(-1)!;
      assert.equal(standsFree(source, asked), free);
    });
});

describe("hangsBehindWord", () => {
  const cases: [source: string, hangs: boolean][] = [
    ["a source within the central [ORG Harbour Ministry]", true],
    ["a source within the [ORG Harbour Ministry]", false],
    ["the central [ORG Harbour Ministry]", false],
  ];
  for (const [marked, hangs] of cases)
    it(marked, () => {
      const source = markedSource(marked);
      assert.equal(hangsBehindWord(source, source.mentions[0].first), hangs);
    });
});

describe("isPossessivePronoun", () => {
  const cases: [source: string, owns: boolean][] = [
    ["[PER#Ana his] family", true],
    ["[PER#Ana she]", false],
  ];
  for (const [marked, owns] of cases)
    it(marked, () => {
      const source = markedSource(marked);
      assert.equal(isPossessivePronoun(source, source.mentions[0]), owns);
    });
});

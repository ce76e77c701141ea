import assert from "node:assert/strict";
import {
  endOfHead,
  endWithoutLetters,
  isItsPeople,
  startOfCore,
} from "../../../../src/engine/grammar/sourceHead";
import { markedSource, wordsIn } from "../../../support/sources";

describe("endOfHead", () => {
  const heads: [source: string, head: string][] = [
    ["The mayor of Oslo", "the mayor"],
    ["[PER Lind], the mate", "lind"],
    ["The mayor (62)", "the mayor"],
    ["The pilot who knew the bay", "the pilot"],
    ["[ORG Department of Justice] prosecutors", "department of justice prosecutors"],
    ["The Of Mice club", "the of mice club"],
    ["The crew", "the crew"],
  ];
  for (const [marked, head] of heads)
    it(marked, () => {
      const source = markedSource(marked);
      assert.equal(wordsIn(source, source.first, endOfHead(source)), head);
    });
});

describe("the core of a source", () => {
  const cores: [source: string, core: string][] = [
    ["the Bishops’ Conference (BC)", "bishops ' conference"],
    ["an aide", "aide"],
    ["The Harbour Council (founded in May)", "harbour council ( founded in may )"],
    ["The", "the"],
  ];
  for (const [marked, core] of cores)
    it(marked, () => {
      const source = markedSource(marked);
      assert.equal(wordsIn(source, startOfCore(source), endWithoutLetters(source)), core);
    });
});

describe("isItsPeople", () => {
  const cases: [source: string, its: boolean][] = [
    ["[ORG Harbour Authority] officials", true],
    ["the [ORG Harbour Authority] staff", true],
    ["[ORG Harbour Authority] press officers", true],
    ["several [ORG Harbour Authority] members", true],
    ["several [ORG Harbour Authority] officials", false],
    ["[ORG Harbour Authority] sources", false],
    ["[ORG Harbour Authority] Chambers", false],
    ["[ORG Harbour Authority] gas", false],
    ["the [LOC Chad] side", true],
    ["the [LOC U.S.] government", true],
    ["[LOC Chad] government representatives", true],
    ["[LOC Chad] officials", false],
    ["[LOC Chad]", false],
  ];
  for (const [marked, its] of cases)
    it(marked, () => {
      const source = markedSource(marked);
      assert.equal(isItsPeople(source, source.mentions[0], endOfHead(source)), its);
    });
});

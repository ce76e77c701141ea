import assert from "node:assert/strict";
import { applyDecisions } from "../../../../../src/engine";
import { allTargets, evidenceOf, keyOf } from "../../../../../src/extension/core/decisions/target";
import { EVERYTHING, narrows, progressOf, rulesOf } from "../../../../../src/extension/features/review/queue";
import { kindOf, REVIEW_KINDS } from "../../../../../src/extension/core/decisions/reviewKind";
import {
  filterInWords,
  proposalInWords,
  wordsOfTarget,
} from "../../../../../src/extension/features/review/reviewWords";
import { INDEX, SET, SOURCE } from "../../../../support/handMade";

const REVIEWED = applyDecisions(SET, []);

describe("what a review walks through", () => {
  it("is everything, in the order of the text", () => {
    const { open, decided, hidden } = progressOf(SET, REVIEWED, EVERYTHING);
    assert.deepEqual(open.map(keyOf), allTargets(SET).map(keyOf));
    assert.deepEqual([decided, hidden.length], [0, 0]);
    assert.equal(allTargets(SET), allTargets(SET));
  });

  it("is less with a filter, which hides the rest", () => {
    const all = allTargets(SET).length;
    for (const kind of REVIEW_KINDS) {
      const { open, hidden } = progressOf(SET, REVIEWED, { ...EVERYTHING, kinds: [kind] });
      assert.ok(open.every((target) => kindOf(target) === kind));
      assert.equal(open.length + hidden.length, all);
    }
  });

  it("is what the engine doubts first, on request", () => {
    const { open } = progressOf(SET, REVIEWED, { ...EVERYTHING, order: "doubt" });
    const sure = open.map((target) => evidenceOf(target).confidence);
    assert.deepEqual(
      sure,
      sure.toSorted((a, b) => a - b),
    );
    assert.equal(open.length, allTargets(SET).length);
    assert.ok(narrows({ ...EVERYTHING, order: "doubt" }));
  });

  it("tells a filter that narrows from one that does not", () => {
    assert.equal(narrows(EVERYTHING), false);
    assert.ok(narrows({ ...EVERYTHING, rule: "x" }));
    assert.ok(narrows({ ...EVERYTHING, confidence: 0.9 }));
    assert.ok(narrows({ ...EVERYTHING, kinds: ["name"] }));
  });

  it("counts the rules of what is open, the most frequent first", () => {
    const { open } = progressOf(SET, REVIEWED, EVERYTHING);
    const rules = rulesOf(open);
    assert.equal(
      rules.reduce((sum, { count }) => sum + count, 0),
      open.length,
    );
    assert.deepEqual(
      rules.map(({ count }) => count),
      rules.map(({ count }) => count).sort((a, b) => b - a),
    );
    assert.equal(new Set(rules.map(({ rule }) => rule)).size, rules.length);
  });
});

describe("a proposal in words", () => {
  const words = (kind: string) =>
    allTargets(SET)
      .filter((target) => kindOf(target) === kind)
      .map((target) => proposalInWords(target, INDEX, SOURCE));

  it("gives type and full name, speaker or parties, and how sure it is", () => {
    assert.ok(words("name").some((line) => line.startsWith("person · ")));
    assert.ok(words("statement").some((line) => line.startsWith("statement by Lena Moss · ")));
    assert.ok(words("meeting").some((line) => line.startsWith("meeting · Lena Moss – Omar Reyes · ")));
    for (const kind of REVIEW_KINDS)
      for (const line of words(kind)) assert.match(line, /· (?:sure|likely|uncertain): /u);
  });

  it("is named by its own words in messages", () => {
    const [first] = allTargets(SET).filter(({ kind }) => kind === "mention");
    assert.match(wordsOfTarget(first, INDEX, SOURCE), /^“.+”$/u);
  });

  it("says what a filter lets through", () => {
    assert.equal(filterInWords(EVERYTHING), "");
    assert.equal(
      filterInWords({ kinds: ["statement", "meeting"], rule: "", confidence: 0.75, order: "text" }),
      "Statements, Meetings · at most 75 % sure",
    );
  });
});

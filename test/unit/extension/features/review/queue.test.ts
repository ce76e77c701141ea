import assert from "node:assert/strict";
import { applyDecisions } from "../../../../../src/engine";
import { allTargets, keyOf, spanOf } from "../../../../../src/extension/core/decisions/target";
import {
  doubtOf,
  EVERYTHING,
  narrows,
  progressOf,
  rulesOf,
  stepWith,
} from "../../../../../src/extension/features/review/queue";
import { kindOf, REVIEW_KINDS } from "../../../../../src/extension/core/decisions/reviewKind";
import {
  filterInWords,
  progressInWords,
  proposalInShort,
  proposalInWords,
  wordsOfTarget,
  wordsOfTargets,
} from "../../../../../src/extension/features/review/reviewWords";
import { INDEX, SET, SOURCE } from "../../../../support/handMade";

const REVIEWED = applyDecisions(SET, []);

const sorted = (keys: readonly string[]) => [...keys].sort();

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

  it("takes a name with all its mentions at once, then statements, then meetings, the doubtful first", () => {
    const { open, steps } = progressOf(SET, REVIEWED, EVERYTHING);
    const doubted = SET.statements[2];
    const statements = SET.statements.map((one) =>
      one === doubted ? { ...one, evidence: { ...one.evidence, confidence: 0.4 } } : one,
    );
    assert.deepEqual(sorted(steps.flat().map(keyOf)), sorted(open.map(keyOf)));
    assert.deepEqual(
      steps.map(([{ kind }, ...others]) => `${kind} ${others.length + 1}`),
      [
        ...["mention 1", "mention 2", "mention 2", "mention 1", "mention 1"],
        ...["statement 1", "statement 1", "statement 1", "statement 1", "meeting 1"],
      ],
    );
    const doubtfulFirst = progressOf({ ...SET, statements }, REVIEWED, EVERYTHING).steps;
    const [first] = doubtfulFirst.filter(([{ kind }]) => kind === "statement");
    assert.equal(keyOf(first[0]), doubted.id);
    assert.equal(doubtOf(first), 0.4);
    assert.equal(stepWith(steps, steps[1][1]), steps[1]);
  });

  it("leads a name by its first mention that is a name", () => {
    const [lena] = SET.entities.filter(({ name }) => name === "Lena Moss");
    const turned = { ...lena, mentions: [...lena.mentions].reverse() };
    const set = { ...SET, entities: SET.entities.map((one) => (one === lena ? turned : one)) };
    const step = progressOf(set, REVIEWED, EVERYTHING).steps.find(
      ([first]) => spanOf(first).start === lena.mentions[0].start,
    );
    assert.equal(step?.length, 2);
  });

  it("is each mention by itself, in the order of the text, on request", () => {
    const { open, steps } = progressOf(SET, REVIEWED, { ...EVERYTHING, order: "text" });
    assert.deepEqual(
      steps,
      open.map((target) => [target]),
    );
    assert.ok(narrows({ ...EVERYTHING, order: "text" }));
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
      .map((target) => proposalInWords([target], INDEX, SOURCE));

  it("gives type and full name, speaker or parties, and how sure it is", () => {
    assert.ok(words("name").some((line) => line.startsWith("person · ")));
    assert.ok(words("statement").some((line) => line.startsWith("statement by Lena Moss · ")));
    assert.ok(words("meeting").some((line) => line.startsWith("meeting · Lena Moss – Omar Reyes · ")));
    for (const kind of REVIEW_KINDS)
      for (const line of words(kind)) assert.match(line, /· (?:sure|likely|uncertain): /u);
  });

  it("says of a name how often it is there, beside the mark in a few words", () => {
    const { steps } = progressOf(SET, REVIEWED, EVERYTHING);
    const lena = steps.find(([first, ...others]) => others.length === 1 && kindOf(first) === "name")!;
    assert.match(proposalInWords(lena, INDEX, SOURCE), /^person · 2 mentions · /u);
    assert.match(proposalInShort(lena, INDEX, SOURCE), /^person, 2 mentions · (?:sure|likely|uncertain)$/u);
    assert.equal(wordsOfTargets(lena, INDEX, SOURCE), "“Lena Moss”, 2 mentions");
    assert.equal(wordsOfTargets([lena[0]], INDEX, SOURCE), "“Lena Moss”");
    const mixed = steps.slice(-2).flat();
    assert.equal(wordsOfTargets(mixed, INDEX, SOURCE), "2 proposals");
  });

  it("is counted with the steps that are left", () => {
    const all = allTargets(SET).length;
    assert.equal(
      progressInWords(progressOf(SET, REVIEWED, EVERYTHING)),
      `0 of ${all} decided, ${all - 2} steps to go`,
    );
  });

  it("is named by its own words in messages", () => {
    const [first] = allTargets(SET).filter(({ kind }) => kind === "mention");
    assert.match(wordsOfTarget(first, INDEX, SOURCE), /^“.+”$/u);
  });

  it("says what a filter lets through", () => {
    assert.equal(filterInWords(EVERYTHING), "");
    assert.equal(
      filterInWords({ kinds: ["statement", "meeting"], rule: "", confidence: 0.75, order: "steps" }),
      "Statements, Meetings · at most 75 % sure",
    );
  });
});

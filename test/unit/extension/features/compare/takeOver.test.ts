import assert from "node:assert/strict";
import {
  applyDecisions,
  disagreementsOf,
  type AnnotationSet,
  type Decision,
  type Disagreement,
  type LivePlace,
  type Span,
  type Verdict,
} from "../../../../../src/engine";
import { agreement, keyOfDisagreement } from "../../../../../src/extension/features/compare/sides";
import { takeOver } from "../../../../../src/extension/features/compare/takeOver";
import { disagreementInWords } from "../../../../../src/extension/features/compare/disagreementWords";
import { entity, mention, place, SET, sourceOf, statement, TEXT } from "../../../../support/handMade";

const source = sourceOf(TEXT);

const inWords = (one: Disagreement) => {
  const { label, what } = disagreementInWords(one, source, {
    entities: [],
    attributes: [{ name: "tone", label: "Tone", color: null, shortcut: null, types: null, values: "text" }],
  });
  return `${label} · ${what}`;
};

let ids = 0;
const decide = (verdict: Verdict<Span>): Decision<LivePlace> => {
  const id = String(++ids).padStart(4, "0");
  return { id, annotator: "", time: `2026-01-01T10:00:00.${id}Z`, verdict };
};

/** What is left of a disagreement once the version of one side is taken into a file with the decisions. */
function take(
  one: Disagreement,
  side: AnnotationSet,
  which: "left" | "right",
  live: Decision<LivePlace>[] = [],
) {
  const reviewed = applyDecisions(SET, live);
  const step = takeOver(one, which, { set: reviewed.set, proposals: SET, reviewed, live }, side);
  const kept = live.filter(({ id }) => !step.removed.includes(id));
  const { set } = applyDecisions(SET, [...kept, ...step.added.map(decide)]);
  return { set, step, agrees: agreement(set, side)(one) };
}

const change = (index: number, parts: Partial<(typeof SET.statements)[number]>): AnnotationSet => ({
  ...SET,
  statements: SET.statements.map((one, i) => (i === index ? { ...one, ...parts } : one)),
});
const meet = (parts: Partial<(typeof SET.meetings)[number]>): AnnotationSet => ({
  ...SET,
  meetings: [{ ...SET.meetings[0], ...parts }],
});
const people = (...entities: AnnotationSet["entities"]): AnnotationSet => ({
  ...SET,
  entities: [SET.entities[0], ...entities, ...SET.entities.slice(3)],
});
const [, moss, reyes] = SET.entities;

const cases: readonly (readonly [words: string, other: AnnotationSet])[] = [
  [
    "stressed the need for rain, praising the farmers. · speaker: Lena Moss ↔ Omar Reyes",
    change(1, { speaker: "p2" }),
  ],
  ["According to the ministry, the talks go on. · speaker: nobody ↔ Lena Moss", change(3, { speaker: "p1" })],
  [
    "said: “We (all) hope [so].” According to the ministry, the… · said to: Lena Moss ↔ nobody",
    change(2, { addressees: [] }),
  ],
  [
    "stressed the need for rain, praising the farmers. · meeting: “received” ↔ no meeting",
    change(1, { meeting: null }),
  ],
  [
    "said: “We (all) hope [so].” According to the ministry, the… · form: direct ↔ partly quoted",
    change(2, { form: "mixed" }),
  ],
  [
    "said: “We (all) hope [so].” According to the ministry, the… · kind of statement: assertion ↔ promise",
    change(2, { act: "promise" }),
  ],
  [
    "stressed the need for rain, praising the farmers. · what was said: “the need for rain” ↔ “need for rain”",
    change(1, { content: [place("need for rain")] }),
  ],
  [
    "said: “We (all) hope [so].” According to the ministry, the… · Tone: nothing ↔ warm",
    change(2, { attributes: { tone: "warm" } }),
  ],
  ["received · participants: Lena Moss; Omar Reyes ↔ Omar Reyes", meet({ participants: ["p2"] })],
  ["received · place: Quito ↔ nothing", meet({ place: null })],
  ["received · date: Monday ↔ nothing", meet({ date: null })],
  ["received · status: held ↔ planned", meet({ status: "planned" })],
  ["received · way of meeting: in person ↔ by phone", meet({ mode: "phone" })],
  ["received · extent: “received” … “the meeting” ↔ “received”", meet({ mentions: [place("received")] })],
  [
    "received · meeting ↔ nothing",
    { ...SET, meetings: [], statements: SET.statements.map((one) => ({ ...one, meeting: null })) },
  ],
  ["Lena Moss · full name: Lena Moss ↔ Lena Ada Moss", people({ ...moss, name: "Lena Ada Moss" }, reyes)],
  ["Lena Moss · type: person ↔ organization", people({ ...moss, type: "organization" }, reyes)],
  [
    "Reyes · belongs to: Omar Reyes ↔ Reyes",
    people(
      moss,
      { ...reyes, mentions: [reyes.mentions[0]] },
      entity("p3", "person", "Reyes", mention("Reyes", "name", 2)),
    ),
  ],
  ["she · belongs to: Lena Moss ↔ nothing", people({ ...moss, mentions: [moss.mentions[0]] }, reyes)],
  [
    "she · belongs to: Lena Moss ↔ Omar Reyes",
    people(
      { ...moss, mentions: [moss.mentions[0]] },
      { ...reyes, mentions: [reyes.mentions[0], moss.mentions[1], reyes.mentions[1]] },
    ),
  ],
  [
    "Quito · place ↔ nothing",
    {
      ...SET,
      entities: SET.entities.filter(({ id }) => id !== "l1"),
      meetings: [{ ...SET.meetings[0], place: null }],
    },
  ],
  [
    "Lena Moss · extent: “Lena Moss” ↔ “Moss”",
    people({ ...moss, mentions: [mention("Moss"), moss.mentions[1]] }, reyes),
  ],
  [
    "According to the ministry, the talks go on. · statement ↔ nothing",
    { ...SET, statements: SET.statements.slice(0, 3) },
  ],
];

describe("two annotators' differences", () => {
  for (const [words, other] of cases) {
    it(`says “${words}”, and either side can be taken`, () => {
      const found = disagreementsOf(SET, other);
      const one = found.find((each) => inWords(each) === words);
      assert.ok(one, found.map(inWords).join("\n"));
      const taken = take(one, other, "right");
      assert.ok(taken.agrees, JSON.stringify(taken.step));
      const kept = take(one, SET, "left");
      assert.ok(kept.agrees);
      // An adjudicator who has taken one side may take the other instead.
      const live = taken.step.added.map(decide);
      assert.ok(take(one, SET, "left", live).agrees, JSON.stringify(take(one, SET, "left", live).step));
    });
  }

  it("are none between equal sets", () => assert.deepEqual(disagreementsOf(SET, SET), []));

  it("name one merge once, for all its mentions", () => {
    const merged = people({ ...moss, mentions: [...moss.mentions, ...reyes.mentions] });
    const found = disagreementsOf(merged, SET).filter(
      (one) => one.reason === "fact" && one.fact === "entity",
    );
    assert.deepEqual(found.map(inWords), ["Omar Reyes · belongs to: Lena Moss ↔ Omar Reyes (2 mentions)"]);
    assert.ok(take(found[0], merged, "left").agrees);
  });

  it("accept what is merely proposed when it is taken", () => {
    const other = { ...SET, entities: SET.entities.filter(({ id }) => id !== "l1") };
    const one = disagreementsOf(SET, other).find((each) => inWords(each) === "Quito · place ↔ nothing")!;
    assert.deepEqual(
      take(one, SET, "left").step.added.map(({ kind }) => kind),
      ["accept"],
    );
  });

  it("are known again after an edit elsewhere, whoever is left", () => {
    const other = change(2, { act: "promise" });
    const [one] = disagreementsOf(SET, other);
    const [turned] = disagreementsOf(other, SET);
    const key = keyOfDisagreement(one, "Ana", "Ben", (span) => source.textOf(span));
    assert.equal(
      keyOfDisagreement(turned, "Ben", "Ana", (span) => source.textOf(span)),
      key,
    );
    const [another] = disagreementsOf(SET, change(2, { act: "deny" }));
    assert.notEqual(
      keyOfDisagreement(another, "Ana", "Ben", (span) => source.textOf(span)),
      key,
    );
  });

  it("take an added statement into a file that has none", () => {
    const words = statement("s9", { content: [place("rain")], cue: [place("need")], speaker: "p2" });
    const other = { ...SET, statements: [...SET.statements, words] };
    const one = disagreementsOf(SET, other).find(({ reason }) => reason === "missing")!;
    const { set, agrees } = take(one, other, "right");
    assert.ok(agrees);
    assert.equal(set.statements.length, SET.statements.length + 1);
  });
});

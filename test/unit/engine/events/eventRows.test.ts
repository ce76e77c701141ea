import assert from "node:assert/strict";
import {
  eventRows,
  type AnnotationSet,
  type Entity,
  type EntityType,
  type Meeting,
} from "../../../../src/engine";
import { testCountryOf } from "../../../support/engine";

const TEXT = "Omani minister Ana Lind met Bo Ek in Riga; Ida Moe of Chad came too. Lind urged Ek to wait.";
const evidence = { rule: "test", confidence: 0.8 };
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const entity = (id: string, type: EntityType, name: string): Entity => ({
  id,
  type,
  name,
  aliases: [],
  roles: [],
  mentions: [{ ...at(name), kind: "name", evidence }],
});
const entities = [
  entity("lind", "person", "Ana Lind"),
  entity("ek", "person", "Bo Ek"),
  entity("moe", "person", "Ida Moe"),
  entity("oman", "nationality", "Omani"),
  entity("chad", "place", "Chad"),
  entity("riga", "place", "Riga"),
];
const meeting: Meeting = {
  id: "m1",
  mentions: [at("met")],
  participants: ["lind", "ek"],
  place: "riga",
  date: null,
  occasion: null,
  status: "held",
  mode: "in-person",
  topics: [],
  host: null,
  sides: [{ participant: "lind", side: "oman" }],
  outcome: [],
  evidence,
};
const rowsOf = (meetings: readonly Meeting[], statements: AnnotationSet["statements"] = []) =>
  eventRows(TEXT, { version: 0, textLength: TEXT.length, entities, meetings, statements }, testCountryOf());

describe("event rows", () => {
  const cases: readonly [
    name: string,
    changes: Partial<Meeting>,
    expected: readonly [string, string, string[], string[]],
  ][] = [
    ["two parties", {}, ["CONSULT", "", ["lind"], ["ek"]]],
    ["a host", { host: "lind" }, ["CONSULT", "visit", ["ek"], ["lind"]]],
    [
      "many parties",
      { participants: ["lind", "ek", "moe"] },
      ["CONSULT", "multilateral", ["lind", "ek", "moe"], []],
    ],
    ["a call", { mode: "phone" }, ["CONSULT", "phone", ["lind"], ["ek"]]],
    ["still to come", { status: "planned" }, ["AGREE", "", ["lind"], ["ek"]]],
    ["refused", { status: "denied" }, ["REJECT", "", ["lind"], ["ek"]]],
    ["called off", { status: "cancelled" }, ["REJECT", "", ["lind"], ["ek"]]],
  ];
  for (const [name, changes, [type, mode, sources, targets]] of cases) {
    it(`of a meeting: ${name}`, () => {
      const [row] = rowsOf([{ ...meeting, ...changes }]);
      const ids = (actors: typeof row.sources) => actors.map(({ entity: id }) => id);
      assert.deepEqual(
        [row.type, row.mode, ids(row.sources), ids(row.targets)],
        [type, mode, sources, targets],
      );
      assert.equal(row.place, "Riga");
      assert.equal(TEXT.slice(row.start, row.end), "met");
    });
  }

  it("name the country that an actor stands for, and none where none is known", () => {
    const [{ sources, targets }] = rowsOf([meeting]);
    assert.deepEqual(
      sources.map(({ country }) => country),
      ["OMN"],
    );
    assert.deepEqual(
      targets.map(({ country }) => country),
      [null],
    );
  });

  it("of a statement have its speaker, whom it was said to, and the place of its meeting", () => {
    const rows = rowsOf(
      [meeting],
      [
        {
          id: "s1",
          form: "indirect",
          content: [at("to wait")],
          cue: [at("urged")],
          source: [],
          speaker: "lind",
          addressees: ["ek"],
          act: "urge",
          polarity: "positive",
          tense: "past",
          medium: null,
          cameo: "02x",
          parent: null,
          meeting: "m1",
          evidence,
        },
      ],
    );
    assert.deepEqual(
      rows.map(({ id, type, place, sources, targets }) => [
        id,
        type,
        place,
        sources[0].name,
        targets[0].name,
      ]),
      [
        ["m1", "CONSULT", "Riga", "Ana Lind", "Bo Ek"],
        ["s1", "REQUEST", "Riga", "Ana Lind", "Bo Ek"],
      ],
    );
  });
});

describe("country codes", () => {
  const cases: readonly [string, string | null][] = [
    ["Iraq", "IRQ"],
    ["Iraqi", "IRQ"],
    ["Egyptian Embassy", "EGY"],
    ["Ministry of Foreign Affairs of Oman", "OMN"],
    ["Northern Harbours Union", null],
  ];
  for (const [name, code] of cases) it(name, () => assert.equal(testCountryOf()(name), code));
});

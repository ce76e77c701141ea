import assert from "node:assert/strict";
import {
  mergeMeetings,
  mergeMeetingsInSteps,
  type AnnotatedDocument,
  type Entity,
  type EntityType,
  type Meeting,
} from "../../../../src/engine";
import { isSameParty } from "../../../../src/engine/folder/partyKey";

const evidence = { rule: "test", confidence: 1 };

interface Report {
  readonly parties: readonly string[];
  readonly date?: string;
  readonly place?: string;
  readonly status?: Meeting["status"];
  readonly mode?: Meeting["mode"];
}

function documentOf(
  source: string,
  { parties, date, place, status = "held", mode = "in-person" }: Report,
): AnnotatedDocument {
  const entity = (type: EntityType, name: string): Entity => ({
    id: name,
    type,
    name,
    mentions: [],
    aliases: [],
    roles: [],
    ...(type === "date" && { value: { kind: "date" as const, iso: name } }),
  });
  const meeting: Meeting = {
    id: "m1",
    mentions: [{ start: 0, end: 3 }],
    participants: parties,
    place: place ?? null,
    date: date ?? null,
    occasion: null,
    status,
    mode,
    topics: [],
    host: null,
    sides: [],
    outcome: [],
    evidence,
  };
  const entities = [
    ...parties.map((name) => entity("person", name)),
    ...(date ? [entity("date", date)] : []),
    ...(place ? [entity("place", place)] : []),
  ];
  return {
    source,
    annotations: { version: 0, textLength: 3, entities, statements: [], meetings: [meeting] },
  };
}

const first: Report = { parties: ["Ana Lind", "Bo Ek"], date: "2026-03-14", place: "Riga" };
const merge = (...reports: readonly Report[]) =>
  mergeMeetings(reports.map((report, index) => documentOf(`${index + 1}.txt`, report)));

describe("meetings of a folder", () => {
  const same: readonly [string, Report][] = [
    ["the same facts", first],
    ["short names and accents", { ...first, parties: ["Ek", "Aná Lind"] }],
    ["one more party", { ...first, parties: ["Ana Lind", "Bo Ek", "Ida Moe"] }],
    ["no date", { parties: first.parties, place: "Riga" }],
    ["the month alone", { ...first, date: "2026-03" }],
    ["no place", { parties: first.parties, date: "2026-03-14" }],
  ];
  for (const [name, report] of same) {
    it(`are one entry: ${name}`, () => {
      const [entry, ...others] = merge(first, report);
      assert.deepEqual(others, []);
      assert.deepEqual(
        entry.reports.map(({ source }) => source),
        ["1.txt", "2.txt"],
      );
      assert.deepEqual(entry.contradictions, []);
    });
  }

  const different: readonly [string, Report][] = [
    ["another week", { ...first, date: "2026-03-21" }],
    ["another party", { ...first, parties: ["Ana Lind", "Ida Moe"] }],
    ["by telephone", { ...first, mode: "phone" }],
    ["nothing but the parties", { parties: first.parties }],
  ];
  for (const [name, report] of different) {
    it(`are two entries: ${name}`, () => assert.equal(merge(first, report).length, 2));
  }

  it("list what the reports do not agree in, and resolve nothing", () => {
    const [entry] = merge(
      first,
      { ...first, date: "2026-03-15", status: "denied" },
      { ...first, date: "2026-03-14" },
    );
    assert.deepEqual(entry.contradictions, [
      {
        field: "date",
        values: [
          { value: "2026-03-14", sources: ["1.txt", "3.txt"] },
          { value: "2026-03-15", sources: ["2.txt"] },
        ],
      },
      {
        field: "status",
        values: [
          { value: "held", sources: ["1.txt", "3.txt"] },
          { value: "denied", sources: ["2.txt"] },
        ],
      },
    ]);
  });

  it("list a second place of the same day", () => {
    const [entry, ...others] = merge(first, { ...first, place: "Oslo" });
    assert.deepEqual(others, []);
    assert.deepEqual(
      entry.contradictions.map(({ field }) => field),
      ["place"],
    );
  });

  it("keep meetings of one document apart", () => {
    const [document] = [documentOf("1.txt", first)];
    const [meeting] = document.annotations.meetings;
    const twice = {
      ...document,
      annotations: { ...document.annotations, meetings: [meeting, { ...meeting, id: "m2" }] },
    };
    assert.equal(mergeMeetings([twice]).length, 2);
  });
});

describe("names of one party", () => {
  const cases: readonly [string, string, boolean][] = [
    ["Khamis Hammad Al-Ghafri", "al-Ghafri", true],
    ["Türkiye", "Turkiye", true],
    ["Ana Lind", "Bo Lind", false],
    ["Ana Lind", "Ana Moe", false],
    ["", "Ana", false],
  ];
  for (const [a, b, expected] of cases) it(`${a} / ${b}`, () => assert.equal(isSameParty(a, b), expected));

  it("differ in who took part where neither report has all of the other's", () => {
    const [{ contradictions }] = merge(
      { ...first, parties: ["Ana Lind", "Bo Ek", "Ida Moe"] },
      { ...first, parties: ["Ana Lind", "Bo Ek", "Per Berg"] },
    );
    assert.deepEqual(contradictions, [
      {
        field: "parties",
        values: [
          { value: "Ana Lind, Bo Ek, Ida Moe", sources: ["1.txt"] },
          { value: "Ana Lind, Bo Ek, Per Berg", sources: ["2.txt"] },
        ],
      },
    ]);
  });

  it("pauses at every report, for a host that must not be blocked", () => {
    const documents = Array.from({ length: 40 }, (_, at) =>
      documentOf(`${at}.txt`, { parties: ["Ana Lind", "Bo Ek"], date: "2024-09-12" }),
    );
    assert.ok([...mergeMeetingsInSteps(documents)].length >= documents.length);
  });
});

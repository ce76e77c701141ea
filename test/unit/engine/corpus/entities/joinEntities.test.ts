import assert from "node:assert/strict";
import fc from "fast-check";
import { type CorpusEntity, type DocumentRecord, finish, joinEntities } from "../../../../../src/engine";
import { peopleRecord } from "../../../../support/peopleRecords";

const joined = (records: readonly DocumentRecord[]) => finish(joinEntities(records));
/** Two documents of these people, alone with filler that keeps common names from being common. */
const FILLER = Array.from({ length: 30 }, (_, i) => peopleRecord(`z${i}`, [`Filler Person${i}`]));
const areOne = (first: readonly string[], second: readonly string[], more: Partial<DocumentRecord> = {}) => {
  const records = [peopleRecord("a", first), peopleRecord("b", second, more), ...FILLER];
  return joined(records).some(({ documents }) => documents.includes("a") && documents.includes("b"));
};

describe("joinEntities", () => {
  const one: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
    "a name and an office": [["Fuad Hussein, Foreign Minister"], ["Fuad Hussein, Foreign Minister (IRQ)"]],
    "an office in other words": [["Ana Lind, Minister of Foreign Affairs"], ["Ana Lind, foreign minister"]],
    "one of two offices": [
      ["Ana Lind, Deputy Prime Minister and Foreign Minister"],
      ["Ana Lind, Foreign Minister"],
    ],
    "an honorific": [["Dr. Fuad Hussein, Foreign Minister"], ["Fuad Hussein, Foreign Minister"]],
    "an article": [["Fuad al-Hussein, Foreign Minister"], ["Fuad Hussein, Foreign Minister"]],
    accents: [["Sedat Önal, Deputy Foreign Minister"], ["Sedat Onal, Deputy Foreign Minister"]],
    "a transliteration, with office and country": [
      ["Mohammed Shiaa al-Sudani, Prime Minister (IRQ)"],
      ["Muhammad Shia Al Sudani, Prime Minister (IRQ)"],
    ],
    "an initial and an office": [
      ["Antony J. Blinken, Secretary of State"],
      ["Antony Blinken, Secretary of State"],
    ],
    "a nickname, an office and a country": [
      ["Tony Blinken, Secretary (USA)"],
      ["Antony Blinken, Secretary (USA)"],
    ],
    "a second surname": [["Iván Duque, President (COL)"], ["Iván Duque Márquez, President (COL)"]],
    "a country where an office is told once": [["Ana Lind (SWE)"], ["Ana Lind, Governor (SWE)"]],
    "the same company": [
      ["Ana Lind", "Bo Ek", "Kai Berg"],
      ["Ana Lind", "Bo Ek", "Kai Berg"],
    ],
    "a surname, an office and a country": [
      ["Dmytro Kuleba, Foreign Minister (UKR)"],
      ["Kuleba, Foreign Minister (UKR)"],
    ],
    "a body's proper name": [["org:Arab League"], ["org:The Arab League"]],
    "the same bodies beside it, with and without article": [
      ["Ana Lind", "org:The Tern Board", "org:Tern Ferries Inc."],
      ["Ana Lind", "org:Tern Board", "org:Tern Ferries"],
    ],
    "a ministry of one country": [["org:Ministry of Justice (IRQ)"], ["org:Ministry of Justice (IRQ)"]],
  };
  for (const [what, [first, second]] of Object.entries(one))
    it(`joins by ${what}`, () => {
      assert.ok(areOne(first, second));
    });

  const two: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
    "a surname alone": [["Smith"], ["Smith"]],
    "a surname and an office": [["Smith, Minister"], ["Smith, Minister"]],
    "a surname and a country": [["Ali Hassan (IRQ)"], ["Hassan (IRQ)"]],
    "a full name alone": [["John Lee"], ["John Lee"]],
    "a title that many bear": [["John Lee, Dr."], ["John Lee, Dr."]],
    "other offices in other places": [["John Lee, Chief Executive (HKG)"], ["John Lee, Mayor (USA)"]],
    "one office in two countries": [
      ["John Lee, Foreign Minister (HKG)"],
      ["John Lee, Foreign Minister (SGP)"],
    ],
    "two offices of one country": [["John Lee, Mayor (USA)"], ["John Lee, Senator (USA)"]],
    "other initials": [["George W. Bush, President (USA)"], ["George H. W. Bush, President (USA)"]],
    "father and son": [["Robert Casey Sr., Senator (USA)"], ["Robert Casey Jr., Senator (USA)"]],
    "a surname for an initial": [["Michael C. Butler, Bishop"], ["Michael Curry, Bishop"]],
    "a spelling and an office": [["Ahmed Nasser, Director"], ["Ahmad Nasir, Director"]],
    "names that sound alike from afar": [["Sung Kim, Envoy (KOR)"], ["Soyoung Kim, Envoy (KOR)"]],
    "a given name": [["Jean-Yves, Minister (FRA)"], ["Jean-Yves Cousin, Mayor (FRA)"]],
    "a ministry of any country": [["org:Ministry of Justice"], ["org:Ministry of Justice"]],
    "a ministry of two countries": [["org:Ministry of Justice (IRQ)"], ["org:Ministry of Justice (IRN)"]],
  };
  for (const [what, [first, second]] of Object.entries(two))
    it(`does not join by ${what}`, () => {
      assert.ok(!areOne(first, second));
    });

  it("leaves a surname alone whose office was another's at that time", () => {
    const [full, short] = [["Dmytro Kuleba, Foreign Minister (UKR)"], ["Kuleba, Foreign Minister (UKR)"]];
    assert.ok(areOne(full, short, { date: "2023-06-01" }));
    assert.ok(!areOne(full, short, { date: "2031-06-01" }));
    assert.ok(!areOne(full, short, { date: null }));
  });

  it("leaves a name alone that fits two", () => {
    const records = [
      peopleRecord("a", ["George W. Bush, President"]),
      peopleRecord("b", ["George H. Bush, President"]),
      peopleRecord("c", ["George Bush, President"]),
    ];
    assert.equal(joined(records).length, 3);
  });

  it("keeps two apart whom a document names side by side", () => {
    const records = [
      peopleRecord("a", ["Ana Lind, Envoy (SWE)", "Ana Maria Lind, Envoy (SWE)"]),
      peopleRecord("b", ["Ana Lind, Envoy (SWE)"]),
    ];
    assert.deepEqual(
      joined(records)
        .map(({ documents }) => documents.join())
        .sort(),
      ["a", "a,b"],
    );
  });

  it("does not let one misread country part what an office joins", () => {
    const people = ["Fuad Hussein, Foreign Minister (IRQ)"];
    const records = ["a", "b", "c"].map((name) => peopleRecord(name, people));
    const [entity] = joined([...records, peopleRecord("d", ["Fuad Hussein, Foreign Minister (DEU)"])]);
    assert.equal(entity.documents.length, 4);
    assert.equal(entity.country, "IRQ");
  });

  it("joins by an id of Wikidata, and keeps two ids apart", () => {
    const of = (name: string, person: string, wikidata: string) => {
      const record = peopleRecord(name, [person]);
      return { ...record, entities: record.entities.map((entity) => ({ ...entity, wikidata })) };
    };
    const [one] = joined([of("a", "Joe Biden", "Q6279"), of("b", "Joseph R. Biden", "Q6279")]);
    assert.deepEqual(one.documents, ["a", "b"]);
    assert.deepEqual(one.occurrences[1].join?.facts, [{ kind: "wikidata", value: "Q6279" }]);
    assert.equal(joined([of("a", "Ana Lind, Mayor", "Q1"), of("b", "Ana Lind, Mayor", "Q2")]).length, 2);
  });

  it("says why: what both documents tell, and where", () => {
    const records = [
      peopleRecord("a", ["Sergei Lavrov, Foreign Minister (RUS)", "Bo Ek"]),
      peopleRecord("b", ["Sergey Lavrov, Foreign Minister (RUS)"]),
    ];
    const [entity] = joined(records);
    const [first, second] = entity.occurrences;
    assert.equal(first.join, null);
    assert.deepEqual(second.join, {
      likeness: "spelling",
      facts: [
        { kind: "office", value: "Foreign Minister" },
        { kind: "country", value: "RUS" },
      ],
      with: { record: records[0], at: 0 },
    });
  });
});

describe("joinEntities, of any documents", () => {
  const pick = <Value>(...values: readonly Value[]) => fc.constantFrom(...values);
  const person = fc
    .tuple(
      pick(
        "Ana Lind",
        "Ana B. Lind",
        "Lind",
        "John Lee",
        "Jon Lee",
        "Lee",
        "Bo Ek",
        "Mohamed Ali",
        "Muhammad Ali",
      ),
      pick("", ", President", ", Foreign Minister", ", Dr."),
      pick("", " (SWE)", " (USA)"),
    )
    .map((parts) => parts.join(""));
  const folder = fc
    .array(fc.tuple(fc.uniqueArray(person, { maxLength: 5 }), pick("2021-01-01", "2030-01-01", null)), {
      maxLength: 8,
    })
    .map((documents) => documents.map(([people, date], at) => peopleRecord(`d${at}`, people, { date })));
  const partition = (entities: readonly CorpusEntity[]) =>
    entities
      .map(({ occurrences }) =>
        occurrences
          .map(({ record, at }) => `${record.name}/${at}`)
          .sort()
          .join(),
      )
      .sort();

  it("has every occurrence once, in a tree of reasons", () => {
    fc.assert(
      fc.property(folder, (records) => {
        const entities = joined(records);
        const all = entities.flatMap(({ occurrences }) => occurrences);
        assert.equal(all.length, records.flatMap(({ entities: own }) => own).length);
        for (const { occurrences } of entities) {
          assert.equal(occurrences[0].join, null);
          for (const { join } of occurrences.slice(1)) {
            const there = occurrences.some(
              ({ record, at }) => record === join?.with.record && at === join.with.at,
            );
            assert.ok(there);
          }
        }
      }),
    );
  });

  it("joins persons for reasons that both documents tell, never by a surname alone", () => {
    fc.assert(
      fc.property(folder, (records) => {
        for (const { occurrences } of joined(records)) {
          for (const { record, at, join } of occurrences) {
            if (!join) continue;
            assert.ok(join.facts.length > 0);
            const [mine, other] = [record.entities[at], join.with.record.entities[join.with.at]];
            const kinds = join.facts.map(({ kind }) => kind);
            if (join.likeness === "surname") assert.ok(kinds.includes("office") && kinds.length > 1);
            if (kinds.includes("country")) assert.equal(mine.country, other.country);
            for (const { kind, value } of join.facts)
              if (kind === "company")
                for (const document of [record, join.with.record])
                  assert.ok(document.entities.some(({ name }) => name.toLowerCase() === value.toLowerCase()));
          }
        }
      }),
    );
  });

  it("does not depend on the order of the documents", () => {
    fc.assert(
      fc.property(folder, (records) => {
        assert.deepEqual(partition(joined([...records].reverse())), partition(joined(records)));
      }),
    );
  });

  it("does not join bodies by what each of two texts calls its own", () => {
    const known = (name: string, alias: string) => {
      const record = peopleRecord(name, [`org:${alias === "" ? "Authorities" : `${name} authorities`}`]);
      const [entity] = record.entities;
      return { ...record, entities: [{ ...entity, aliases: alias === "" ? [] : [alias] }] };
    };
    const found = joined([known("Omani", "the authorities"), known("other", ""), ...FILLER]);
    assert.equal(found.filter(({ name }) => name.toLowerCase().endsWith("authorities")).length, 2);
    const two = joined([known("a", ""), known("b", ""), ...FILLER]);
    assert.equal(two.filter(({ name }) => name === "Authorities").length, 2);
  });
});

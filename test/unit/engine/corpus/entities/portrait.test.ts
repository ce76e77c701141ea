import assert from "node:assert/strict";
import { EntityLookup, finish, joinEntities, portraitOf } from "../../../../../src/engine";
import { peopleRecord } from "../../../../support/peopleRecords";
import { recordOf, VISIT } from "../../../../support/records";

describe("portraitOf", () => {
  it("tells offices in the order of time, with every place", () => {
    const records = [
      peopleRecord("b", ["Ana Lind, Prime Minister and Foreign Minister"], { date: "2023-02-01" }),
      peopleRecord("a", ["Ana Lind, Foreign Minister"], { date: "2022-05-01" }),
      peopleRecord("c", ["Ana Lind, Minister of Foreign Affairs"], { date: null }),
      peopleRecord("d", ["Ana Lind, Prime Minister"], { date: "2024-01-01" }),
    ];
    const lookup = new EntityLookup(finish(joinEntities(records)));
    const [entity] = lookup.named("lind");
    const told = portraitOf(entity, lookup).offices.map(({ first, last, places }) => [
      places.map(({ record }) => record.name).join(),
      first,
      last,
    ]);
    assert.deepEqual(told, [
      ["a,c", "2022-05-01", "2022-05-01"],
      ["b", "2023-02-01", "2023-02-01"],
      ["d", "2024-01-01", "2024-01-01"],
    ]);
  });

  it("has statements and meetings, the newest first, and who took part", () => {
    const records = [recordOf("2022-03-02-a.txt", VISIT), recordOf("2022-04-02-b.txt", VISIT)];
    const lookup = new EntityLookup(finish(joinEntities(records)));
    const [entity] = lookup.named("Sedat Onal");
    const { statements, meetings, companions } = portraitOf(entity, lookup);
    const names = (hits: typeof statements) => hits.map(({ record }) => record.name);
    assert.deepEqual(names(statements), ["2022-04-02-b.txt", "2022-03-02-a.txt"]);
    assert.equal(meetings.length, 2);
    assert.deepEqual(
      companions.map((one) => [one.entity.name, one.meetings.length]),
      [["Wendy Sherman", 2]],
    );
  });
});

describe("EntityLookup", () => {
  const records = [
    peopleRecord("a", ["Ana Lind, Envoy", "Ana Maria Lind", "Bo Ek"]),
    peopleRecord("b", ["Lindgren"]),
  ];
  const lookup = new EntityLookup(finish(joinEntities(records)));
  it("finds by all words of a name, whoever is called exactly so first", () => {
    assert.deepEqual(
      lookup.named("lind ANA").map(({ name }) => name),
      ["Ana Lind", "Ana Maria Lind"],
    );
    assert.deepEqual(lookup.named("Lind").length, 2);
    assert.deepEqual(lookup.named(""), []);
  });
  it("finds who is meant by place, by name, and by name where a document calls somebody otherwise", () => {
    const namesakes = [
      peopleRecord("c", ["Ana Lind, Envoy", "Ana Lind, Mayor"]),
      peopleRecord("d", ["Bo Ek"]),
    ];
    const two = new EntityLookup(finish(joinEntities([...records, ...namesakes])));
    assert.equal(two.meant("Bo Ek", "d")?.documents.includes("d"), true);
    const offset = namesakes[0].entities[1].at[0];
    assert.deepEqual(two.meant(offset, "c")?.roles, ["Mayor"]);
    // The document has changed, and the name is written otherwise there.
    assert.equal(two.meant("Lind Ana", "c")?.documents.includes("c"), true);
    assert.equal(two.meant("Bo Ek", "nowhere")?.name, "Bo Ek");
    assert.equal(two.meant("Nobody", "c"), undefined);
  });
  it("finds by document", () => {
    assert.equal(lookup.inDocument("a", "Bo Ek")?.name, "Bo Ek");
    assert.equal(lookup.inDocument("b", "Bo Ek"), undefined);
    assert.equal(lookup.at(records[0], 2)?.name, "Bo Ek");
  });
});

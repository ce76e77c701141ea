import assert from "node:assert/strict";
import { type Catalogue, catalogueInSteps, type Hit, joinEntities } from "../../../../src/engine";
import { finish } from "../../../../src/engine/steps";
import { peopleRecord } from "../../../support/peopleRecords";
import { recordOf, VISIT } from "../../../support/records";

const CALL = `August 5, 2021

Foreign Minister Fuad Hussein of Iraq spoke by phone with Secretary of State Antony Blinken on Thursday. They discussed human rights.

Hussein said, “The ceasefire must be extended.” Blinken warned that sanctions would not end.`;
const TALKS = `August 9, 2021

Secretary of State Antony Blinken said that the United Nations was ready. “We are late,” a diplomat said.`;

const records = [recordOf("visit.txt", VISIT), recordOf("call.txt", CALL), recordOf("talks.txt", TALKS)];
const catalogue: Catalogue = finish(catalogueInSteps(records, finish(joinEntities(records))));
const named = (name: string) => {
  const found = Object.values(catalogue.names)
    .flat()
    .find((one) => one.name === name);
  assert.ok(found, name);
  return found;
};
const words = (hits: readonly Hit[]) =>
  hits.map((hit) => (hit.kind === "statement" ? hit.statement.words : `meeting of ${hit.record.name}`));

describe("the catalogue of an index", () => {
  it("lists persons, those first who speak and meet most", () => {
    assert.deepEqual(
      catalogue.names.persons.map(({ name, statements, meetings }) => [name, statements, meetings]),
      [
        ["Antony Blinken", 2, 1],
        ["Wendy Sherman", 2, 1],
        ["Fuad Hussein", 1, 1],
        ["Sedat Onal", 1, 1],
      ],
    );
  });

  it("joins what several documents say of one", () => {
    const { documents, roles, document, at } = named("Antony Blinken");
    assert.deepEqual([documents, roles[0], document], [2, "Secretary of State", "call.txt"]);
    assert.equal(CALL.slice(at.start, at.end), "Antony Blinken");
    assert.ok(catalogue.names.organizations.some(({ name }) => name === "United Nations"));
  });

  it("has one row for whoever is written in several ways, and finds it by each", () => {
    const office = "Secretary of State (USA)";
    const several = ["Antony J. Blinken", "Antony Blinken", "Tony Blinken", "Blinken"].map((name, at) =>
      peopleRecord(`${at}.txt`, [`${name}, ${office}`, "Ana Lind"]),
    );
    const made = finish(catalogueInSteps(several, finish(joinEntities(several))));
    const found = made.names.persons.filter(({ name }) => name.includes("Blinken"));
    assert.deepEqual(
      found.map(({ names, documents, roles, country }) => [names.length, documents, roles, country]),
      [[4, 4, ["Secretary of State"], "USA"]],
    );
    assert.equal(made.find("tony", 1)[0].key, found[0].key);
    const [{ document, at }] = found;
    const record = several.find(({ name }) => name === document);
    assert.equal(record?.entities.find((one) => one.at[0] === at.start)?.name, found[0].name);
  });

  it("lists speakers that no documents share as one, too", () => {
    const several = ["a.txt", "b.txt"].map((name) => recordOf(name, "Xanadu said that it rained."));
    const made = finish(catalogueInSteps(several, finish(joinEntities(several))));
    assert.equal(
      made.unattributed + made.names.speakers.reduce((sum, { statements }) => sum + statements, 0),
      made.statements,
    );
    const keys = [...made.names.persons, ...made.names.organizations].map(({ key }) => key);
    assert.equal(new Set(keys).size, keys.length);
  });

  it("gives meetings by month, the newest first, and by who takes part", () => {
    assert.deepEqual(catalogue.months, [
      ["2022-03", 1],
      ["2021-08", 1],
    ]);
    assert.deepEqual(words(catalogue.hits({ month: "2021-08" })), ["meeting of call.txt"]);
    assert.deepEqual(words(catalogue.hits({ meetingsOf: named("Sedat Onal").key })), [
      "meeting of visit.txt",
    ]);
  });

  it("gives statements by speaker and act, the newest first, and those of nobody named", () => {
    const { key } = named("Antony Blinken");
    assert.deepEqual(words(catalogue.hits({ statementsBy: key })), [
      "that the United Nations was ready",
      "that sanctions would not end",
    ]);
    assert.deepEqual(words(catalogue.hits({ statementsBy: key, act: "warn" })), [
      "that sanctions would not end",
    ]);
    assert.deepEqual(
      catalogue.acts(key).map(([, count]) => count),
      [1, 1],
    );
    assert.equal(catalogue.hits({ statementsBy: null }).length, catalogue.unattributed);
    assert.equal(
      catalogue.statements,
      records.reduce((sum, { statements }) => sum + statements.length, 0),
    );
  });

  it("finds names and meetings by letters in order, those first whose words begin so", () => {
    const names = (letters: string, limit = 9) => catalogue.find(letters, limit).map(({ name }) => name);
    assert.deepEqual(names("huss"), ["Fuad Hussein"]);
    assert.deepEqual(names("fhus"), ["Fuad Hussein"]);
    assert.equal(names("blinken")[0], "Antony Blinken");
    assert.equal(names("", 2).length, 2);
    assert.deepEqual(names("zzz"), []);
    assert.deepEqual(words(catalogue.findMeetings("onal", 9)), ["meeting of visit.txt"]);
  });
});

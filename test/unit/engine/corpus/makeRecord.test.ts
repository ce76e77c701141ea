import assert from "node:assert/strict";
import { makeRecord, RECORD_VERSION, stampOf } from "../../../../src/engine";
import { testAnnotator, testCountryOf } from "../../../support/engine";
import { recordOf, VISIT } from "../../../support/records";

describe("makeRecord", () => {
  const record = recordOf("2022-03-02-visit.txt", VISIT);
  const entity = (at: number | null) => (at === null ? null : record.entities[at].name);

  it("keeps the document's head", () => {
    assert.equal(record.version, RECORD_VERSION);
    assert.equal(record.date, "2022-03-02");
    assert.equal(record.title, "March 2, 2022");
    assert.equal(record.length, VISIT.length);
  });

  it("keeps persons with office, country and first place", () => {
    const onal = record.entities.find(({ name }) => name === "Sedat Onal")!;
    assert.equal(onal.type, "person");
    assert.equal(onal.role, "Deputy Foreign Minister");
    assert.equal(onal.country, "TUR");
    assert.equal(onal.mentions, 2);
    assert.equal(VISIT.slice(...onal.at), "Sedat Onal");
    const [{ name, at, line }] = onal.roles;
    assert.equal(VISIT.slice(...at), name);
    assert.equal(line, 3);
  });

  it("keeps who said what in which words, and on which line", () => {
    assert.deepEqual(
      record.statements.map(({ speaker, act, form, words, line }) => [
        entity(speaker),
        act,
        form,
        words,
        line,
      ]),
      [
        ["Wendy Sherman", "assert", "direct", "“The shelling is wrong,”", 5],
        ["Wendy Sherman", "urge", "indirect", "to agree to a ceasefire", 5],
        ["Sedat Onal", "warn", "indirect", "that the ceasefire would not hold", 5],
      ],
    );
    assert.deepEqual(record.statements[1].addressees.map(entity), ["Russia"]);
    for (const { content, words } of record.statements)
      assert.equal(content.map((range) => VISIT.slice(...range)).join(" … "), words);
  });

  it("keeps meetings with parties, place, day and topics", () => {
    const [meeting] = record.meetings;
    assert.deepEqual(meeting.parties.map(entity), ["Wendy Sherman", "Sedat Onal"]);
    assert.equal(entity(meeting.place), "Ankara");
    assert.equal(meeting.date, "2022-03-02");
    assert.deepEqual(meeting.topics, ["the security of Ukraine"]);
    assert.equal(meeting.line, 3);
  });

  it("counts lines as editors do, whatever ends them", () => {
    for (const mark of ["\r\n", "\r"])
      assert.deepEqual(
        recordOf("a.txt", VISIT.replaceAll("\n", mark)).statements.map(({ line }) => line),
        [5, 5, 5],
      );
  });

  it("says what the person decided", () => {
    const start = VISIT.indexOf("Sedat Onal");
    const renamed = recordOf("a.txt", VISIT, [
      {
        id: "1",
        time: "2026-01-01T00:00:00Z",
        annotator: "",
        verdict: { kind: "rename", at: { start, end: start + "Sedat Onal".length }, name: "Sedat Önal" },
      },
    ]);
    assert.ok(renamed.entities.some(({ name }) => name === "Sedat Önal"));
  });

  it("takes title and day from front matter before name and first line", () => {
    const text = `---\ntitle: A visit\ndate: 2022-03-05\n---\n\n${VISIT}`;
    const { title, date } = recordOf("2022-03-02-visit.txt", text);
    assert.deepEqual([title, date], ["A visit", "2022-03-05"]);
  });

  it("takes the day from a line of its own above the text, never from the text", () => {
    assert.equal(recordOf("a.txt", VISIT).date, "2022-03-02");
    assert.equal(recordOf("a.txt", VISIT.replace("\n\n", ". ")).date, null);
  });

  it("is total", () => {
    const { entities, statements, meetings, title, date } = recordOf("empty.txt", "");
    assert.deepEqual([entities, statements, meetings, title, date], [[], [], [], "", null]);
  });

  it("is plain data", () => {
    assert.deepEqual(JSON.parse(JSON.stringify(record)), record);
  });
});

describe("stampOf", () => {
  const one = { name: "a.txt", text: "Ana Lind met Bo Ek." };

  it("is the record's own", () => {
    assert.equal(makeRecord(one, testAnnotator().annotate(one.text), testCountryOf()).stamp, stampOf(one));
  });

  it("changes with text, decisions and date, not with the name", () => {
    const others = [
      { ...one, text: "Ana Lind met Bo Ek!" },
      { ...one, decisions: "{}" },
      { ...one, date: "2026-01-01" },
    ];
    assert.equal(new Set([one, ...others].map(stampOf)).size, 4);
    assert.equal(stampOf({ ...one, name: "b.txt" }), stampOf(one));
  });
});

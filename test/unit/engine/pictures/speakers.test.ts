import assert from "node:assert/strict";
import {
  EntityLookup,
  finish,
  joinEntities,
  meetingNetwork,
  selectStatements,
  timelineOf,
  wordsBySpeaker,
} from "../../../../src/engine";
import { saidWords } from "../../../../src/engine/pictures/saidWords";
import { pictureRecords, textsOfPicture } from "../../../support/pictures";

describe("saidWords", () => {
  const cases = [
    ["direct", "The ferry isn’t late", 4, 0],
    ["indirect", "that the U.S. road was closed", 0, 6],
    ["mixed", "that “the bridge” was open", 2, 3],
    ["mixed", "that «the bridge» … was “quite open", 4, 2],
  ] as const;
  for (const [form, words, direct, indirect] of cases)
    it(`counts ${form}: ${words}`, () => assert.deepEqual(saidWords({ form, words }), { direct, indirect }));
});

describe("wordsBySpeaker", () => {
  const records = pictureRecords();
  const lookup = new EntityLookup(finish(joinEntities(records)));
  const { speakers } = wordsBySpeaker(records, lookup);

  it("has each speaker once, those of most words first, with words as they were said apart", () => {
    assert.deepEqual(
      speakers.map(({ name, country, statements, direct, indirect }) => [
        name,
        country,
        statements,
        direct,
        indirect,
      ]),
      [
        ["Daniel Otieno", "KEN", 2, 6, 3],
        ["Omar Reyes", "ECU", 1, 0, 5],
      ],
    );
  });

  it("is the same whatever the order of the records", () => {
    assert.deepEqual(wordsBySpeaker([...records].reverse(), lookup).speakers, speakers);
  });

  it("finds the statements that a bar stands for", () => {
    const [{ document, at }] = speakers;
    const speaker = { document, start: at.start };
    const wordsOf = (selection: Parameters<typeof selectStatements>[1]) =>
      selectStatements(records, selection, lookup).map(
        (hit) => hit.kind === "statement" && hit.statement.form,
      );
    assert.deepEqual(wordsOf({ speaker }).sort(), ["direct", "mixed"]);
    assert.deepEqual(wordsOf({ speaker, forms: ["mixed", "indirect"] }), ["mixed"]);
    assert.deepEqual(wordsOf({ days: ["2024-10-05", "2024-10-05"], forms: ["indirect"] }), ["indirect"]);
    assert.deepEqual(wordsOf({ days: ["2024-10-06", "2024-12-31"] }), []);
    assert.deepEqual(wordsOf({ speaker: { document: "no.txt", start: 0 } }), []);
  });
});

describe("timelineOf", () => {
  const records = pictureRecords();
  const lookup = new EntityLookup(finish(joinEntities(records)));

  it("counts statements by the day of their document, and has all meetings", () => {
    const undated = { ...records[2], name: "none.txt", date: null, meetings: [] };
    const network = meetingNetwork(records, lookup);
    const timeline = timelineOf([...records, undated], network);
    assert.deepEqual(timeline.days, [{ day: "2024-10-05", direct: 2, indirect: 1 }]);
    assert.equal(timeline.undated, 3);
    assert.equal(timeline.network.meetings.length, 4);
    assert.equal(Object.keys(textsOfPicture).length, 3);
  });
});

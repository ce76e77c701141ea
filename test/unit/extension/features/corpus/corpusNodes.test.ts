import assert from "node:assert/strict";
import type { Contents, FoundName } from "../../../../../src/extension/engine/corpus/corpusPort";
import {
  actNodes,
  type CorpusNode,
  hitNodes,
  moreNode,
  nameNodes,
  rootNodes,
} from "../../../../../src/extension/features/corpus/corpusNodes";
import { hitOf } from "../search/found";

const draw = (nodes: readonly CorpusNode[], depth = 0): string[] =>
  nodes.flatMap(({ label, description, below }) => [
    `${"  ".repeat(depth)}${label}${description === undefined ? "" : ` | ${description}`}`,
    ...(below?.kind === "rows" ? draw(below.rows, depth + 1) : []),
  ]);
const CONTENTS: Contents = {
  documents: 9,
  lists: { persons: 4, organizations: 3, speakers: 2 },
  statements: 12,
  unattributed: 1,
  meetings: 6,
  months: [
    ["2024-10", 2],
    ["2024-09", 1],
    ["2023-01", 1],
    [null, 2],
  ],
};
const NAME: FoundName = {
  key: "a",
  name: "Ana Lind",
  names: ["Ana Lind"],
  type: "person",
  roles: ["Foreign Minister", "President"],
  country: "NOR",
  documents: 3,
  mentions: 9,
  statements: 2,
  meetings: 1,
  document: "a.txt",
  uri: "file:///a.txt",
  at: { start: 3, end: 11 },
};

describe("rows of the corpus", () => {
  it("are lists of people, organizations, meetings by year and month, and speakers", () => {
    assert.deepEqual(draw(rootNodes(CONTENTS)), [
      "People | 4",
      "Organizations | 3",
      "Meetings by Date | 6",
      "  2024 | 3 meetings",
      "    October 2024 | 2 meetings",
      "    September 2024 | 1 meeting",
      "  2023 | 1 meeting",
      "    January 2023 | 1 meeting",
      "  Day not known | 2 meetings",
      "Statements by Speaker | 12",
    ]);
    assert.deepEqual(rootNodes({ ...CONTENTS, documents: 0 }), []);
  });

  it("say office, country and counts of a name, and have what it said and whom it met below", () => {
    const [person] = nameNodes("persons", [NAME], (code) => `in ${code}`);
    assert.deepEqual(draw([person]), [
      "Ana Lind | Foreign Minister · in NOR · 2 statements · 1 meeting",
      "  2 statements",
      "  1 meeting",
    ]);
    assert.deepEqual(person.target, { uri: NAME.uri, span: NAME.at });
    assert.deepEqual(
      [person.kind, person.person],
      ["corpusOfPerson", { named: NAME.at.start, uri: NAME.uri }],
    );
    const [other] = nameNodes("persons", [{ ...NAME, names: ["Ana Lind", "A. Lind"] }], (code) => code);
    assert.match(other.tooltip ?? "", /^Also written A\. Lind$/mu);
    assert.ok(!person.tooltip?.includes("Also written"));
    const [silent] = nameNodes("persons", [{ ...NAME, statements: 0, meetings: 0 }], String);
    assert.equal(silent.below, undefined);
  });

  it("lead from a speaker over acts to words", () => {
    const [speaker] = nameNodes("speakers", [NAME], String);
    assert.deepEqual(speaker.below, { kind: "acts", speaker: "a" });
    const [act] = actNodes(speaker.id, "a", [["warn", 2]]);
    assert.deepEqual(draw([act]), ["warning | 2 statements"]);
    assert.deepEqual(act.below, { kind: "hits", selection: { statementsBy: "a", act: "warn" } });
    const said = hitOf({ speaker: "Ana Lind", words: "it rains", date: "2024-09-12" });
    const [row, again] = hitNodes(act.id, [said, said]);
    assert.deepEqual(draw([row]), ["it rains | 12 September 2024 · a.txt, line 1"]);
    assert.notEqual(row.id, again.id);
  });

  it("offer more where a page does not hold all", () => {
    const [parent] = rootNodes(CONTENTS);
    assert.deepEqual(draw(moreNode(parent, { items: [1, 2], total: 9 })), ["Show more | 2 of 9 shown"]);
    assert.deepEqual(moreNode(parent, { items: [1, 2], total: 2 }), []);
  });
});

import assert from "node:assert/strict";
import type { Statement } from "../../../../src/engine";
import type { Turn } from "../../../../src/engine/document/turns";
import { findMeetings } from "../../../../src/engine/meetings/findMeetings";
import { finish } from "../../../../src/engine/steps";
import { testToolbox } from "../../../support/engine";
import { meetingsIn, readMarked } from "../../../support/meetings";

/** A statement per "SPEAKER|cue|content|source|act|tense", cue, content and source found in the text; the last three may be left out. */
const statementsFrom =
  (notes: readonly string[]) =>
  (text: string): Statement[] =>
    notes.map((note, index) => {
      const [speaker, cue, content, source, act = "assert", tense = "past"] = note.split("|");
      const span = (words: string) => ({
        start: text.indexOf(words),
        end: text.indexOf(words) + words.length,
      });
      return {
        id: `s${index + 1}`,
        form: "indirect",
        content: [span(content)],
        cue: [span(cue)],
        source: source ? [span(source)] : [],
        speaker: speaker === "" ? null : speaker,
        addressees: [],
        act: act as Statement["act"],
        polarity: "positive",
        tense: tense as Statement["tense"],
        medium: null,
        cameo: null,
        parent: null,
        meeting: null,
        evidence: { rule: "test", confidence: 1 },
      };
    });

const cases: readonly {
  readonly name: string;
  readonly text: string;
  readonly statements: readonly string[];
  readonly linked: readonly (string | null)[];
}[] = [
  {
    name: "the sentence says so",
    text: "During a meeting with [PER Bo Ek] in [LOC Riga], [PER Ana Lind] stressed the need for calm.",
    statements: ["Ana Lind|stressed|the need for calm"],
    linked: ["m1"],
  },
  {
    name: "what the parties say next, until another matter is opened",
    text: "[PER#Ana Ana Lind] met [PER Bo Ek] in [LOC Riga]. [PER#Ana She] told him that aid would come. Separately, [PER#Ana she] promised that taxes would fall.",
    statements: ["Ana|told|that aid would come", "Ana|promised|that taxes would fall"],
    linked: ["m1", null],
  },
  {
    name: "not at an older meeting that only dates this one",
    text: "[PER#Ana Ana Lind] and [PER Bo Ek] held talks in [LOC Riga], a month after their ministers met in [LOC Oslo]. [PER#Ana Lind] told him that aid would come.",
    statements: ["Ana|told|that aid would come"],
    linked: ["m1"],
  },
  {
    name: "not what was said in an interview",
    text: "[PER#Ana Ana Lind] met [PER Bo Ek] in [LOC Riga]. In an interview, [PER#Ana she] warned that time was short.",
    statements: ["Ana|warned|that time was short"],
    linked: [null],
  },
  {
    name: "not what tells of the meeting",
    text: "[PER#Ana Ana Lind] met [PER#Bo Bo Ek] in [LOC Riga]. Later [PER#Ana she] said that [PER#Ana she] and [PER#Bo Ek] discussed the harbour.",
    statements: ["Ana|said|that she and Ek discussed the harbour"],
    linked: [null],
  },
  {
    name: "not what was said to reporters after it",
    text: "[PER#Ana Ana Lind] met [PER Bo Ek] in [LOC Riga]. At a press conference after the meeting, [PER#Ana she] warned that time was short.",
    statements: ["Ana|warned|that time was short"],
    linked: [null],
  },
  {
    name: "not what somebody else says",
    text: "[PER Ana Lind] met [PER Bo Ek] in [LOC Riga]. [PER Ida Moe] said that nothing would come of it.",
    statements: ["Ida Moe|said|that nothing would come of it"],
    linked: [null],
  },
  {
    name: "the lead before the meeting is introduced",
    text: "[PER#Ana Ana Lind] affirmed her support for the ports.\n\nSpeaking at a meeting with [PER Bo Ek], [PER#Ana Lind] added that work would begin.",
    statements: ["Ana|affirmed|her support for the ports", "Ana|added|that work would begin"],
    linked: ["m1", "m1"],
  },
  {
    name: "nothing at a meeting still to come",
    text: "[PER#Ana Ana Lind] will meet [PER Bo Ek] in [LOC Riga]. [PER#Ana She] said that she had packed.",
    statements: ["Ana|said|that she had packed"],
    linked: [null],
  },
  {
    name: "what several of those say together who met",
    text: "[PER#Ana Ana Lind] met [PER#Bo Bo Ek] in [LOC Riga]. Minister [PER#Ana Lind] and President [PER#Bo Ek] agreed to open the port. [PER#Ana Lind] and [PER Ida Moe] agreed to share a boat.",
    statements: [
      "|agreed|to open the port|Minister Lind and President Ek",
      "|agreed|to share a boat|Lind and Ida Moe",
    ],
    linked: ["m1", null],
  },
  {
    name: "what their countries say together",
    text: "[NAT Omani] [ROLE Minister] [PER Ana Lind] met [NAT Chadian] [ROLE Minister] [PER Bo Ek]. [LOC Oman] and [LOC Chad] affirmed their support.",
    statements: ["|affirmed|their support|Oman and Chad"],
    linked: ["m1"],
  },
  {
    name: "whoever speaks in the sentence that opens with the meeting",
    text: "[PER Ana Lind] met [PER Bo Ek]. During the meeting, pilots stressed the need for ice. Pilots requested more tea.",
    statements: ["|stressed|the need for ice|pilots", "|requested|more tea|Pilots"],
    linked: ["m1", null],
  },
  {
    name: "a meeting as its source, and those who were there as a group",
    text: "[PER Ana Lind] met [PER Bo Ek]. The meeting confirmed that trade grows. Both countries welcomed this. We thank the host.",
    statements: [
      "|confirmed|that trade grows|The meeting",
      "|welcomed|this|Both countries",
      "|thank|the host|We",
    ],
    linked: ["m1", "m1", "m1"],
  },
  {
    name: "a meeting that one of them only tells of opens none, one that somebody else reports does",
    text: "[PER#Ana Ana Lind] said that [PER#Ana she] met [PER Bo Ek] in [LOC Riga]. [PER#Ana She] added that ice is cold.",
    statements: ["Ana|said|that she met Bo Ek in Riga", "Ana|added|that ice is cold"],
    linked: [null, null],
  },
  {
    name: "a meeting that an agency reports",
    text: "The agency said that [PER#Ana Ana Lind] met [PER Bo Ek] in [LOC Riga]. [PER#Ana She] added that ice is cold.",
    statements: ["|said|that Ana Lind met Bo Ek in Riga", "Ana|added|that ice is cold"],
    linked: [null, "m1"],
  },
  {
    name: "not what somebody wants while the report is written",
    text: "[PER#Ana Ana Lind] met [PER Bo Ek] in [LOC Riga]. [PER#Ana She] wants more ice. [PER#Ana She] wanted more tea.",
    statements: ["Ana|wants|more ice||attitude|present", "Ana|wanted|more tea||attitude"],
    linked: [null, "m1"],
  },
  {
    name: "nothing at a summit that is only named",
    text: "[PER#Ana Ana Lind] met [PER Bo Ek] in [LOC Riga]. The plan of the [EVT Baltic Harbour Summit] holds. The two sides agreed to meet.",
    statements: ["|agreed|to meet|The two sides"],
    linked: ["m1"],
  },
];

describe("statements made at a meeting", () => {
  for (const { name, text, statements, linked } of cases) {
    it(name, () => {
      const { meetings, homeOf } = testToolbox();
      const found = meetingsIn(text, statementsFrom(statements), meetings, homeOf);
      assert.deepEqual(
        found.statements.map(({ meeting }) => meeting),
        linked,
      );
    });
  }
});

describe("statements in the turns of a transcript", () => {
  it("were made where it was taken down, not at the meeting that they speak of", () => {
    const { document, entities } = readMarked(
      "[PER#Ana Ana Lind] met [PER Bo Ek] in [LOC Riga].\n\n[PER#Ana LIND]: I said that ice is cold.",
    );
    const [, { offset, paragraph }] = document.paragraphs;
    const [label, colon] = [paragraph.tokens.start[0], paragraph.tokens.start[1]];
    const turn = {
      label: { start: offset + label, end: offset + colon },
      colon: { start: offset + colon, end: offset + colon + 1 },
      content: [{ start: offset + colon + 2, end: offset + paragraph.text.length }],
      firstParagraph: 1,
      endParagraph: 2,
    };
    const said = statementsFrom(["Ana|said|that ice is cold"])(document.text);
    const found = (turns: readonly Turn[]) =>
      finish(findMeetings({ ...document, turns }, entities, said)).statements.map(({ meeting }) => meeting);
    assert.deepEqual(found([turn]), [null]);
    assert.deepEqual(found([]), ["m1"]);
  });
});

describe("what is known of a meeting", () => {
  it("host, sides and outcome", () => {
    const { text, meetings } = meetingsIn(
      "[NAT Omani] [ROLE Minister] [PER Ana Lind] received [PER Bo Ek] of [LOC Chad] in [LOC Muscat]. They signed a memorandum of understanding on fish.",
    );
    const [{ host, sides, outcome }] = meetings;
    assert.equal(host, "Ana Lind");
    assert.deepEqual(sides, [
      { participant: "Ana Lind", side: "Omani" },
      { participant: "Bo Ek", side: "Chad" },
    ]);
    assert.deepEqual(
      outcome.map(({ start, end }) => text.slice(start, end)),
      ["a memorandum of understanding"],
    );
  });

  it("whom somebody stands for, and nobody who is only named before", () => {
    const { meetings } = meetingsIn(
      "[ROLE Minister] [PER Bo Ek] of [LOC Oman] and [ROLE President] [PER Ana Lind] met. In [LOC Chad], [ROLE Minister] [PER Li Oja] met [PER Ida Moe].",
    );
    assert.deepEqual(
      meetings.flatMap(({ sides }) => sides),
      [{ participant: "Bo Ek", side: "Oman" }],
    );
  });

  it("the larger meeting in whose frame it stands", () => {
    const { meetings } = meetingsIn(
      "On the sidelines of the [EVT Baltic Harbour Summit], [PER Ana Lind] met [PER Bo Ek] to discuss ice.",
    );
    const frame = meetings.find(({ participants }) => participants.length === 0);
    const small = meetings.find(({ participants }) => participants.length === 2);
    assert.ok(frame && small);
    assert.equal(small.occasion, frame.id);
  });
});

import assert from "node:assert/strict";
import type { Statement } from "../../../../src/engine";
import { meetingsIn } from "../../../support/meetings";

/** A statement per "SPEAKER|cue|content", the cue and content found in the text. */
const statementsFrom =
  (notes: readonly string[]) =>
  (text: string): Statement[] =>
    notes.map((note, index) => {
      const [speaker, cue, content] = note.split("|");
      const span = (words: string) => ({
        start: text.indexOf(words),
        end: text.indexOf(words) + words.length,
      });
      return {
        id: `s${index + 1}`,
        form: "indirect",
        content: [span(content)],
        cue: [span(cue)],
        source: [],
        speaker: speaker === "" ? null : speaker,
        addressees: [],
        act: "assert",
        polarity: "positive",
        tense: "past",
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
];

describe("statements made at a meeting", () => {
  for (const { name, text, statements, linked } of cases) {
    it(name, () => {
      const found = meetingsIn(text, statementsFrom(statements));
      assert.deepEqual(
        found.statements.map(({ meeting }) => meeting),
        linked,
      );
    });
  }
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

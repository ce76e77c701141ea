import assert from "node:assert/strict";
import type { Turn } from "../../../../src/engine/document/turns";
import type { Document } from "../../../../src/engine/document/document";
import { findMeetings } from "../../../../src/engine/meetings/findMeetings";
import { finish } from "../../../../src/engine/steps";
import { readMarked } from "../../../support/meetings";

/** A turn for each paragraph that begins with a label in capitals. */
function turnsOf({ text, paragraphs }: Document): Turn[] {
  return paragraphs.flatMap(({ offset, paragraph }, index) => {
    const colon = paragraph.text.indexOf(":");
    if (colon < 0 || paragraph.text.slice(0, colon) !== paragraph.text.slice(0, colon).toUpperCase())
      return [];
    const at = offset + colon;
    return {
      label: { start: offset, end: at },
      colon: { start: at, end: at + 1 },
      content: [{ start: at + 2, end: Math.min(text.length, offset + paragraph.text.length) }],
      firstParagraph: index,
      endParagraph: index + 1,
    };
  });
}

const CASES: readonly {
  readonly name: string;
  readonly text: string;
  readonly expected: readonly string[];
}[] = [
  {
    name: "a welcome by one of the two",
    text: "[LOC Riga], Latvia\n\nSECRETARY [PER#Ana LIND]: It is a pleasure to welcome Minister [PER#Bo Ek] here.\n\nMINISTER [PER#Bo EK]: Thank you. I look forward to our talks.",
    expected: ["Ana, Bo @ Riga"],
  },
  {
    name: "what they will talk about",
    text: "[LOC Riga], Latvia\n\nSECRETARY [PER#Ana LIND]: Good morning. We will discuss ice.\n\nMINISTER [PER#Bo EK]: Thank you.",
    expected: ["Ana, Bo @ Riga"],
  },
  {
    name: "a meeting with somebody else",
    text: "[LOC Riga], Latvia\n\nSECRETARY [PER#Ana LIND]: Yesterday we met with [PER Ida Moe] in [LOC Oslo].\n\nMINISTER [PER#Bo EK]: Thank you.",
    expected: ["Ida Moe @ Oslo"],
  },
  {
    name: "only one of those who speak holds an office",
    text: "[LOC Riga], Latvia\n\nSECRETARY [PER#Ana LIND]: We will discuss ice.\n\nMODERATOR [PER#Bo EK]: Thank you.",
    expected: [],
  },
];

describe("the meeting of two who have the floor", () => {
  for (const { name, text, expected } of CASES)
    it(name, () => {
      const { document, entities } = readMarked(text);
      const { meetings } = finish(findMeetings({ ...document, turns: turnsOf(document) }, entities, []));
      assert.deepEqual(
        meetings.map(({ participants, place }) => `${[...participants].sort().join(", ")} @ ${place ?? "-"}`),
        expected,
      );
    });
});

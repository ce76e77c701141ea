import assert from "node:assert/strict";
import { findTurns } from "../../../../src/engine/document/turns";
import { splitParagraphs } from "../../../../src/engine/text/split";

/** "LABEL | piece … piece" of each turn. */
function turnsIn(...paragraphs: string[]): string[] {
  const text = paragraphs.join("\n\n");
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return findTurns(text, splitParagraphs(text)).map(
    ({ label, content }) => `${words(label)} | ${content.map(words).join(" … ")}`,
  );
}

const CASES: readonly { name: string; text: readonly string[]; turns: readonly string[] }[] = [
  {
    name: "a turn goes on over paragraphs up to the next label",
    text: [
      "MINISTER BERG: Good morning.",
      "The ferry is late.",
      "QUESTION: How late?",
      "MINISTER BERG: An hour.",
    ],
    turns: [
      "MINISTER BERG | Good morning. … The ferry is late.",
      "QUESTION | How late?",
      "MINISTER BERG | An hour.",
    ],
  },
  {
    name: "notes of the stenographer are left out",
    text: ["MS. LIND: (Via interpreter) We agree. (Laughter.) We always do.", "MR. OKORO: Thank you."],
    turns: ["MS. LIND | We agree. … We always do.", "MR. OKORO | Thank you."],
  },
  {
    name: "a note after the label belongs to neither",
    text: ["PRESIDENT LE ROY (through interpreter): Welcome.", "CHANCELLOR VON ARP: Thanks."],
    turns: ["PRESIDENT LE ROY | Welcome.", "CHANCELLOR VON ARP | Thanks."],
  },
  {
    name: "a line that is not spoken ends the turn",
    text: ["MR. LIND: That is all.", "QUESTION: Thank you.", "(End of the briefing.)", "Oslo Harbour Office"],
    turns: ["MR. LIND | That is all.", "QUESTION | Thank you."],
  },
  {
    name: "briefings with a letter alone",
    text: ["Q    Is the bridge open?", "MR. LIND: It is.", "Q    Since when?", "MR. LIND: Noon."],
    turns: ["Q | Is the bridge open?", "MR. LIND | It is.", "Q | Since when?", "MR. LIND | Noon."],
  },
  {
    name: "labels in small letters, where they come again and again",
    text: ["Moderator: Welcome.", "Ana Duro: Hello.", "Moderator: And you?", "Ana Duro: Fine."],
    turns: ["Moderator | Welcome.", "Ana Duro | Hello.", "Moderator | And you?", "Ana Duro | Fine."],
  },
  {
    name: "one label makes no transcript",
    text: ["OSLO: The ferry is late.", "Nobody knows why."],
    turns: [],
  },
  {
    name: "headings and lists are no labels",
    text: ["Background: The port is old.", "Costs: Two million.", "Next steps: A vote."],
    turns: [],
  },
];

describe("findTurns", () => {
  for (const { name, text, turns } of CASES)
    it(name, () => {
      assert.deepEqual(turnsIn(...text), turns);
    });
});

import assert from "node:assert/strict";
import { describeMeetings, meetingsIn } from "../../../support/meetings";

const cases: readonly { readonly text: string; readonly expected: readonly string[] }[] = [
  {
    text: "A trilateral meeting of [PER Ana Lind], [PER Bo Ek] and [PER Ida Moe] was held in [LOC Riga].",
    expected: ["A trilateral meeting: Ana Lind, Bo Ek, Ida Moe | @ Riga"],
  },
  {
    text: "[PER Ana Lind] met her counterparts from [LOC Oman] and [LOC Chad].",
    expected: ["met: Ana Lind, Chad, Oman"],
  },
  {
    text: "After meeting [PER Bo Ek], [PER Ana Lind] left.",
    expected: ["meeting: Ana Lind, Bo Ek"],
  },
  {
    text: "The [ORG Baltic Union] met in [LOC Riga] on [DATE Monday].",
    expected: ["met: Baltic Union | @ Riga | Monday"],
  },
  {
    text: "The [ORG Baltic Union] met its targets on [DATE Monday].",
    expected: [],
  },
  {
    text: "[PER Ana Lind] chaired a meeting of the [ORG Harbour Council].",
    expected: ["a meeting: Ana Lind, Harbour Council"],
  },
  {
    text: "[PER Ana Lind] is due in [LOC Riga] on [DATE Monday] for talks with [PER Bo Ek].",
    expected: ["talks: Ana Lind, Bo Ek | @ Riga | Monday | planned"],
  },
  {
    text: "[PER Ana Lind] was in [LOC Riga] for talks with [PER Bo Ek].",
    expected: ["talks: Ana Lind, Bo Ek | @ Riga"],
  },
  {
    text: "[PER Ana Lind] was in [LOC Riga] for the summer.",
    expected: [],
  },
  {
    text: "[PER Ana Lind] and [PER Bo Ek] will hold a video conference on [DATE Monday].",
    expected: ["a video conference: Ana Lind, Bo Ek | Monday | planned | video"],
  },
  {
    text: "[PER Ana Lind] met [PER Bo Ek] during her visit to [LOC Oman].",
    expected: ["met: Ana Lind, Bo Ek | @ Oman"],
  },
  {
    text: "[PER Ana Lind] spoke with [PER Bo Ek] on [PER Ida Moe]'s visit to [LOC Oman].",
    expected: ["spoke: Ana Lind, Bo Ek"],
  },
];

describe("ways in which a meeting is told", () => {
  for (const { text, expected } of cases) {
    it(text, () => assert.deepEqual(describeMeetings(meetingsIn(text)), expected));
  }
});

import assert from "node:assert/strict";
import { testToolbox } from "../../../support/engine";
import { describeMeetings, meetingsIn } from "../../../support/meetings";

const CASES: readonly { readonly text: string; readonly expected: readonly string[] }[] = [
  {
    text: "On [DATE Monday], a meeting between [PER Ana Lind], [PER Bo Ek] and [PER Ida Moe] took place in [LOC Riga].",
    expected: ["a meeting: Ana Lind, Bo Ek, Ida Moe | @ Riga | Monday"],
  },
  {
    text: "[LOC RIGA] – A meeting of [LOC Oman], [LOC Chad] and [LOC Peru] was held in [LOC Oslo].",
    expected: ["A meeting: Chad, Oman, Peru | @ Oslo"],
  },
  {
    text: "[PER Ana Lind] called [PER Bo Ek] on [DATE Monday], and [PER Ida Moe] will be in [LOC Riga] for meetings with [PER Tom Oja].",
    expected: ["called: Ana Lind, Bo Ek | Monday | phone", "meetings: Ida Moe, Tom Oja | @ Riga | planned"],
  },
  {
    text: "[PER Ana Lind] will deliver remarks at the opening of the [EVT Harbour Forum].",
    expected: ["Harbour Forum: Ana Lind | planned"],
  },
  {
    text: "[PER Ana Lind] will speak after the [EVT Harbour Forum].",
    expected: ["Harbour Forum: "],
  },
  {
    text: "Trade was discussed during a meeting between the [ROLE Minister of Fish], [PER Ana Lind], and the envoy, [PER Bo Ek].",
    expected: ["a meeting: Ana Lind, Bo Ek"],
  },
  {
    text: "The ministers of the [ORG Baltic Union] met virtually on [DATE Friday].",
    expected: ["met: Baltic Union | Friday | video"],
  },
  {
    text: "[PER Ana Lind] joined [PER Bo Ek] and [PER Ida Moe] for a trilateral on [DATE Friday].",
    expected: ["a trilateral: Ana Lind, Bo Ek, Ida Moe | Friday"],
  },
  { text: "[PER Ana Lind] signed a bilateral agreement with [PER Bo Ek] in [LOC Riga].", expected: [] },
];

describe("meetings beside the other clauses of their sentence", () => {
  const { meetings, homeOf } = testToolbox();
  for (const { text, expected } of CASES)
    it(text, () => {
      const found = meetingsIn(text, () => [], meetings, homeOf);
      assert.deepEqual(describeMeetings(found), expected);
    });
});

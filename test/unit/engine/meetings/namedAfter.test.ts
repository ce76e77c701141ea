import assert from "node:assert/strict";
import { testToolbox } from "../../../support/engine";
import { describeMeetings, meetingsIn } from "../../../support/meetings";

const CASES: readonly { readonly text: string; readonly expected: readonly string[] }[] = [
  {
    text: "[LOC Oman] is far from [LOC South Africa]. The [EVT Oman-South Africa High-Level Dialogue] took place in [LOC Riga].",
    expected: ["Oman-South Africa High-Level Dialogue: Oman, South Africa | @ Riga"],
  },
  {
    text: "[LOC Oman] was praised. The [EVT Oman-Chad Strategic Dialogue] took place in [LOC Riga].",
    expected: ["Oman-Chad Strategic Dialogue:  | @ Riga"],
  },
  {
    text: "[LOC Oman] is far from [LOC Chad]. The [EVT Riga-Oslo Summit] took place in [LOC Bergen].",
    expected: ["Riga-Oslo Summit:  | @ Bergen"],
  },
  {
    text: "[LOC Oman] is far from [LOC Chad]. [PER Ana Lind] attended the [EVT Oman-Chad Summit] with [PER Bo Ek].",
    expected: ["Oman-Chad Summit: Ana Lind, Bo Ek"],
  },
];

describe("meetings named after two countries", () => {
  const { meetings, homeOf } = testToolbox();
  for (const { text, expected } of CASES)
    it(text, () => {
      const found = meetingsIn(text, () => [], meetings, homeOf);
      assert.deepEqual(describeMeetings(found), expected);
    });
});

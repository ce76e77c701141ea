import assert from "node:assert/strict";
import { describeMeetings, meetingsIn } from "../../../support/meetings";

/** Which meeting the words go on with. */
const CASES: readonly { readonly text: string; readonly expected: readonly string[] }[] = [
  {
    text: "[PER Ana Lind] met [PER Bo Ek] during the [EVT Riga Summit]. They discussed the fire.",
    expected: ["met / discussed: Ana Lind, Bo Ek | in m2", "Riga Summit: "],
  },
  {
    text: "[PER Ana Lind] met [PER Bo Ek]. In a discussion with local leaders, [PER Ana Lind] praised the ferry. They discussed the fire.",
    expected: ["met: Ana Lind, Bo Ek", "a discussion / discussed: Ana Lind"],
  },
  {
    text: "[PER Ana Lind] attended a meeting between [ORG Harbour Bank] and [ORG Reef Fund]. The two sides met to settle a debt.",
    expected: ["a meeting / met: Ana Lind, Harbour Bank, Reef Fund"],
  },
  {
    text: "[PER Ana Lind] held a meeting with [PER Bo Ek]. The two sides also met in [LOC Riga].",
    expected: ["a meeting: Ana Lind, Bo Ek", "met:  | @ Riga"],
  },
  {
    text: "[LOC Oman] and [LOC Chad] held the third meeting of the [ORG Harbour Group]. This was the first meeting of the [ORG Harbour Group] in [LOC Riga].",
    expected: ["the third meeting / the first meeting: Chad, Harbour Group, Oman | @ Riga"],
  },
  {
    text: "[LOC Oman] and [LOC Chad] held the third meeting of the [ORG Harbour Group]. There the first meeting of the [ORG Reef Group] was praised.",
    expected: ["the third meeting: Chad, Harbour Group, Oman", "the first meeting: Reef Group"],
  },
  {
    text: "[PER Ana Lind] held a meeting with [PER Bo Ek]. They approved the minutes of their previous meeting in [LOC Riga]. The meeting was attended by [PER Li Oja].",
    expected: [
      "a meeting / The meeting: Ana Lind, Bo Ek, Li Oja",
      "their previous meeting: Ana Lind, Bo Ek | @ Riga",
    ],
  },
];

describe("which meeting the words go on with", () => {
  for (const { text, expected } of CASES)
    it(text, () => {
      assert.deepEqual(describeMeetings(meetingsIn(text)), expected);
    });
});

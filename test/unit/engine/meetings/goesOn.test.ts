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
  {
    text: "[PER Ana Lind] and [PER Li Oja] met with [ROLE Minister] [PER Bo Ek]. In the meeting with [ROLE Minister] [PER Bo Ek], they praised the ferry.",
    expected: ["met / the meeting: Ana Lind, Bo Ek, Li Oja"],
  },
  {
    text: "[PER Ana Lind] and [PER Li Oja] met with [ROLE Minister] [PER Bo Ek]. [PER Ana Lind]'s talks with leaders of the ports were long.",
    expected: ["met: Ana Lind, Bo Ek, Li Oja", "talks: Ana Lind"],
  },
  {
    text: "[PER Ana Lind] and [PER Bo Ek] held a call following the talks among leaders of the [ORG Harbour Group].",
    expected: ["a call: Ana Lind, Bo Ek | phone"],
  },
  {
    text: "[PER Ana Lind] and [PER Bo Ek], who led a delegation, went to [LOC Oman]. The delegation met [PER Li Oja], sang at the port, and flew to [LOC Chad], where they met [PER Per Dal].",
    expected: ["met: Ana Lind, Bo Ek, Li Oja", "met: Ana Lind, Bo Ek, Per Dal | @ Chad"],
  },
  {
    text: "[PER Ana Lind] is open to meeting [PER Bo Ek] in [LOC Riga].",
    expected: [],
  },
  {
    text: "[PER Ana Lind] looks forward to meeting [PER Bo Ek] in [LOC Riga].",
    expected: ["meeting: Ana Lind, Bo Ek | @ Riga | planned"],
  },
  {
    text: "[PER Ana Lind] spoke with [PER Bo Ek]. [PER Ana Lind] looks forward to welcoming [PER Bo Ek] to [LOC Riga].",
    expected: ["spoke: Ana Lind, Bo Ek", "welcoming: Ana Lind, Bo Ek | @ Riga | planned"],
  },
  {
    text: "[PER Ana Lind] spoke with [PER Bo Ek]. They look forward to their meeting in [LOC Riga].",
    expected: ["spoke: Ana Lind, Bo Ek", "their meeting: Ana Lind, Bo Ek | @ Riga | planned"],
  },
  {
    text: "[PER Ana Lind] saw a way forward to meet [PER Bo Ek] in [LOC Riga] and met [PER Bo Ek].",
    expected: ["meet / met: Ana Lind, Bo Ek | @ Riga"],
  },
];

describe("which meeting the words go on with", () => {
  for (const { text, expected } of CASES)
    it(text, () => {
      assert.deepEqual(describeMeetings(meetingsIn(text)), expected);
    });
});

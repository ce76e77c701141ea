import assert from "node:assert/strict";
import { testToolbox } from "../../../support/engine";
import { describeMeetings, meetingsIn } from "../../../support/meetings";

const CASES: readonly { readonly text: string; readonly expected: readonly string[] }[] = [
  {
    text: "[PER Ana Lind] met with senior [NAT Omani] officials in [LOC Muscat]. [LOC Oman] was warm.",
    expected: ["met: Ana Lind, Oman | @ Muscat"],
  },
  {
    text: "[PER Ana Lind] met with members of the [NAT Omani] government. [LOC Oman] was warm.",
    expected: ["met: Ana Lind, Oman"],
  },
  {
    text: "[PER Ana Lind] met with [NAT Omani] fishermen and farmers in [LOC Muscat]. [LOC Oman] was warm.",
    expected: [],
  },
  {
    text: "[PER Ana Lind] met with [LOC U.S.] companies and [ORG Harbour Trust].",
    expected: ["met: Ana Lind, Harbour Trust"],
  },
  {
    text: "The [NAT Omani] and [NAT Chadian] foreign ministers met in [LOC Riga]. [LOC Oman] and [LOC Chad] are glad.",
    expected: ["met: Chad, Oman | @ Riga"],
  },
  {
    text: "[PER Ana Lind] met [NAT Omani], [NAT Chadian] and [NAT Finnish] diplomats in [LOC Riga]. [LOC Oman] and [LOC Chad] are glad.",
    expected: ["met: Ana Lind, Chad, Oman | @ Riga"],
  },
  {
    text: "[PER Ana Lind] met [NAT Omani], [NAT Chadian] and [NAT Finnish] pilots in [LOC Riga]. [LOC Oman] and [LOC Chad] are glad.",
    expected: [],
  },
  {
    text: "The [NAT Omani] and [NAT Chadian] press met [PER Ana Lind]. [LOC Oman] and [LOC Chad] are glad.",
    expected: ["met: Ana Lind"],
  },
  {
    text: "The [LOC Riga] summit brought together [LOC Oman] and [LOC Chad].",
    expected: ["The Riga summit: Chad, Oman | @ Riga"],
  },
  {
    text: "The [LOC Riga] summit opened on [DATE Monday].",
    expected: ["The Riga summit:  | @ Riga | Monday"],
  },
  {
    text: "The [LOC Oman] summit opened on [DATE Monday].",
    expected: ["The Oman summit: Oman | Monday"],
  },
  {
    text: "[LOC Riga] hosted a conference with [LOC Oman] and [LOC Chad].",
    expected: ["a conference: Chad, Oman | @ Riga"],
  },
  {
    text: "[PER Ana Lind] met with leaders of [LOC U.S.] shipping firms in [LOC Muscat].",
    expected: ["met: Ana Lind | @ Muscat"],
  },
  {
    text: "[LOC Oman] and [LOC Chad] held a meeting in [LOC Riga]. Also present were [PER Ana Lind] and [PER Bo Ek].",
    expected: ["a meeting: Ana Lind, Bo Ek | @ Riga"],
  },
  {
    text: "[PER Ana Lind] met officials from [LOC Chad] and [PER Bo Ek] of [LOC Oman] in [LOC Riga].",
    expected: ["met: Ana Lind, Bo Ek, Chad | @ Riga"],
  },
  {
    text: "Ahead of the [ORG Harbour Council] meeting on [DATE Friday], [PER Ana Lind] and [PER Bo Ek] discussed trade.",
    expected: [
      "the Harbour Council meeting: Harbour Council | Friday | planned",
      "discussed: Ana Lind, Bo Ek",
    ],
  },
  {
    text: "[PER Ana Lind] attended the [EVT Riga Summit]. [PER Bo Ek] praised the way from the [EVT Oslo Summit].",
    expected: ["Riga Summit: Ana Lind", "Oslo Summit: "],
  },
  {
    text: "In [LOC Oman], [ROLE Minister] [PER Ana Lind] will co-host a conference with [LOC Oman].",
    expected: ["a conference: Ana Lind, Oman | @ Oman | planned"],
  },
  {
    text: "The text was released by the Governments of [LOC Oman] and [LOC Chad] on the occasion of the [EVT Riga Summit]. The parties agreed to meet in [LOC Oslo] in [DATE May]. The [EVT Bergen Summit] is over.",
    expected: ["Riga Summit: Chad, Oman", "meet: Chad, Oman | @ Oslo | May | planned", "Bergen Summit: "],
  },
];

describe("who stands for whom at a meeting", () => {
  const { meetings, homeOf } = testToolbox();
  for (const { text, expected } of CASES)
    it(text, () =>
      assert.deepEqual(describeMeetings(meetingsIn(text, () => [], meetings, homeOf)), expected),
    );
});

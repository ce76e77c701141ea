import assert from "node:assert/strict";
import { describeMeetings, meetingsIn } from "../../../support/meetings";

/** What the words around a meeting say of it, and what they say of something else. */
const CASES: readonly { readonly text: string; readonly expected: readonly string[] }[] = [
  // Where it was, and where what they talked about is.
  {
    text: "[PER Ana Lind] spoke with [PER Bo Ek]. [PER Ana Lind] praised the truce in [LOC Oman] and discussed the fire with [PER Bo Ek].",
    expected: ["spoke / discussed: Ana Lind, Bo Ek"],
  },
  {
    text: "[PER Ana Lind] met [PER Bo Ek] at the [LOC Harbour Palace] to discuss the truce.",
    expected: ["met: Ana Lind, Bo Ek | @ Harbour Palace"],
  },
  { text: "[PER Ana Lind] met [PER Bo Ek] in the [LOC Indo-Pacific].", expected: ["met: Ana Lind, Bo Ek"] },
  {
    text: "[PER Ana Lind] met leaders from [LOC Africa] in [LOC Riga].",
    expected: ["met: Ana Lind | @ Riga"],
  },
  {
    text: "[PER Ana Lind] spoke with [PER Bo Ek]. [PER Ana Lind] and [PER Bo Ek] discussed the fire of [DATE June].",
    expected: ["spoke / discussed: Ana Lind, Bo Ek"],
  },
  {
    text: "[PER Ana Lind] spoke with [PER Bo Ek]. [DATE Today] [PER Ana Lind] and [PER Bo Ek] discussed the fire.",
    expected: ["spoke / discussed: Ana Lind, Bo Ek | Today"],
  },
  {
    text: "[PER Ana Lind] welcomed representatives from ports across the [LOC Indo-Pacific] to the [LOC Harbour Palace].",
    expected: ["welcomed: Ana Lind | @ Harbour Palace"],
  },
  {
    text: "[PER Ana Lind] welcomed [PER Bo Ek], who once came to [LOC Riga].",
    expected: ["welcomed: Ana Lind, Bo Ek"],
  },
  {
    text: "[PER Ana Lind] and [PER Bo Ek] agreed to meet at the end of [LOC Oman]'s talks.",
    expected: ["meet: Ana Lind, Bo Ek | planned"],
  },
  // Who was there, and whose people.
  {
    text: "[PER Ana Lind] attended a meeting of the [ORG Harbour Group] finance ministers and [ORG Central Bank] governors.",
    expected: ["a meeting: Ana Lind, Harbour Group"],
  },
  {
    text: "[PER Ana Lind] attended a meeting of the [ORG Central Bank].",
    expected: ["a meeting: Ana Lind, Central Bank"],
  },
  { text: "[PER Ana Lind] met with [LOC Riga] harbour rights advocates.", expected: ["met: Ana Lind"] },
  { text: "[PER Ana Lind] met with [LOC Oman] and port advocates.", expected: ["met: Ana Lind, Oman"] },
  {
    text: "[PER Ana Lind] convened the first meeting of the group as outlined by [PER Bo Ek]'s [DATE May 8] order.",
    expected: ["the first meeting: Ana Lind"],
  },
  {
    text: "The [ORG Harbour Fund] and [LOC Oman]'s [ORG Ministry of Ports] held a meeting.",
    expected: ["a meeting: Harbour Fund, Ministry of Ports"],
  },
  {
    text: "The [ORG Harbour Fund] and [LOC Oman]'s army held a meeting.",
    expected: ["a meeting: Harbour Fund, Oman"],
  },
  // By what medium.
  {
    text: "[PER Ana Lind] spoke with [PER Bo Ek] in his first call to a premier.",
    expected: ["spoke: Ana Lind, Bo Ek | phone"],
  },
  {
    text: "[PER Ana Lind] met [PER Bo Ek]. They discussed what was said during their first call.",
    expected: ["met / discussed: Ana Lind, Bo Ek", "their first call: Ana Lind, Bo Ek | phone"],
  },
  {
    text: "[PER Ana Lind] spoke with [PER Bo Ek] in a call for peace.",
    expected: ["spoke: Ana Lind, Bo Ek"],
  },
  // Which day is its own.
  {
    text: "[PER Ana Lind] held a call [DATE today] with [PER Bo Ek].",
    expected: ["a call: Ana Lind, Bo Ek | today | phone"],
  },
  {
    text: "[PER Ana Lind] and [PER Bo Ek] held a call [DATE today] to discuss the fire.",
    expected: ["a call: Ana Lind, Bo Ek | today | phone"],
  },
  {
    text: "[DATE Today] [PER Ana Lind] spoke with [PER Bo Ek] ahead of [DATE this week]'s harvest.",
    expected: ["spoke: Ana Lind, Bo Ek | Today"],
  },
  // What a relative clause says of an occasion that is not the subject.
  {
    text: "They prepared for the relaunch of the [EVT Riga Dialogue] (RD), which will be held in [LOC Riga] on [DATE May 8].",
    expected: ["Riga Dialogue:  | @ Riga | May 8 | planned"],
  },
  {
    text: "They left for the [EVT Riga Summit], which will be co-hosted by [LOC Oman] and [LOC Chad], says [PER Ana Lind].",
    expected: ["Riga Summit: Chad, Oman | planned"],
  },
  {
    text: "[PER Ana Lind] and [PER Bo Ek] discussed plans for the [EVT Riga Summit] in [LOC Oslo].",
    expected: ["discussed: Ana Lind, Bo Ek", "Riga Summit:  | @ Oslo"],
  },
  {
    text: "[PER Ana Lind] met [PER Bo Ek] for the [EVT Riga Summit] in [LOC Oslo].",
    expected: ["met / Riga Summit: Ana Lind, Bo Ek | @ Oslo"],
  },
  // Two adjectives before the noun.
  {
    text: "[PER Ana Lind] and [PER Bo Ek] held a warm and useful meeting.",
    expected: ["a warm and useful meeting: Ana Lind, Bo Ek"],
  },
  // Two verbs before whoever was called, and a welcome into an office.
  {
    text: "[PER Ana Lind] called and thanked [PER Bo Ek] on [DATE Monday].",
    expected: ["called: Ana Lind, Bo Ek | Monday | phone"],
  },
  { text: "[PER Ana Lind] called and warned the council.", expected: [] },
  { text: "[PER Ana Lind] welcomed [PER Bo Ek] as the new [ROLE ambassador].", expected: [] },
  {
    text: "[PER Ana Lind] welcomed [PER Bo Ek] as well as [ROLE ambassador] [PER Li Oja].",
    expected: ["welcomed: Ana Lind, Bo Ek, Li Oja"],
  },
];

describe("what the words around a meeting say of it", () => {
  for (const { text, expected } of CASES)
    it(text, () => {
      assert.deepEqual(describeMeetings(meetingsIn(text)), expected);
    });
});

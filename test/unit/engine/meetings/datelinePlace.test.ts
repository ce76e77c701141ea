import assert from "node:assert/strict";
import { testToolbox } from "../../../support/engine";
import { meetingsIn } from "../../../support/meetings";

const CASES: readonly { readonly name: string; readonly text: string; readonly place: string | null }[] = [
  {
    name: "a town away from the capital",
    text: "[LOC BERGEN] – [PER Ana Lind] met [PER Bo Ek] today.",
    place: "BERGEN",
  },
  {
    name: "the capital of whoever was visited",
    text: "[LOC RIGA] – [NAT Finnish] [ROLE Minister] [PER Ana Lind] met [NAT Latvian] [ROLE Minister] [PER Bo Ek] today.",
    place: "RIGA",
  },
  {
    name: "the capital of whoever was the host, or of the paper",
    text: "[LOC RIGA] – [NAT Latvian] [ROLE Minister] [PER Bo Ek] met [NAT Finnish] [ROLE Minister] [PER Ana Lind] today.",
    place: null,
  },
  { name: "a country", text: "[LOC OMAN] – [PER Ana Lind] met [PER Bo Ek] today.", place: null },
  { name: "a call", text: "[LOC BERGEN] – [PER Ana Lind] called [PER Bo Ek] today.", place: null },
  {
    name: "another place is named",
    text: "[LOC BERGEN] – [PER Ana Lind] met [PER Bo Ek] in [LOC Voss] today.",
    place: "Voss",
  },
  {
    name: "not what a later paragraph tells of",
    text: "[LOC BERGEN] – The ferry was late.\n\n[PER Ana Lind] met [PER Bo Ek] today.",
    place: null,
  },
];

describe("the place of a dateline", () => {
  const { meetings, homeOf } = testToolbox();
  for (const { name, text, place } of CASES)
    it(name, () => {
      const found = meetingsIn(text, () => [], meetings, homeOf).meetings;
      assert.equal(found[0].place, place);
    });
});

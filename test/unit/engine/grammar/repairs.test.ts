import assert from "node:assert/strict";
import { TAGS } from "../../../../src/engine/syntax/tags";
import { viewOf } from "../../../support/views";

/** Each word in brackets with the tag it must have, in order. */
const cases: [text: string, ...tags: string[]][] = [
  ["They want a calm, safe, and [sovereign] Iraq.", "ADJ"],
  ["The pilots met in May and [left] Iraq.", "VPAST"],
  ["“The bay is calm,” [insists] Ostby.", "VPRES"],
  ["The council condemns the theft and [urges] Norway to act.", "VPRES"],
  ["After its [calls] on Norway the council left.", "NOUN"],
  ["The councils [call] on Norway to act.", "VPRES"],
  ["The [call] on Norway was loud.", "NOUN"],
  ["Ostby left, and the two pilots [agreed] to sail.", "VPAST"],
  ["Harbour Minister Lena Ostby [told] Prime Minister Bo Dahl that the bay was calm.", "VPAST"],
  ["Ostby is [warning] that the bay is deep.", "VING"],
  ["There is a [warning] that the bay is deep.", "NOUN"],
  ["They met to [highlight] current support.", "VBASE"],
  ["Fishermen in Norway [worry] that the bay is deep.", "VPRES"],
  ["The worst [worry] that she had was the bay.", "NOUN"],
  ["The report [highlights] the depth of the bay.", "VPRES"],
  ["She read the [highlights] of the report.", "NOUN"],
  ["The guards [seized] three ships.", "VPAST"],
  ["Officials said the letters [contained] errors.", "VPAST"],
  ["The ships [seized] in May were old.", "VPART"],
  ["A ship [called] Ostby sank in May.", "VPART"],
  ["In response to other forms of [hate] on campus, the council met.", "NOUN"],
  ["It is hoped [that] crews rest.", "SCONJ"],
  ["They want [that] ship.", "DET"],
  ["They held a virtual [convening] to help pilots.", "NOUN"],
  ["Those [surveyed] [say] the bay is calm.", "VPART", "VPRES"],
  ["She saw [what] experts called a crack.", "PRON"],
  ["She asked [what] steps they took.", "DET"],
  ["Minister Lind also [expressed] concern about the dam.", "VPAST"],
  ["In this spirit, the call [focused] on the dam.", "VPAST"],
  ["As Minister Lind recently [announced], the dam is old.", "VPAST"],
  ["The treaty [signed] between Norway and Chad was old.", "VPART"],
  ["The bread [baked] today was old.", "VPART"],
];

describe("repaired tags", () => {
  for (const [text, ...tags] of cases)
    it(text, () => {
      const { view, ranges } = viewOf(text);
      assert.deepEqual(
        ranges.map(({ first }) => TAGS[view.tags[first]]),
        tags,
      );
    });
});

import assert from "node:assert/strict";
import { describeMeetings, meetingsIn } from "../../../support/meetings";

/** Each text with its meetings, and what the first is about. */
const cases: readonly [text: string, topic: string | null, ...meetings: string[]][] = [
  ["[PER Ana Lind] and [PER Bo Ek] spoke for an hour.", null, "spoke: Ana Lind, Bo Ek"],
  [
    "[PER Ana Lind] and [PER Bo Ek] spoke for more than an hour on the phone.",
    null,
    "spoke: Ana Lind, Bo Ek | phone",
  ],
  ["[PER Ana Lind] and [PER Bo Ek] discussed trade by phone.", "trade", "discussed: Ana Lind, Bo Ek | phone"],
  [
    "[LOC Norland] and [LOC Sudland] met in [LOC Riga] for a third round of talks.",
    null,
    "met / a third round of talks: Norland, Sudland | @ Riga",
  ],
  ["[PER Ana Lind] spoke for the union.", null],
];

describe("medium and duration of a meeting", () => {
  for (const [text, topic, ...expected] of cases)
    it(text, () => {
      const result = meetingsIn(text);
      assert.deepEqual(describeMeetings(result), expected);
      const span = result.meetings[0]?.topics[0];
      assert.equal(span ? result.text.slice(span.start, span.end) : null, topic);
    });
});

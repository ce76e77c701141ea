import assert from "node:assert/strict";
import { meetingsIn } from "../../../support/meetings";

const CASES: readonly { readonly text: string; readonly topics: readonly string[] }[] = [
  {
    text: "[PER Ana Lind] and [PER Bo Ek] discussed efforts to keep the ports open and to feed the town.",
    topics: ["efforts to keep the ports open and to feed the town"],
  },
  {
    text: "[PER Ana Lind] and [PER Bo Ek] discussed how the ferry will pay its debts.",
    topics: ["how the ferry will pay its debts"],
  },
  {
    text: "[PER Ana Lind] and [PER Bo Ek] discussed the ferry and agreed to meet again.",
    topics: ["the ferry"],
  },
  {
    text: "[PER Ana Lind] and [PER Bo Ek] discussed the unprovoked and unjustified closing of the port, noting that it rains.",
    topics: ["the unprovoked and unjustified closing of the port"],
  },
  {
    text: "[PER Ana Lind] discussed with [PER Bo Ek] in [LOC Riga] the future of the ferry.",
    topics: ["the future of the ferry"],
  },
  {
    text: "[PER Ana Lind] held a meeting with [PER Bo Ek] to discuss ways to mend the ferry.",
    topics: ["ways to mend the ferry"],
  },
  {
    text: "A meeting of [PER Ana Lind] and [PER Bo Ek] on trade was held in [LOC Riga].",
    topics: ["trade"],
  },
];

describe("what was discussed", () => {
  for (const { text, topics } of CASES)
    it(text, () => {
      const { text: plain, meetings } = meetingsIn(text);
      const found = meetings.flatMap((meeting) => meeting.topics);
      assert.deepEqual(
        found.map(({ start, end }) => plain.slice(start, end)),
        topics,
      );
    });
});

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
  {
    text: "[PER Ana Lind] reviewed with [PER Bo Ek] in [LOC Riga] steady progress on the ferry.",
    topics: ["steady progress on the ferry"],
  },
  {
    text: "[PER Ana Lind] discussed with [PER Bo Ek] in [LOC Riga] [DATE on Tuesday] the ferry.",
    topics: ["the ferry"],
  },
  {
    text: "[PER Ana Lind] and [PER Bo Ek] discussed the ferry, and the crew welcomed it.",
    topics: ["the ferry"],
  },
  {
    text: "[PER Ana Lind] and [PER Bo Ek] discussed how ships, boats, and ferries can be mended.",
    topics: ["how ships, boats, and ferries can be mended"],
  },
  {
    text: "[PER Ana Lind] and [PER Bo Ek] discussed the ferry, and new ways the crew can mend it.",
    topics: ["the ferry, and new ways the crew can mend it"],
  },
  { text: "[PER Ana Lind] met [PER Bo Ek] in the [LOC Riga] office.", topics: [] },
  {
    text: "[PER Ana Lind] discussed trade with [PER Bo Ek] in the [LOC Riga] office of the ferry.",
    topics: ["trade"],
  },
  {
    text: "The talks in [LOC Riga] between [PER Ana Lind] and [PER Bo Ek] focused on trade.",
    topics: ["trade"],
  },
  { text: "The talks in [LOC Riga] between [PER Ana Lind] and [PER Bo Ek] lasted an hour.", topics: [] },
  { text: "[PER Ana Lind] and [PER Bo Ek] exchanged views on trade.", topics: ["trade"] },
  {
    text: "[PER Ana Lind] met [PER Bo Ek] in [LOC Riga] for talks on trade, and the ferry was on the agenda.",
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

import assert from "node:assert/strict";
import { showStatements } from "../../../support/statements";

const cases: [text: string, ...expected: string[]][] = [
  [
    "The mayor of the island, according to the clerk, will resign in June.",
    "the clerk | according to | The mayor of the island … will resign in June",
  ],
  ["Nobody has noticed: according to divers, the dam leaks.", "divers | according to | the dam leaks"],
  [
    "Since leaving the pier, the ferry has lost two anchors, according to the coast guard.",
    "the coast guard | according to | Since leaving the pier, the ferry has lost two anchors",
  ],
  [
    "According to divers, if it leaks, it must inform the council and close.",
    "divers | According to | if it leaks, it must inform the council and close",
  ],
];

describe("accordingToAt", () => {
  for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(showStatements(text), expected));
});

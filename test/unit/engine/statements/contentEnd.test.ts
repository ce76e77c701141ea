import assert from "node:assert/strict";
import { showStatements } from "../../../support/statements";

/** Where content ends: a text and its statements as `source | cue | content`. */
const cases: [text: string, ...expected: string[]][] = [
  [
    "Ellery explained that the dam was safe, stressing that it had been mended.",
    "Ellery | explained | that the dam was safe",
    "Ellery | stressing | that it had been mended",
  ],
  [
    "Ellery reiterated the need for stone so that the dam can be mended.",
    "Ellery | reiterated | the need for stone so that the dam can be mended",
  ],
  [
    "While Ellery has condemned the plan, the men who drew it left the room.",
    "Ellery | has condemned | the plan",
  ],
  ["Ellery pledged to mend the dam, after she had seen the crack.", "Ellery | pledged | to mend the dam"],
  [
    "Ellery said the dam was safe and she accused the council of neglect.",
    "Ellery | said | the dam was safe",
    "she | accused | the council of neglect",
  ],
  ["Ellery praised the divers during her visit to the island.", "Ellery | praised | the divers"],
  [
    "Ellery expressed thanks for the support of the divers during her illness.",
    "Ellery | expressed | thanks for the support of the divers during her illness",
  ],
];

describe("contentEnd", () => {
  for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(showStatements(text), expected));
});

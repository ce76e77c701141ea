import assert from "node:assert/strict";
import { showStatements } from "../../../support/statements";

/** A text and its statements as `source | cue | content`. */
const cases: [text: string, ...expected: string[]][] = [
  [
    "Ellery wanted to thank the divers for their work.",
    "Ellery | wanted to thank | the divers for their work",
  ],
  ["Ellery wanted to announce that the dam was safe.", "Ellery | wanted to announce | that the dam was safe"],
  ["Ellery wants to mend the dam.", "Ellery | wants | to mend the dam"],
];

describe("a wish before a verb of saying", () => {
  for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(showStatements(text), expected));
});

import assert from "node:assert/strict";
import { showStatements } from "../../../support/statements";

const cases: [text: string, ...expected: string[]][] = [
  [
    "Asked whether the dam was safe, Ellery said that it was.",
    " | Asked | whether the dam was safe",
    "Ellery | said | that it was",
  ],
  [
    "When asked who would mend it, she said nobody knew.",
    " | asked | who would mend it",
    "she | said | nobody knew",
  ],
  ["Asked about the dam, Ellery said it was safe.", "Ellery | said | it was safe"],
  ["The council asked whether the dam was safe.", "The council | asked | whether the dam was safe"],
];

describe("questionAt", () => {
  for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(showStatements(text), expected));
});

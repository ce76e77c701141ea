import assert from "node:assert/strict";
import { printable } from "../../../src/cli/complain";

describe("what the command line complains of", () => {
  const cases: readonly (readonly [text: string, printed: string])[] = [
    ["a\u001b[31mb.txt", "a\\x1b[31mb.txt"],
    ["a\u009bb\r\n", "a\\x9bb\\x0d\\x0a"],
    ["a\u202eb", "a\\u202eb"],
    ["Zürich “talks”.txt", "Zürich “talks”.txt"],
  ];
  for (const [text, printed] of cases) it(printed, () => assert.equal(printable(text), printed));
});

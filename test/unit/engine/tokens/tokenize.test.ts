import assert from "node:assert/strict";
import { formOf } from "../../../../src/engine/tokens/tokens";
import { tokenize } from "../../../../src/engine/tokens/tokenize";

function forms(text: string): string[] {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.count }, (_, i) => formOf(tokens, i));
}

describe("tokenize", () => {
  const cases: [text: string, expected: string][] = [
    ["U.S. Secretary of State", "U.S.|Secretary|of|State"],
    ["Iraq’s minister didn't", "Iraq|’s|minister|did|n't"],
    ["Lt. Gen. al-Sayed", "Lt.|Gen.|al-Sayed"],
    ["$30 billion (12.5%)", "$|30|billion|(|12.5|%|)"],
  ];
  for (const [text, expected] of cases) it(text, () => assert.equal(forms(text).join("|"), expected));
});

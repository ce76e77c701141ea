import assert from "node:assert/strict";
import { formsOfVerb } from "../../../../src/engine/lexicon/inflect";

describe("formsOfVerb", () => {
  const irregular = new Map([["say", ["said", "said"]]]);
  const cases: [base: string, ...forms: string[]][] = [
    ["say", "say", "says", "saying", "said"],
    ["stress", "stresses", "stressing", "stressed"],
    ["deny", "denies", "denying", "denied"],
    ["praise", "praises", "praising", "praised"],
    ["admit", "admits", "admitting", "admitted"],
    ["agree", "agrees", "agreeing", "agreed"],
    ["plan", "plans", "planning", "planned"],
  ];
  for (const [base, ...forms] of cases) {
    it(base, () => {
      const all = formsOfVerb(base, irregular);
      for (const form of forms) assert.ok(all.includes(form), `${form} in ${all.join(" ")}`);
    });
  }
});

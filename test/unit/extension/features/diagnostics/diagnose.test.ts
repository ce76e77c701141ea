import assert from "node:assert/strict";
import { diagnose } from "../../../../../src/extension/features/diagnostics/diagnose";
import { type RuleId, RULES, type Severity } from "../../../../../src/extension/manifest/rules";
import { CheckedText } from "../../../../support/checked";

const severities = (set: Partial<Record<RuleId, Severity>> = {}): Record<RuleId, Severity> => ({
  ...(Object.fromEntries(RULES.map((rule) => [rule, "hint"])) as Record<RuleId, Severity>),
  ...set,
});
const { checked } = new CheckedText("“It rains, she said. They met on Sunday, 1 October 2024.").entity(
  "d",
  "date",
  "Sunday, 1 October 2024",
  [["Sunday, 1 October 2024"]],
  { value: { kind: "date", iso: "2024-10-01" } },
);
const told = async (set: Partial<Record<RuleId, Severity>> = {}) =>
  (await diagnose(checked, severities(set)))?.map(({ rule, severity }) => `${rule}: ${severity}`);

describe("asking the rules", () => {
  it("tells each finding as loudly as its rule is set", async () => {
    assert.deepEqual(await told({ weekdayWrong: "warning" }), [
      "quotationUnclosed: hint",
      "weekdayWrong: warning",
    ]);
  });

  it("leaves out what is turned off", async () => {
    assert.deepEqual(await told({ weekdayWrong: "off" }), ["quotationUnclosed: hint"]);
  });

  it("stops when the answer is wanted no more", async () => {
    let asked = 0;
    assert.equal(await diagnose(checked, severities(), () => ++asked < 3), undefined);
    assert.equal(asked, 3);
  });
});

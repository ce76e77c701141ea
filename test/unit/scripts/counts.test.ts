import assert from "node:assert/strict";
import { countsIn, sum, summary } from "../../../scripts/host/counts.mjs";

describe("countsIn", () => {
  const cases: [name: string, output: string, ok: boolean, summary: string][] = [
    ["a test runner", "\n  12 passing (2s)\n  1 pending\n", true, "12 passed, 0 failed, 1 skipped"],
    ["failing tests", "  3 passing (2s)\n  2 failing\n", false, "3 passed, 2 failed"],
    ["steps", "ok     lint\nok     types\nFAILED formatting\n", false, "2 passed, 1 failed"],
    ["a summary of its own", "4 passed, 1 failed, 2 skipped\n", false, "4 passed, 1 failed, 2 skipped"],
    ["a skipped step", "Skipped.\n0 passed, 0 failed, 1 skipped\n", true, "0 passed, 0 failed, 1 skipped"],
    ["a step without tests", "built\n", true, "1 passed, 0 failed"],
    ["a step that crashed", "oh\n", false, "0 passed, 1 failed"],
    ["a crash after tests", "  5 passing (1s)\n", false, "5 passed, 1 failed"],
  ];
  for (const [name, output, ok, expected] of cases) {
    it(`reads ${name}`, () => assert.equal(summary(countsIn(output, ok)), expected));
  }

  it("adds up", () => {
    const one = { passed: 1, failed: 0, skipped: 2 };
    assert.deepEqual(sum([one, one]), { passed: 2, failed: 0, skipped: 4 });
  });
});

import assert from "node:assert/strict";
import { runUnless } from "../../../../src/cli/mcp/slices";
import { ToolStopped } from "../../../../src/engine";

/** Works for some milliseconds. */
function* work(milliseconds: number) {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) yield;
  return "done";
}

describe("runUnless", () => {
  it("does the work, and lets others have a turn meanwhile", async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    assert.equal(await runUnless(new AbortController().signal)(work(120)), "done");
    clearInterval(timer);
    assert.ok(turns > 0);
  });

  it("stops where nobody waits any more", async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 5);
    await assert.rejects(runUnless(stop.signal)(work(60_000)), ToolStopped);
  });
});

import assert from "node:assert/strict";
import { AsyncEvent } from "../../../../../src/extension/core/util/asyncEvent";

describe("an event that waits", () => {
  it("is over when every listener is done, and forgets those that are disposed of", async () => {
    const event = new AsyncEvent<string>();
    const log: string[] = [];
    const late = async (value: string) => {
      await Promise.resolve();
      log.push(`late ${value}`);
    };
    event.on(late);
    const soon = event.on((value) => Promise.resolve(void log.push(`soon ${value}`)));
    await event.fire("a");
    soon.dispose();
    await event.fire("b");
    assert.deepEqual(log, ["late a", "soon a", "late b"]);
  });
});

import assert from "node:assert/strict";
import { Turns } from "../../../../../src/extension/core/util/turns";

describe("turns", () => {
  it("come one after the other, whatever an earlier one does", async () => {
    const log: string[] = [];
    const failed: string[] = [];
    const turns = new Turns((error) => failed.push(String(error)));
    let go: () => void = () => {};
    const slow = turns.run(async () => {
      log.push("slow begins");
      await new Promise<void>((resolve) => (go = resolve));
      log.push("slow ends");
      return 7;
    });
    const broken = turns.run(() => Promise.reject(new Error("gone")));
    const last = turns.run(() => Promise.resolve(void log.push("last")));
    await Promise.resolve();
    go();
    assert.equal(await slow, 7);
    await assert.rejects(broken, /gone/u);
    await last;
    assert.deepEqual(log, ["slow begins", "slow ends", "last"]);
    assert.deepEqual(failed, ["Error: gone"]);
  });
});

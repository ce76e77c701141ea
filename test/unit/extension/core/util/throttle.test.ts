import assert from "node:assert/strict";
import { Throttle } from "../../../../../src/extension/core/util/throttle";

const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

describe("Throttle", () => {
  it("runs what came first, and no second one before it has", async () => {
    const ran: string[] = [];
    const throttle = new Throttle(1);
    for (const name of ["a", "b", "c"]) throttle.run(() => ran.push(name));
    while (ran.length === 0) await soon();
    throttle.run(() => ran.push("d"));
    while (ran.length === 1) await soon();
    assert.deepEqual(ran, ["a", "d"]);
  });

  it("does not run what was done otherwise", async () => {
    const ran: string[] = [];
    const throttle = new Throttle(1);
    throttle.run(() => ran.push("a"));
    throttle.clear();
    throttle.run(() => ran.push("b"));
    while (ran.length === 0) await soon();
    assert.deepEqual(ran, ["b"]);
  });
});

import assert from "node:assert/strict";
import { Delayer } from "../../../../../src/extension/core/util/delayer";

describe("the delayer", () => {
  it("runs only the latest of what it was given", async () => {
    const ran: number[] = [];
    const delayer = new Delayer(0);
    await new Promise<void>((resolve) => {
      delayer.run(() => ran.push(1));
      delayer.run(() => resolve(void ran.push(2)));
    });
    assert.deepEqual(ran, [2]);
  });

  it("runs at once what waits, and not again later", async () => {
    const ran: number[] = [];
    const delayer = new Delayer(0);
    delayer.flush();
    delayer.run(() => ran.push(1));
    delayer.flush();
    assert.deepEqual(ran, [1]);
    delayer.flush();
    await new Promise((resolve) => setTimeout(resolve, 0));
    assert.deepEqual(ran, [1]);
  });

  it("runs nothing once it is disposed of", async () => {
    const ran: number[] = [];
    const delayer = new Delayer(0);
    delayer.run(() => ran.push(1));
    delayer.dispose();
    delayer.flush();
    await new Promise((resolve) => setTimeout(resolve, 0));
    assert.deepEqual(ran, []);
  });
});

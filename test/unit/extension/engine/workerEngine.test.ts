import assert from "node:assert/strict";
import { serveEngine } from "../../../../src/extension/engine/serveEngine";
import { WorkerEngine } from "../../../../src/extension/engine/workerEngine";
import type { FromWorker, ToWorker, WorkerChannel } from "../../../../src/extension/engine/workerProtocol";
import { readResources } from "../../../../scripts/resources.mjs";
import { TEXT } from "../../../support/handMade";
import { testAnnotator } from "../../../support/engine";

const load = () => Promise.resolve(readResources());
const request = { key: "a", text: TEXT, version: 7 };
const wanted = { isCancellationRequested: false };

/** A worker in this process: messages are copied, as between threads, and come later. */
function startInMemory(): WorkerChannel & { break(): void } {
  let toWorker: (message: ToWorker) => void = () => {};
  let fromWorker: (message: FromWorker) => void = () => {};
  let broken: (reason: string) => void = () => {};
  const send = <M>(deliver: () => (message: M) => void, message: M) => {
    const copy = structuredClone(message);
    setTimeout(() => deliver()(copy), 0);
  };
  serveEngine({
    post: (message) => send(() => fromWorker, message),
    listen: (onMessage) => (toWorker = onMessage),
  });
  return {
    post: (message) => send(() => toWorker, message),
    listen: (onMessage) => (fromWorker = onMessage),
    onBreak: (handler) => (broken = handler),
    terminate: () => {},
    break: () => broken("broken"),
  };
}

describe("the engine in a worker", () => {
  it("finds the same as the engine here", async () => {
    const engine = new WorkerEngine(load, startInMemory, assert.fail);
    assert.deepEqual(
      await engine.annotate(request, wanted),
      structuredClone(testAnnotator().annotate(TEXT, { version: 7 })),
    );
    engine.dispose();
  });

  it("gives null for what is no longer wanted", async () => {
    const engine = new WorkerEngine(load, startInMemory, assert.fail);
    assert.equal(await engine.annotate(request, { isCancellationRequested: true }), null);
    engine.dispose();
  });

  it("goes on in this process where no worker starts", async () => {
    const warnings: string[] = [];
    const start = () => {
      throw new Error("none here");
    };
    const engine = new WorkerEngine(load, start, (reason) => warnings.push(reason));
    assert.equal((await engine.annotate(request, wanted))?.version, 7);
    assert.deepEqual(warnings, ["Error: none here"]);
    engine.dispose();
  });

  it("goes on in this process when the worker breaks", async () => {
    const warnings: string[] = [];
    const worker = startInMemory();
    const engine = new WorkerEngine(
      load,
      () => worker,
      (reason) => warnings.push(reason),
    );
    const asked = engine.annotate(request, wanted);
    setTimeout(() => worker.break(), 1);
    assert.equal((await asked)?.version, 7);
    assert.deepEqual(warnings, ["broken"]);
    engine.dispose();
  });
});

import assert from "node:assert/strict";
import type { FromCorpus, ToCorpus } from "../../../../../src/extension/engine/corpus/corpusProtocol";
import { serveCorpus } from "../../../../../src/extension/engine/corpus/serveCorpus";
import { startCorpus } from "../../../../../src/extension/engine/corpus/startCorpus";
import type { WorkerChannel } from "../../../../../src/extension/engine/workerProtocol";
import { testResources } from "../../../../support/engine";

const SOURCE = {
  uri: "file:///a.txt",
  name: "a.txt",
  text: "Lena Moss said the ferry was late.\n",
  state: "1",
};

/** A worker in this process: messages are copied, as between threads, and come later. */
function startInMemory(): WorkerChannel<ToCorpus, FromCorpus> & { break(): void; ended: boolean } {
  let toWorker: (message: ToCorpus) => void = () => {};
  let fromWorker: (message: FromCorpus) => void = () => {};
  let broken: (reason: string) => void = () => {};
  const later = (deliver: () => void) => void setTimeout(deliver, 0);
  serveCorpus({
    post: (message) => later(() => fromWorker(structuredClone(message))),
    listen: (onMessage) => (toWorker = onMessage),
  });
  const worker = {
    ended: false,
    post: (message: ToCorpus) => later(() => toWorker(structuredClone(message))),
    listen: (onMessage: (message: FromCorpus) => void) => void (fromWorker = onMessage),
    onBreak: (handler: (reason: string) => void) => void (broken = handler),
    terminate: () => void (worker.ended = true),
    break: () => broken("broken"),
  };
  return worker;
}

describe("the index in a worker", () => {
  it("answers calls, and asks for the engine when a document is to be read", async () => {
    let loaded = 0;
    const worker = startInMemory();
    const load = () => {
      loaded++;
      return Promise.resolve(testResources());
    };
    const { port, dispose } = startCorpus(load, () => worker, assert.fail);
    assert.equal(await port.size(), 0);
    assert.equal(loaded, 0);
    assert.equal(await port.record(SOURCE), "read");
    assert.equal(await port.record({ ...SOURCE, text: `${SOURCE.text}\n` }), "read");
    assert.equal(loaded, 1);
    const { total, documents } = await port.search("ferry", { limit: 5 });
    assert.deepEqual([total, documents], [1, 1]);
    dispose();
    assert.ok(worker.ended);
  });

  it("says why a call failed", async () => {
    const load = () => Promise.reject(new Error("no models"));
    const { port } = startCorpus(load, () => startInMemory(), assert.fail);
    await assert.rejects(port.record(SOURCE), /no models/u);
  });

  it("asks again for an engine that could not be had, and fails no call that needs none", async () => {
    let tries = 0;
    const load = () =>
      ++tries === 1 ? Promise.reject(new Error("no models")) : Promise.resolve(testResources());
    const { port } = startCorpus(load, () => startInMemory(), assert.fail);
    const [failed, size] = await Promise.allSettled([port.record(SOURCE), port.size()]);
    assert.deepEqual([failed.status, size.status], ["rejected", "fulfilled"]);
    assert.equal(await port.record(SOURCE), "read");
    assert.equal(tries, 2);
  });

  it("ends what waits when the worker breaks, and tells", async () => {
    const told: string[] = [];
    const worker = startInMemory();
    const { port } = startCorpus(
      () => Promise.resolve(testResources()),
      () => worker,
      (reason) => told.push(reason),
    );
    const asked = port.size();
    worker.break();
    await assert.rejects(asked, /broken/u);
    assert.deepEqual(told, ["broken"]);
  });

  it("works in this process where no worker starts", async () => {
    const start = () => {
      throw new Error("none here");
    };
    const { port } = startCorpus(() => Promise.resolve(testResources()), start, assert.fail);
    assert.equal(await port.record(SOURCE), "read");
    assert.equal(await port.size(), 1);
  });
});

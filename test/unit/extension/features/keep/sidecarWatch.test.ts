import assert from "node:assert/strict";
import { SidecarWatch } from "../../../../../src/extension/features/keep/sidecarWatch";
import { documentAt, loggedQueue, placeBeside, uri } from "./kept";

function watch() {
  const log: string[] = [];
  const made = new SidecarWatch({
    placeOf: placeBeside(),
    queueFor: (document) => loggedQueue(document.uri.toString(), log),
    forget: (document) => void log.push(`forget ${document.uri.toString()}`),
  });
  return { made, log };
}

describe("the watch of sidecars", () => {
  it("reads the file of a document that is opened, once", () => {
    const { made, log } = watch();
    made.open(documentAt("a.txt"));
    made.open(documentAt("a.txt"));
    made.open(documentAt("untitled:1"));
    assert.deepEqual(log, ["read a.txt"]);
    assert.equal(made.of(documentAt("untitled:1")), undefined);
  });

  it("hands a changed file to the document that it is about", () => {
    const { made, log } = watch();
    for (const name of ["a.txt", "b.txt"]) made.open(documentAt(name));
    log.length = 0;
    made.fileChanged(uri("b.txt.json"));
    made.fileChanged(uri("c.txt.json"));
    assert.deepEqual(log, ["take in b.txt"]);
  });

  it("saves before it forgets a document that is closed", async () => {
    const { made, log } = watch();
    made.open(documentAt("a.txt"));
    await made.close(documentAt("a.txt"));
    assert.deepEqual(log, ["read a.txt", "save a.txt", "stop a.txt", "forget a.txt"]);
    assert.deepEqual(made.all, []);
  });

  it("keeps one that is opened again while it saves", async () => {
    const { made, log } = watch();
    made.open(documentAt("a.txt"));
    const closed = made.close(documentAt("a.txt"));
    made.open(documentAt("a.txt"));
    await closed;
    assert.deepEqual(log, ["read a.txt", "save a.txt"]);
    assert.equal(made.all.length, 1);
    await made.close(documentAt("a.txt"));
    assert.deepEqual(made.all, []);
  });

  it("keeps one without a file that only gets another language", async () => {
    const { made, log } = watch();
    const closed = made.close(documentAt("untitled:1"));
    made.open(documentAt("untitled:1"));
    await closed;
    assert.deepEqual(log, []);
  });

  it("forgets at once what has no file", async () => {
    const { made, log } = watch();
    await made.close(documentAt("untitled:1"));
    assert.deepEqual(log, ["forget untitled:1"]);
  });

  it("saves all, and stops all in the end", async () => {
    const { made, log } = watch();
    for (const name of ["a.txt", "b.txt"]) made.open(documentAt(name));
    log.length = 0;
    await made.saveAll();
    made.dispose();
    assert.deepEqual(log, ["save a.txt", "save b.txt", "stop a.txt", "stop b.txt"]);
  });
});

import assert from "node:assert/strict";
import { SidecarMove } from "../../../../../src/extension/features/keep/sidecarMove";
import { SidecarWatch } from "../../../../../src/extension/features/keep/sidecarWatch";
import { documentAt, loggedQueue, placeBeside, uri } from "./kept";

/** Documents that are open, those about which something is decided, and what is done. */
function moving(open: readonly string[], decided: readonly string[] = [], breaks = false) {
  const log: string[] = [];
  let ending = ".json";
  const around = { placeOf: (of: Parameters<ReturnType<typeof placeBeside>>[0]) => placeBeside(ending)(of) };
  const watch = new SidecarWatch({
    ...around,
    queueFor: (_, { name }) => loggedQueue(name, log),
    forget: () => undefined,
  });
  for (const name of open) watch.open(documentAt(name));
  log.length = 0;
  const move = new SidecarMove(watch, {
    ...around,
    follow: () => {
      log.push("follow");
      return breaks ? Promise.reject(new Error("no room")) : Promise.resolve();
    },
    bringAlong: (files) => {
      log.push(...files.map(({ from, to }) => `bring ${from.toString()} to ${to.toString()}`));
      return Promise.resolve();
    },
    hasDecided: (document) => decided.includes(document.uri.toString()),
    forget: (document) => void log.push(`forget ${document.uri.toString()}`),
    broke: (error) => void log.push(String(error)),
  });
  return { log, move, rename: () => (ending = ".ann.json") };
}

const renamed = (newUri: string) => [{ oldUri: uri("old"), newUri: uri(newUri) }];

describe("the moves of sidecars", () => {
  it("follow a document, or a folder of them, and read what has come along", async () => {
    const { move, log } = moving(["x/a.txt", "x/b.txt", "xy/c.txt"]);
    await move.renamed(renamed("x/a.txt"));
    assert.deepEqual(log, ["follow", "read x/a.txt.json"]);
    log.length = 0;
    await move.renamed(renamed("x"));
    assert.deepEqual(log, ["follow", "read x/a.txt.json", "read x/b.txt.json"]);
  });

  it("go on where files cannot be moved", async () => {
    const { move, log } = moving(["a.txt"], [], true);
    await move.renamed(renamed("a.txt"));
    assert.deepEqual(log, ["follow", "Error: no room", "read a.txt.json"]);
  });

  it("save under the old name, then read under the new one, and bring along what was decided", async () => {
    const { move, log, rename } = moving(["a.txt", "b.txt"], ["b.txt"]);
    rename();
    await move.settingsChanged();
    assert.deepEqual(log, [
      "save a.txt.json",
      "stop a.txt.json",
      "save b.txt.json",
      "stop b.txt.json",
      "forget a.txt",
      "read a.txt.ann.json",
      "forget b.txt",
      "read b.txt.ann.json",
      "bring b.txt.json to b.txt.ann.json",
    ]);
  });

  it("leave alone what lies where it lay", async () => {
    const { move, log } = moving(["a.txt"], ["a.txt"]);
    await move.settingsChanged();
    assert.deepEqual(log, []);
  });
});

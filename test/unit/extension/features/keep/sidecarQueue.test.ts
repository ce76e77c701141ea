import assert from "node:assert/strict";
import { parseSidecar, type Reviewed } from "../../../../../src/engine";
import { DocumentDecisions } from "../../../../../src/extension/core/decisions/documentDecisions";
import { note } from "../../../../../src/extension/core/decisions/edits";
import { SidecarQueue } from "../../../../../src/extension/features/keep/sidecarQueue";
import { place, SET, TEXT } from "../../../../support/handMade";
import { MemoryStore } from "../../../../support/memoryStore";

const NAME = "rain.txt.readout.json";

/** A window with the document open, its decisions, and what its person was told. */
function open(store: MemoryStore, window: string, whole?: Reviewed) {
  let count = 0;
  const decisions = new DocumentDecisions(TEXT, () => `urn:test:${window}-${count++}`);
  const told: string[] = [];
  const queue = new SidecarQueue(
    {
      text: () => TEXT,
      decisions: () => decisions,
      whole: () => whole,
      loaded: () => void told.push("loaded"),
    },
    { store, name: NAME, window, removeStale: () => Promise.resolve() },
    {
      conflicts: () => void told.push("conflicts"),
      refused: ({ kind }) => void told.push(`refused ${kind}`),
      accepted: () => undefined,
      failed: (reason, doing) => void told.push(`${doing} ${reason}`),
      broke: (error) => void told.push(String(error)),
    },
    1,
  );
  const decide = (text: string) => {
    const reviewed = decisions.review(SET);
    const situation = { set: reviewed.set, proposals: SET, reviewed, live: decisions.live };
    decisions.commit(note(situation, place("Quito"), text), window);
    queue.schedule();
  };
  return { decisions, queue, told, decide };
}

/** The notes in the file. */
function notesIn(store: MemoryStore): string[] {
  const parsed = parseSidecar(store.files.get(NAME) ?? "");
  assert.ok(parsed.kind === "ok", "no sidecar");
  return parsed.sidecar.decisions.flatMap(({ verdict }) => (verdict.kind === "note" ? [verdict.text] : []));
}

describe("the queue of a sidecar", () => {
  it("writes what was decided, and nothing when nothing was", async () => {
    const store = new MemoryStore();
    const { queue, decide } = open(store, "a");
    await queue.read();
    await queue.save();
    assert.equal(store.files.size, 0);
    decide("dry");
    await queue.save();
    assert.deepEqual(notesIn(store), ["dry"]);
    assert.deepEqual([...store.files.keys()], [NAME]);
  });

  it("writes by itself a little after a decision", async () => {
    const store = new MemoryStore();
    const { queue, decide } = open(store, "a");
    await queue.read();
    decide("dry");
    await new Promise<void>((resolve) => {
      const look = () => (store.files.has(NAME) ? resolve() : void setTimeout(look, 1));
      look();
    });
    await queue.settled;
    assert.deepEqual(notesIn(store), ["dry"]);
  });

  it("reads what lies there, and puts on top what was decided meanwhile", async () => {
    const store = new MemoryStore();
    const first = open(store, "a");
    first.decide("dry");
    await first.queue.save();
    const second = open(store, "b");
    second.decide("wet");
    await second.queue.read();
    assert.deepEqual(second.told, ["loaded"]);
    await second.queue.save();
    assert.deepEqual(notesIn(store).sort(), ["dry", "wet"]);
  });

  it("takes in what another window wrote", async () => {
    const store = new MemoryStore();
    const [a, b] = [open(store, "a"), open(store, "b")];
    await Promise.all([a.queue.read(), b.queue.read()]);
    a.decide("dry");
    await a.queue.save();
    await b.queue.takeIn();
    assert.equal(b.decisions.size, 1);
    await a.queue.takeIn();
    assert.deepEqual(a.told, []);
  });

  it("takes a file that went away for no deletion", async () => {
    const store = new MemoryStore();
    const { queue, decide, decisions } = open(store, "a");
    decide("dry");
    await queue.save();
    store.files.delete(NAME);
    await queue.takeIn();
    assert.equal(decisions.size, 1);
    assert.equal(await queue.request(), "written");
    assert.deepEqual(notesIn(store), ["dry"]);
  });

  it("leaves a damaged file alone, says so once, and waits with a journal", async () => {
    const store = new MemoryStore();
    store.files.set(NAME, "no JSON");
    const { queue, told, decide } = open(store, "a");
    await queue.read();
    decide("dry");
    await queue.save();
    assert.equal(await queue.request(), "waiting");
    assert.deepEqual(told, ["refused damaged"]);
    assert.equal(store.files.get(NAME), "no JSON");
    assert.ok([...store.files.keys()].some((name) => name !== NAME));
  });

  it("tells of a save that failed, and keeps what was decided for the next", async () => {
    const store = new MemoryStore();
    const { queue, told, decide } = open(store, "a");
    await queue.read();
    decide("dry");
    store.failAt(store.steps, "full");
    await queue.save();
    assert.deepEqual(told, ["write full"]);
    store.heal();
    await queue.save();
    assert.deepEqual(notesIn(store), ["dry"]);
  });

  it("writes on request what was recognised too, if the person wants that", async () => {
    const whole = new DocumentDecisions(TEXT, () => "").review(SET);
    const store = new MemoryStore();
    assert.equal(await open(store, "a").queue.request(), "nothing");
    assert.equal(await open(store, "b", whole).queue.request(), "written");
    assert.ok(store.files.has(NAME));
  });

  it("does nothing once it is stopped", async () => {
    const store = new MemoryStore();
    const { queue, decide } = open(store, "a");
    decide("dry");
    queue.stop();
    await queue.save();
    assert.equal(store.files.size, 0);
  });
});

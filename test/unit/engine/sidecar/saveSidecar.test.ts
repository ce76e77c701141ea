import assert from "node:assert/strict";
import fc from "fast-check";
import {
  type Decision,
  describe as describeSpan,
  EMPTY_SIDECAR,
  openSidecar,
  parseSidecar,
  removeStale,
  saveSidecar,
  type Selectors,
  type SidecarState,
  StoreError,
} from "../../../../src/engine";
import { MemoryStore } from "../../../support/memoryStore";

const NAME = "report.txt.readout.json";
const TEXT = "Sara Lund spoke to the board about the flood.";

function decide(id: string): Decision<Selectors> {
  const at = describeSpan(TEXT, { start: 0, end: 9 });
  return {
    id,
    annotator: id.slice(0, 1),
    time: "2026-01-01T10:00:00Z",
    verdict: { kind: "note", at, text: id },
  };
}

async function open(store: MemoryStore, window: string): Promise<SidecarState> {
  const outcome = await openSidecar(store, NAME, window);
  assert.ok(outcome.kind === "opened", outcome.kind);
  return outcome.state;
}

function add(state: SidecarState, id: string): SidecarState {
  return { ...state, sidecar: { ...state.sidecar, decisions: [...state.sidecar.decisions, decide(id)] } };
}

const idsOf = ({ sidecar }: SidecarState) => sidecar.decisions.map(({ id }) => id).sort();

/** What a window that opens the file afterwards has, after it has saved in its turn. */
async function afterwards(store: MemoryStore): Promise<string[]> {
  store.heal();
  const state = await open(store, "later");
  await removeStale(store, [...store.files.keys()]);
  const outcome = await saveSidecar(store, NAME, "later", state);
  assert.ok(outcome.kind === "saved");
  assert.deepEqual(
    [...store.files.keys()].filter((name) => name !== NAME && !name.includes("half")),
    leftHalf(store),
  );
  const main = parseSidecar(store.files.get(NAME)!);
  assert.ok(main.kind === "ok");
  return main.sidecar.decisions.map(({ id }) => id).sort();
}

/** Journals that were never finished stay; they hold nothing. */
function leftHalf(store: MemoryStore): string[] {
  return [...store.files]
    .filter(([name, text]) => name.endsWith(".journal") && !text.endsWith("}"))
    .map(([name]) => name);
}

describe("saveSidecar", () => {
  it("writes the file and leaves nothing beside it", async () => {
    const store = new MemoryStore();
    const outcome = await saveSidecar(store, NAME, "w", add(await open(store, "w"), "a1"));
    assert.ok(outcome.kind === "saved" && !outcome.pending);
    assert.deepEqual([...store.files.keys()], [NAME]);
  });

  it("loses nothing when it is ended at any step, with the step half done or not", async () => {
    for (const half of [false, true]) {
      for (let step = 0; step < 16; step++) {
        const store = new MemoryStore();
        const first = await saveSidecar(store, NAME, "w", add(await open(store, "w"), "a1"));
        assert.ok(first.kind === "saved");
        store.failAt(store.steps + step, half ? "half" : "kill");
        await saveSidecar(store, NAME, "w", add(first.state, "a2"));
        const begun = step > 0;
        const parsed = parseSidecar(store.files.get(NAME)!);
        assert.equal(parsed.kind, "ok", "the file can be read");
        assert.deepEqual(await afterwards(store), begun ? ["a1", "a2"] : ["a1"], `step ${step}`);
      }
    }
  });

  it("loses nothing where a file is replaced by copying, and the copy is left half done", async () => {
    for (let step = 0; step < 16; step++) {
      const store = new MemoryStore(true);
      const first = await saveSidecar(store, NAME, "w", add(await open(store, "w"), "a1"));
      assert.ok(first.kind === "saved");
      store.failAt(store.steps + step, "half");
      await saveSidecar(store, NAME, "w", add(first.state, "a2"));
      assert.deepEqual(await afterwards(store), step > 0 ? ["a1", "a2"] : ["a1"], `step ${step}`);
    }
  });

  it("goes on where the disk was full in the middle of such a copy", async () => {
    for (let step = 0; step < 16; step++) {
      const store = new MemoryStore(true);
      const first = await saveSidecar(store, NAME, "w", add(await open(store, "w"), "a1"));
      assert.ok(first.kind === "saved");
      store.failAt(store.steps + step, "full");
      await saveSidecar(store, NAME, "w", add(first.state, "a2"));
      store.heal();
      const again = await saveSidecar(store, NAME, "w", add(first.state, "a2"));
      assert.ok(again.kind === "saved", `step ${step}: ${again.kind}`);
      assert.deepEqual(idsOf(again.state), ["a1", "a2"]);
      assert.deepEqual([...store.files.keys()], [NAME]);
    }
  });

  it("takes a file that went away for no deletion of what was in it", async () => {
    const store = new MemoryStore();
    const first = await saveSidecar(store, NAME, "w", add(await open(store, "w"), "a1"));
    assert.ok(first.kind === "saved");
    store.files.delete(NAME);
    const second = await saveSidecar(store, NAME, "w", add(first.state, "a2"));
    assert.ok(second.kind === "saved");
    assert.deepEqual(idsOf(second.state), ["a1", "a2"]);
    // The window is ended after the file was deleted to make room for the new one.
    store.failAt(store.steps + 6, "kill");
    await saveSidecar(store, NAME, "w", add(second.state, "a3"));
    store.files.delete(NAME);
    assert.deepEqual(await afterwards(store), ["a1", "a2", "a3"]);
  });

  it("takes up a file in which git left its conflict markers, and writes it whole", async () => {
    const store = new MemoryStore();
    await saveSidecar(store, NAME, "w", add(await open(store, "w"), "a1"));
    const [head, mine, ...foot] = store.files.get(NAME)!.split(/(?<=\[\n)|(?=\n {2}\]\n)/u);
    const theirs = mine.replaceAll("a1", "b1");
    store.files.set(NAME, `${head}<<<<<<< ours\n${mine}\n=======\n${theirs}\n>>>>>>> theirs${foot.join("")}`);
    const outcome = await openSidecar(store, NAME, "v");
    assert.ok(outcome.kind === "opened" && outcome.needsSave);
    assert.deepEqual(idsOf(outcome.state), ["a1", "b1"]);
    assert.deepEqual(await afterwards(store), ["a1", "b1"]);
  });

  it("keeps both versions of what two windows changed in the file until somebody chooses", async () => {
    const store = new MemoryStore();
    const first = await saveSidecar(store, NAME, "w", add(await open(store, "w"), "a1"));
    assert.ok(first.kind === "saved");
    const say = ({ sidecar, ...state }: SidecarState, text: string): SidecarState => ({
      ...state,
      sidecar: {
        ...sidecar,
        decisions: sidecar.decisions.map((one) => ({
          ...one,
          verdict: { ...one.verdict, text } as typeof one.verdict,
        })),
      },
    });
    const theirs = say(await open(store, "v"), "theirs");
    await saveSidecar(store, NAME, "w", say(first.state, "mine"));
    await saveSidecar(store, NAME, "v", theirs);
    const later = await open(store, "later");
    const texts = later.sidecar.conflicts.map(({ mine, theirs }) =>
      [mine, theirs].map((one) => one?.verdict.kind === "note" && one.verdict.text),
    );
    assert.deepEqual(texts, [["theirs", "mine"]]);
    const settled = await saveSidecar(store, NAME, "later", {
      ...later,
      sidecar: { ...later.sidecar, conflicts: [] },
    });
    assert.ok(settled.kind === "saved");
    assert.deepEqual((await open(store, "last")).sidecar.conflicts, []);
  });

  for (const reason of ["full", "read-only"] as const) {
    it(`reports a disk that is ${reason} and keeps the file`, async () => {
      for (let step = 0; step < 12; step++) {
        const store = new MemoryStore();
        const first = await saveSidecar(store, NAME, "w", add(await open(store, "w"), "a1"));
        assert.ok(first.kind === "saved");
        store.failAt(store.steps + step, reason);
        const second = await saveSidecar(store, NAME, "w", add(first.state, "a2"));
        if (second.kind === "failed") assert.equal(second.reason, reason);
        assert.equal(parseSidecar(store.files.get(NAME)!).kind, "ok");
        store.heal();
        const again = await saveSidecar(store, NAME, "w", add(first.state, "a2"));
        assert.ok(again.kind === "saved");
        assert.deepEqual(idsOf(again.state), ["a1", "a2"]);
      }
    });
  }

  for (const [title, text] of [
    ["damaged", "{ not a side"],
    ["newer", '{"type":"AnnotationPage","schemaVersion":9,"items":[]}'],
  ]) {
    it(`leaves a ${title} file alone and keeps the decisions in the journal`, async () => {
      const store = new MemoryStore();
      const state = add(await open(store, "w"), "a1");
      store.files.set(NAME, text);
      const outcome = await saveSidecar(store, NAME, "w", state);
      assert.ok(outcome.kind === "refused" && outcome.parsed.kind === title);
      assert.equal(store.files.get(NAME), text);
      store.files.delete(NAME);
      assert.deepEqual(await afterwards(store), ["a1"]);
    });
  }

  it("loses no decision that waits in the journal when the next save is ended at any step", async () => {
    for (const copies of [false, true]) {
      for (const fault of ["kill", "half"] as const) {
        for (let step = 0; step < 8; step++) {
          const store = new MemoryStore(copies);
          const state = add(await open(store, "w"), "a1");
          store.files.set(NAME, "{ not a side");
          await saveSidecar(store, NAME, "w", state);
          store.failAt(store.steps + step, fault);
          await saveSidecar(store, NAME, "w", add(state, "a2"));
          store.files.delete(NAME);
          assert.equal((await afterwards(store))[0], "a1", `step ${step}`);
        }
      }
    }
  });

  it("notices a store that writes less than it is given", async () => {
    class Short extends MemoryStore {
      override write(name: string, text: string): Promise<void> {
        return super.write(name, text.slice(0, 100));
      }
    }
    const store = new Short();
    const outcome = await saveSidecar(store, NAME, "w", add(await open(store, "w"), "a1"));
    assert.deepEqual(outcome, { kind: "failed", reason: "short" });
    assert.equal(store.files.has(NAME), false);
  });

  it("merges what another program wrote meanwhile", async () => {
    const store = new MemoryStore();
    const mine = add(await open(store, "w"), "a1");
    await saveSidecar(store, NAME, "v", add(await open(store, "v"), "b1"));
    const outcome = await saveSidecar(store, NAME, "w", mine);
    assert.ok(outcome.kind === "saved");
    assert.deepEqual(idsOf(outcome.state), ["a1", "b1"]);
  });

  it("loses nothing of two windows, however their steps interleave and wherever one is ended", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.option(fc.integer({ min: 1, max: 14 })),
        async (scheduler, killAt) => {
          const store = new MemoryStore();
          const save = async (window: string, id: string, kill: number | null) => {
            const view = store.view(scheduler, kill);
            let state = add(await open(store, window), id);
            for (let i = 0; i < 3; i++) {
              const outcome = await saveSidecar(view, NAME, window, state);
              if (outcome.kind !== "saved") return;
              state = outcome.state;
              if (!outcome.pending) return;
            }
          };
          const both = [save("w", "a1", killAt), save("v", "b1", null)];
          await scheduler.waitFor(Promise.all(both));
          assert.deepEqual(await afterwards(store), ["a1", "b1"]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("begins with an empty sidecar where there is no file", async () => {
    assert.deepEqual((await open(new MemoryStore(), "w")).sidecar, EMPTY_SIDECAR);
  });

  it("reports why it cannot read", async () => {
    const store = new MemoryStore();
    store.failAt(0, "read-only");
    assert.deepEqual(await openSidecar(store, NAME, "w"), { kind: "failed", reason: "read-only" });
    assert.ok(new StoreError("full") instanceof Error);
  });
});

import assert from "node:assert/strict";
import {
  type Decision,
  describe as describeSpan,
  EMPTY_SIDECAR,
  type Selectors,
  serializeSidecar,
} from "../../../src/engine";
import { inFolder, readout } from "../../support/cli";

const line = (source: string, ...mentions: [type: string, start: number, end: number][]) =>
  JSON.stringify({
    source,
    entities: mentions.map(([type, start, end]) => ({ type, mentions: [{ start, end, kind: "name" }] })),
    statements: [{ content: [[10, 20]], cue: [[6, 9]], source: [] }],
    meetings: [],
  });

describe("readout agreement", () => {
  it("prints the figures of each kind over all documents that both annotated", async () => {
    const left = [line("a.txt", ["person", 0, 5], ["place", 30, 36]), line("b.txt", ["person", 0, 5])].join(
      "\n",
    );
    const right = [line("b.txt", ["person", 0, 7]), line("a.txt", ["person", 0, 5]), line("c.txt")].join(
      "\n",
    );
    await inFolder({ "left.jsonl": left, "right.jsonl": right }, async (path) => {
      const { code, out } = await readout(["agreement", path("left.jsonl"), path("right.jsonl")]);
      assert.equal(code, 0);
      const rows = out
        .trim()
        .split("\n")
        .map((row) => row.split("\t"));
      assert.deepEqual(rows[0].slice(0, 5), ["kind", "left", "right", "exact F1", "overlap F1"]);
      const person = rows.find(([kind]) => kind === "person");
      assert.deepEqual(person?.slice(0, 5), ["person", "2", "2", "0.500", "1.000"]);
      const content = rows.find(([kind]) => kind === "content");
      assert.deepEqual(content?.slice(3), Array(6).fill("1.000"));
      const all = rows.at(-1);
      assert.deepEqual(all?.slice(0, 3), ["all", "7", "6"]);
      assert.deepEqual(all?.slice(5, 7), ["-", "-"]);
    });
  });

  it("compares the decisions that two people keep beside a document", async () => {
    const text = "Quill Harbour is wet. The blue lantern was lit in the hall.\n";
    const mark = (type: string, words: string): Decision<Selectors> => {
      const start = text.indexOf(words);
      const span = describeSpan(text, { start, end: start + words.length });
      const claim = { kind: "mention", span, type, mentionKind: "name", entity: null, name: words } as const;
      return {
        id: `urn:x:${words}`,
        annotator: "",
        time: "2026-01-01T10:00:00Z",
        verdict: { kind: "add", claim },
      };
    };
    const sidecar = (...decisions: Decision<Selectors>[]) =>
      serializeSidecar({ ...EMPTY_SIDECAR, decisions });
    const files = {
      "talks.txt": text,
      "talks.txt.anna.readout.json": sidecar(mark("event", "blue lantern"), mark("quantity", "hall")),
      "talks.txt.ben.readout.json": sidecar(mark("event", "The blue lantern"), mark("quantity", "hall")),
    };
    await inFolder(files, async (path) => {
      const [anna, ben] = ["anna", "ben"].map((name) => path(`talks.txt.${name}.readout.json`));
      const { code, out, err } = await readout(["agreement", anna, ben]);
      assert.equal(err, "");
      assert.equal(code, 0);
      const rows = new Map(out.split("\n").map((row) => [row.split("\t")[0], row.split("\t").slice(1)]));
      assert.deepEqual(rows.get("event")?.slice(0, 4), ["1", "1", "0.000", "1.000"]);
      assert.deepEqual(rows.get("quantity")?.slice(0, 4), ["1", "1", "1.000", "1.000"]);
      const decided = await readout(["annotate", "--decided", "anna", path("talks.txt")]);
      assert.match(decided.out, /"type":"event","name":"blue lantern"/u);
      const others = await readout(["annotate", "--decided", "--", path("talks.txt")]);
      assert.doesNotMatch(others.out, /"event"/u);
    });
  });

  it("tells of decisions that have lost their words, and of files that cannot be read", async () => {
    const orphan = serializeSidecar({
      ...EMPTY_SIDECAR,
      decisions: [
        {
          id: "urn:x:1",
          annotator: "",
          time: "2026-01-01T10:00:00Z",
          verdict: {
            kind: "note",
            at: describeSpan("Some other words.", { start: 5, end: 10 }),
            text: "Why?",
          },
        },
      ],
    });
    const files = {
      "a.txt": "Nothing here.",
      "a.txt.readout.json": orphan,
      "b.txt": "Nor here.",
      "b.txt.readout.json": "{ half",
    };
    await inFolder(files, async (path) => {
      const { code, out, err } = await readout(["annotate", path("a.txt"), path("b.txt"), "--decided"]);
      assert.equal(code, 1);
      assert.equal(out.trim().split("\n").length, 1);
      assert.match(err, /gone were left out: 1\..*\n.*b\.txt\.readout\.json is damaged/u);
    });
  });

  it("fails if there is no document in common or a file is missing", async () => {
    await inFolder({ "left.jsonl": line("a.txt"), "right.jsonl": line("b.txt") }, async (path) => {
      assert.equal((await readout(["agreement", path("left.jsonl"), path("right.jsonl")])).code, 1);
      assert.equal((await readout(["agreement", path("left.jsonl"), path("none.jsonl")])).code, 1);
    });
  });
});

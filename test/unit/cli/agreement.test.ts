import assert from "node:assert/strict";
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
      assert.deepEqual(rows.find(([kind]) => kind === "content")?.slice(3), [
        "1.000",
        "1.000",
        "1.000",
        "1.000",
      ]);
    });
  });

  it("fails if there is no document in common or a file is missing", async () => {
    await inFolder({ "left.jsonl": line("a.txt"), "right.jsonl": line("b.txt") }, async (path) => {
      assert.equal((await readout(["agreement", path("left.jsonl"), path("right.jsonl")])).code, 1);
      assert.equal((await readout(["agreement", path("left.jsonl"), path("none.jsonl")])).code, 1);
    });
  });
});

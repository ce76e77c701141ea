import assert from "node:assert/strict";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { inFolder, readout } from "../../support/cli";
import { CALL, ECHO } from "../../support/reports";

const FILES = { "news/a.txt": CALL, "news/b.txt": ECHO };
type Path = (name: string) => string;
const EXPORTS: readonly (readonly [string, (path: Path) => readonly string[]])[] = [
  ["report", (path) => ["report", path("news"), "-f", "json"]],
  ["search", (path) => ["search", "ferry", path("news"), "--json"]],
  ["compare", (path) => ["compare", path("news/a.txt"), path("news/b.txt"), "--json"]],
  ["meetings", (path) => ["meetings", path("news"), "--statements", "--json"]],
  ["formula", (path) => ["formula", path("news"), "-s", "Otieno", "-a", "ferry", "--json"]],
  ["annotate", (path) => ["annotate", path("news")]],
  ["a table of a report", (path) => ["report", path("news"), "--csv"]],
  ["a table of search", (path) => ["search", "ferry", path("news"), "--csv"]],
  ["a table of events", (path) => ["annotate", path("news"), "-f", "plover"]],
  ["check", (path) => ["check", path("draft.txt"), "--against", path("news"), "--json", "--all"]],
];
const DRAFT = "Otieno said: “We are late.”\n";

describe("readout verify", () => {
  for (const [name, argsOf] of EXPORTS) {
    it(`finds that all of ${name} holds, and what no longer does`, () =>
      inFolder({ ...FILES, "draft.txt": DRAFT }, async (path) => {
        const { out } = await readout(argsOf(path));
        const held = await readout(["verify", "-", "--against", path("news")], out);
        assert.equal(held.err, "");
        assert.match(held.out, /^\d+ quotations? holds?\.\n$/u);
        assert.equal(held.code, 0);
        for (const file of ["a.txt", "b.txt"]) {
          const text = readFileSync(path(`news/${file}`), "utf8").replaceAll("late", "early");
          writeFileSync(path(`news/${file}`), text.replaceAll("ferry", "boat").replaceAll("met", "saw"));
        }
        const after = await readout(["verify", "-", "--against", path("news")], out);
        assert.match(after.out, /news\/[ab]\.txt(?::\d+)?: changed \([^)]+\): “/u);
        assert.equal(after.code, 1);
      }));
  }

  it("names documents that are gone and words that moved", () =>
    inFolder(FILES, async (path) => {
      const { out } = await readout(["report", path("news"), "-f", "json"]);
      rmSync(path("news/b.txt"));
      writeFileSync(path("news/a.txt"), CALL.replace("title: A call", "title: A long call"));
      const { out: told, code } = await readout(["verify", "-", "--against", path("news")], out);
      assert.equal(code, 1);
      assert.match(told, /b\.txt: document gone \(statements \d\): “that the ferry would come”/u);
      assert.match(
        told,
        /a\.txt:9: moved \(statements \d\): “the need for a new ferry”, from offset (\d+) to \d+/u,
      );
      const json = await readout(["verify", "-", "--against", path("news"), "--json"], out);
      const { counts } = JSON.parse(json.out) as { counts: Record<string, number> };
      assert.equal(counts.holds, 0);
      assert.ok(counts.moved > 3 && counts.gone > 3);
    }));

  it("reads a table that a spreadsheet has saved with tabs or semicolons", () =>
    inFolder(FILES, async (path) => {
      const { out } = await readout(["search", "ferry", path("news"), "--csv"]);
      const rows = parse(out);
      for (const delimiter of ["\t", ";"]) {
        const { code, out: told } = await readout(
          ["verify", "-", "--against", path("news")],
          `\uFEFF${stringify(rows, { delimiter })}`,
        );
        assert.deepEqual([code, told], [0, `${rows.length - 1} quotations hold.\n`]);
      }
    }));

  it("says of words in pieces which piece moved", () =>
    inFolder({ "a.txt": "one two   three" }, async (path) => {
      const hit = { source: "a.txt", checksum: { length: 14, hash: "x" }, words: "one … three" };
      const spans = [
        [0, 3],
        [8, 13],
      ];
      const { out } = await readout(
        ["verify", "-", "--against", path("a.txt")],
        JSON.stringify({ ...hit, spans }),
      );
      assert.match(out, /“one … three”, from offset 8 to 10\n/u);
    }));

  it("refuses what is no export", () =>
    inFolder({ ...FILES, "x.json": "{}", "none.json": '{"source":"a.txt","entities":[]}' }, async (path) => {
      for (const name of ["x.json", "none.json", "news/a.txt", "missing.json"]) {
        const { code, err } = await readout(["verify", path(name), "--against", path("news")]);
        assert.equal(code, 1);
        assert.match(
          err,
          /is neither JSON of report, search, compare, meetings, formula, check or annotate|does not exist/u,
        );
      }
      assert.equal((await readout(["verify", path("x.json")])).code, 2);
    }));
});

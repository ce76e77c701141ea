import assert from "node:assert/strict";
import { inFolder, readout } from "../../support/cli";
import { CALL, ECHO } from "../../support/reports";

const FILES = { "news/a.txt": CALL, "news/b.txt": ECHO };
type Path = (name: string) => string;
const COMMANDS: Readonly<Record<string, (path: Path) => readonly string[]>> = {
  annotate: (path) => [path("news")],
  check: (path) => [path("news/a.txt"), "--against", path("news/b.txt")],
  compare: (path) => [path("news/a.txt"), path("news/b.txt")],
  formula: (path) => [path("news"), "-s", "Otieno", "-a", "ferry"],
  meetings: (path) => [path("news")],
  person: (path) => ["Otieno", path("news")],
  report: (path) => [path("news")],
  search: (path) => ["ferry", path("news")],
};

describe("the formats of", () => {
  for (const [name, argsOf] of Object.entries(COMMANDS))
    it(`${name} are asked for alike`, () =>
      inFolder(FILES, async (path) => {
        const ask = (...options: string[]) => readout([name, ...argsOf(path), ...options]);
        const [short, long] = [await ask("--json"), await ask("--format", "json")];
        assert.equal(short.out, long.out);
        const [first] = short.out.startsWith("{\n") ? [short.out] : short.out.split("\n");
        assert.equal(typeof JSON.parse(first), "object");
        const both = await ask("--json", "-f", "json");
        assert.equal(both.out, long.out);
        const wrong = await ask("-f", "pdf");
        assert.equal(wrong.code, 2);
        assert.match(wrong.err, /argument 'pdf' is invalid\. Allowed choices are /u);
      }));

  it("one call are one", async () => {
    const { code, err } = await readout(["search", "ferry", "x", "--json", "--format", "text"]);
    assert.equal(code, 2);
    assert.match(err, /--json and --format ask for two formats/u);
    assert.equal((await readout(["search", "ferry", "x", "--json", "--csv"])).code, 2);
  });
});

describe("what a command reads", () => {
  const commands: Readonly<Record<string, readonly string[]>> = {
    annotate: ["annotate"],
    index: ["index", "--index", "x.idx"],
    search: ["search", "ferry"],
  };
  for (const [name, args] of Object.entries(commands))
    it(`tells of decisions that are not there, or damaged: ${name}`, () =>
      inFolder({ ...FILES, "news/a.txt.ana.readout.json": "{" }, async (path) => {
        const [command, ...rest] = args.map((arg) => (arg === "x.idx" ? path(arg) : arg));
        const { code, err } = await readout([command, ...rest, path("news"), "--decided", "ana"]);
        assert.match(err, /a\.txt\.ana\.readout\.json is damaged, or no file of decisions\./u);
        assert.match(err, /b\.txt\.ana\.readout\.json does not exist: nothing decided\./u);
        assert.equal(code, 1);
        const unnamed = await readout([command, ...rest, path("news"), "--decided"]);
        assert.deepEqual([unnamed.err, unnamed.code], ["", 0]);
      }));

  it("may be an index for formula too", () =>
    inFolder(FILES, async (path) => {
      const asked = ["-s", "Otieno", "-a", "ferry"];
      await readout(["index", path("news"), "-i", path("x")]);
      const { out } = await readout(["formula", path("news"), ...asked]);
      assert.equal((await readout(["formula", "-i", path("x"), ...asked])).out, out);
      assert.match(out, /that the ferry would come/u);
      const nothing = await readout(["formula", ...asked]);
      assert.equal(nothing.code, 2);
      assert.match(nothing.err, /name what is to be read/u);
    }));

  it("is of the day that is given, where statements are compared", () =>
    inFolder({ "a.txt": FERRY, "b.txt": `---\ndate: 2026-03-02\n---\n${FERRY}` }, async (path) => {
      const list = (...day: string[]) =>
        readout(["meetings", "--statements", path("a.txt"), path("b.txt"), ...day]);
      assert.match((await list("-d", "2026-03-03")).out, /several documents report: 1\n/u);
      assert.match((await list("-d", "2026-05-03")).out, /No statement is reported by several/u);
    }));
});

const FERRY = "Ana Lind said that the ferry to Riga would leave the harbour on Monday.\n";

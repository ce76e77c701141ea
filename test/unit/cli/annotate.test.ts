import assert from "node:assert/strict";
import { basename } from "node:path";
import { inFolder, readout } from "../../support/cli";

interface Line {
  readonly source: string;
  readonly entities: readonly unknown[];
}
const lines = (out: string) =>
  out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);
const sources = (out: string) => lines(out).map(({ source }) => basename(source));

describe("readout annotate", () => {
  it("prints one object per document and line", () =>
    inFolder({ "a.txt": "The envoys met.", "b.md": "# Nothing" }, async (path) => {
      const { code, out, err } = await readout(["annotate", path("a.txt"), path("b.md")]);
      assert.equal(code, 0);
      assert.equal(err, "");
      assert.deepEqual(sources(out), ["a.txt", "b.md"]);
      for (const line of lines(out))
        assert.deepEqual(Object.keys(line).slice(0, 4), ["source", "entities", "statements", "meetings"]);
    }));

  it("says so where the decisions of a person are asked for who has none", () =>
    inFolder({ "a.txt": "The envoys met." }, async (path) => {
      const { code, out, err } = await readout(["annotate", "--decided", "anna", path("a.txt")]);
      assert.equal(code, 0);
      assert.equal(lines(out).length, 1);
      assert.match(err, /a\.txt\.anna\.readout\.json does not exist: nothing decided\.\n$/u);
      assert.equal((await readout(["annotate", "--decided", "--", path("a.txt")])).err, "");
    }));

  it("takes folders and globs, sorted, each file once, documents only", () =>
    inFolder({ "z.txt": "Z", "in/a.seed": "A", "in/b.json": "{}", "in/c.readout": "C" }, async (path) => {
      const { code, out } = await readout(["annotate", path("in/c.readout"), path(""), path("*.txt")]);
      assert.equal(code, 0);
      assert.deepEqual(sources(out), ["c.readout", "a.seed", "z.txt"]);
    }));

  it("reads the standard input", async () => {
    const { code, out } = await readout(["annotate", "-"], "Nobody said anything.");
    assert.equal(code, 0);
    assert.deepEqual(sources(out), ["stdin"]);
  });

  it("names the inputs that failed and does the others", () =>
    inFolder(
      { "good.txt": "Good.", "binary.txt": "PK\0\0", "broken.txt": new Uint8Array([0x61, 0xff, 0x62]) },
      async (path) => {
        const names = ["missing.txt", "binary.txt", "broken.txt", "good.txt", "*.odt"].map(path);
        const { code, out, err } = await readout(["annotate", ...names]);
        assert.equal(code, 1);
        assert.deepEqual(sources(out), ["good.txt"]);
        const said = err.trimEnd().split("\n");
        assert.deepEqual(
          said.map((line) => line.replace(/^readout: \S*\//u, "")),
          [
            "missing.txt does not exist.",
            "binary.txt is not text (it holds binary data).",
            "broken.txt is not valid UTF-8 text.",
            "*.odt matches no file.",
          ],
        );
      },
    ));

  it("says so of a folder without documents", () =>
    inFolder({ "picture.png": "x" }, async (path) => {
      const { code, err } = await readout(["annotate", path("")]);
      assert.equal(code, 1);
      assert.match(err, /holds no text documents\.$/mu);
    }));

  it("gives an empty result for an empty file", () =>
    inFolder({ "empty.txt": "" }, async (path) => {
      const { code, out } = await readout(["annotate", path("empty.txt")]);
      assert.equal(code, 0);
      assert.deepEqual(lines(out)[0].entities, []);
    }));

  it("does not count a byte-order mark as text", async () => {
    const text = "Anna Lind met Piet Vos in Oslo.";
    const plain = await readout(["annotate", "-"], text);
    const marked = await readout(["annotate", "-"], `\uFEFF${text}`);
    const wide = await readout(["annotate", "-"], Buffer.from(`\uFEFF${text}`, "utf16le"));
    assert.equal(marked.out, plain.out);
    assert.equal(wide.out, plain.out);
  });

  it("prints an outline for a person", async () => {
    const { code, out } = await readout(["annotate", "--format", "outline", "-"], "");
    assert.equal(code, 0);
    assert.equal(out, "stdin\n  Nothing was found.\n\n");
  });
});

describe("readout annotate --format plover", () => {
  it("prints one table with one header for all documents", () =>
    inFolder({ "a.txt": "Nothing.", "b.txt": 'Nobody, "really".' }, async (path) => {
      const { code, out } = await readout(["annotate", "--format", "plover", path("a.txt"), path("b.txt")]);
      assert.equal(code, 0);
      assert.match(out, /^source,id,event,mode,status,.*,rule,confidence,text_length,text_hash\n$/u);
    }));
});

describe("readout, wrong usage", () => {
  const cases: readonly (readonly string[])[] = [
    [],
    ["annotate"],
    ["anotate", "x.txt"],
    ["annotate", "--format", "xml", "-"],
    ["annotate", "--date", "2026-02-31", "-"],
    ["annotate", "--colour", "-"],
  ];
  for (const args of cases) {
    it(args.join(" ") || "(nothing)", async () => {
      const { code, out, err } = await readout(args);
      assert.equal(code, 2);
      assert.equal(out, "");
      assert.notEqual(err, "");
    });
  }

  for (const args of [["--help"], ["--version"], ["annotate", "--help"]]) {
    it(`${args.join(" ")} is no error`, async () => {
      const { code, out, err } = await readout(args);
      assert.equal(code, 0);
      assert.notEqual(out, "");
      assert.equal(err, "");
    });
  }
});

describe("readout meetings", () => {
  it("says so where there are none", async () => {
    const { code, out } = await readout(["meetings", "-"], "Nothing happened.");
    assert.equal(code, 0);
    assert.equal(out, "No meetings were found.\n");
  });

  it("lists a meeting once with the documents that report it", () =>
    inFolder(
      {
        "a.txt": "President Anna Berg met Prime Minister John Miller in Oslo on 3 March 2026.",
        "b.txt": "Prime Minister John Miller held talks with President Anna Berg in Oslo on 3 March 2026.",
      },
      async (path) => {
        const { code, out } = await readout(["meetings", path("")]);
        assert.equal(code, 0);
        assert.match(out, /^[^\n]*Oslo[^\n]*\n {2}\S*a\.txt m1\n {2}\S*b\.txt m1\n$/u);
      },
    ));
});

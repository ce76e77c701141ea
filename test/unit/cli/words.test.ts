import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { inFolder, readout } from "../../support/cli";

const TEXT = "In Riga, KP reported a truce.\n";
const LIST = "organization: Kyiv Post = KP\n";
const outline = async (...args: string[]) => readout(["annotate", "--format", "outline", ...args]);

describe("readout --words", () => {
  it("reads the list that lies beside a document, or in a folder above", () =>
    inFolder({ "readout.words.txt": LIST, "in/deep/a.txt": TEXT }, async (path) => {
      const { out, err, code } = await outline(path("in/deep/a.txt"));
      assert.deepEqual([code, err], [0, ""]);
      assert.match(out, /Kyiv Post/u);
      assert.doesNotMatch((await outline("--no-words", path("in/deep/a.txt"))).out, /Kyiv Post/u);
    }));

  it("takes the list that is named, and fails where it is not there", () =>
    inFolder({ "own.txt": LIST, "in/a.txt": TEXT, "in/readout.words.txt": "place: KP" }, async (path) => {
      assert.match((await outline("--words", path("own.txt"), path("in/a.txt"))).out, /Kyiv Post/u);
      const { code, err } = await outline("--words", path("none.txt"), path("in/a.txt"));
      assert.equal(code, 1);
      assert.match(err, /none\.txt does not exist\.\n$/u);
    }));

  it("names the line that it leaves out, once", () =>
    inFolder(
      { "readout.words.txt": `${LIST}verb: trumpet = eat\nnews: X`, "a.txt": TEXT, "b.txt": TEXT },
      async (path) => {
        const { code, out, err } = await outline(path("a.txt"), path("b.txt"));
        assert.equal(code, 0);
        assert.match(out, /Kyiv Post/u);
        assert.deepEqual(
          err
            .trimEnd()
            .split("\n")
            .map((line) => line.replace(/^readout: \S*\//u, "")),
          [
            'readout.words.txt:2: "eat" is no verb that the engine knows. This line is left out.',
            'readout.words.txt:3: "news" is no kind of entry. This line is left out.',
          ],
        );
      },
    ));

  it("counts for searches, and an index reads again what the list concerns", () =>
    inFolder(
      {
        "readout.words.txt": "# none yet",
        "a.txt": "KP said that the truce held.\n",
        "b.txt": "It rained.\n",
      },
      async (path) => {
        const index = () => readout(["index", path("a.txt"), path("b.txt"), "--index", path("kept.index")]);
        await index();
        writeFileSync(path("readout.words.txt"), LIST);
        await index();
        const { out } = await readout(["search", 'speaker:"Kyiv Post"', "--index", path("kept.index")]);
        assert.match(out, /Kyiv Post/u);
      },
    ));
});

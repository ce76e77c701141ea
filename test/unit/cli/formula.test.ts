import assert from "node:assert/strict";
import { inFolder, readout } from "../../support/cli";

const FILES = {
  "n/2024-01-05.txt": "Ana Lind condemned the blockade of the harbour of Riga.",
  "n/2024-03-01.txt": "Ana Lind regretted the blockade of the harbour of Riga.",
};

describe("readout formula", () => {
  it("prints what a speaker said on a topic by date, with the words that came and went", () =>
    inFolder(FILES, async (path) => {
      const { code, out, err } = await readout(["formula", path("n"), "-s", "Lind", "-a", "harbour"]);
      assert.deepEqual([code, err], [0, ""]);
      const [first, second] = out.trimEnd().split("\n");
      assert.match(first, /^2024-01-05 .*: condemned the blockade of the harbour of Riga$/u);
      assert.match(second, /: \[-condemned-\]\{\+regretted\+\} the blockade .* \(since 2024-01-05\)$/u);
    }));

  it("says so where nothing is found, and needs speaker and topic", () =>
    inFolder(FILES, async (path) => {
      const none = await readout(["formula", path("n"), "-s", "Ek", "-a", "harbour"]);
      assert.deepEqual([none.code, none.out], [0, "Nothing was found.\n"]);
      assert.equal((await readout(["formula", path("n"), "-s", "Ek"])).code, 2);
    }));
});

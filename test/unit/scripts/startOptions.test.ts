import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { browserCommand, findOnPath, startOptions } from "../../../scripts/host/startOptions.mjs";

const root = join(import.meta.dirname, "..", "..", "..");
const options = (...args: string[]) => startOptions(args, { root, currentFolder: join(root, "test") });

describe("startOptions", () => {
  it("opens the seeds unless a folder is named", () => {
    assert.deepEqual(options(), { folder: join(root, "seeds"), port: 3500, web: false, open: true });
  });

  it("takes a folder relative to where the person is", () => {
    assert.equal(options("unit", "--port", "8080").folder, join(root, "test", "unit"));
  });

  it("takes a port, the web editor and silence", () => {
    const { port, web, open } = options("--port", "8080", "--web", "--no-open");
    assert.deepEqual({ port, web, open }, { port: 8080, web: true, open: false });
  });

  const mistakes: [args: string[], message: RegExp][] = [
    [["no/such/folder"], /^There is no folder \S+folder\.$/],
    [["../package.json"], /^\S+package\.json is not a folder\.$/],
    [["unit", "unit"], /^Only one folder /],
    [["--port", "http"], /^"http" is not a port/],
    [["--port", "0"], /^"0" is not a port/],
    [["--port", "65536"], /^"65536" is not a port/],
    [["--fast"], /^Unknown option '--fast'\.$/],
  ];
  for (const [args, message] of mistakes) {
    it(`refuses ${args.join(" ")} in one sentence`, () => {
      assert.throws(() => options(...args), { message });
    });
  }
});

describe("findOnPath", () => {
  const folder = mkdtempSync(join(tmpdir(), "readout-path-"));
  after(() => rmSync(folder, { recursive: true }));

  it("finds a program that can be run", () => {
    writeFileSync(join(folder, "code"), "", { mode: 0o755 });
    assert.equal(findOnPath("code", { PATH: `/nowhere:${folder}` }, "linux"), join(folder, "code"));
  });

  it("passes over folders and what is not there", () => {
    assert.equal(findOnPath("unit", { PATH: join(root, "test") }, "linux"), null);
    assert.equal(findOnPath("code", { PATH: "" }, "linux"), null);
  });
});

describe("browserCommand", () => {
  it("opens nothing where nobody looks", () => {
    assert.equal(browserCommand({ CI: "true" }, "darwin"), null);
    assert.equal(browserCommand({ PATH: "" }, "linux"), null);
  });

  it("uses the system's own opener", () => {
    assert.deepEqual(browserCommand({}, "darwin"), ["open"]);
    assert.deepEqual(browserCommand({}, "win32"), ["cmd", "/c", "start", ""]);
  });
});

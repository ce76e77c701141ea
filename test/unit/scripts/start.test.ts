import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..", "..");

/** Runs the script without the desktop editor; mistakes are found before anything is installed or built. */
function start(...args: string[]) {
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [join(root, "scripts", "start.mjs"), "--web", ...args],
    {
      encoding: "utf8",
    },
  );
  return { status, stderr, stdout };
}

describe("npm start", () => {
  it("says in one sentence that a folder is missing", () => {
    const { status, stderr, stdout } = start("no/such/folder");
    assert.equal(status, 1);
    assert.match(stderr, /^There is no folder \S+\.\n$/);
    assert.equal(stdout, "");
  });

  it("says in one sentence that the port is taken", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
    const { port } = server.address() as { port: number };
    const { status, stderr } = start("--port", String(port));
    server.close();
    assert.equal(status, 1);
    assert.match(stderr, new RegExp(`^Port ${port} is taken: .*\\.\n$`));
  });
});

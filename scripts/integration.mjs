// Runs the integration suite in real editors: node scripts/integration.mjs [web|node|package]… [--only FILE[,FILE…]]
//   web      the web editor, the extension in the browser's worker
//   node     Node's extension host: the server, or the desktop editor at READOUT_CODE ("download" fetches one)
//   package  the same, with the packaged .vsix installed instead of the source folder
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "./host/browser.mjs";
import { installNodeHost } from "./host/nodeHost.mjs";
import { runTestsInPage } from "./host/page.mjs";
import { ROOT, freePort, makeWorkspace, messageOf, temporaryFolder } from "./host/paths.mjs";
import { bundleTests } from "./host/testBundle.mjs";
import { startWebHost } from "./host/webHost.mjs";

const desktop = process.env.READOUT_CODE;
const server = join(ROOT, "scripts", "host", "code.mjs");

async function runInWeb(only) {
  const extensionTestsPath = await bundleTests("web", only);
  const scratch = temporaryFolder("web");
  const host = await startWebHost({
    folder: makeWorkspace(scratch.path),
    port: await freePort(),
    extensionTestsPath,
  });
  const browser = await launchBrowser();
  try {
    return await runTestsInPage(browser, host.address);
  } finally {
    await browser.close();
    host.close();
    scratch.remove();
  }
}

/** An extension that does nothing: tests need one in development while the packaged one is installed. */
function makeProbe(folder) {
  mkdirSync(folder, { recursive: true });
  const manifest = { name: "probe", publisher: "readout", version: "0.0.0", engines: { vscode: "^1.100.0" } };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  return folder;
}

async function runInNode(only, vsix) {
  const electron = await import("@vscode/test-electron");
  const extensionTestsPath = await bundleTests("node", only);
  const scratch = temporaryFolder("node");
  const profile = ["user-data-dir", "extensions-dir"].map((name) => `--${name}=${join(scratch.path, name)}`);
  if (!desktop) await installNodeHost();
  const executable = desktop === "download" ? await electron.downloadAndUnzipVSCode() : (desktop ?? server);
  const cli =
    desktop === "download" ? electron.resolveCliPathFromVSCodeExecutablePath(executable) : executable;
  try {
    if (vsix) execFileSync(cli, [...profile, `--install-extension=${vsix}`], { stdio: "inherit" });
    return await electron.runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: vsix ? makeProbe(join(scratch.path, "probe")) : ROOT,
      extensionTestsPath,
      launchArgs: [makeWorkspace(scratch.path), ...profile],
    });
  } finally {
    scratch.remove();
  }
}

const hosts = {
  web: runInWeb,
  node: (only) => runInNode(only),
  async package(only) {
    const vsix = join(ROOT, "out", "readout.vsix");
    if (!existsSync(vsix)) throw new Error("There is no package yet: npm run package");
    return runInNode(only, vsix);
  },
};

const args = process.argv.slice(2);
const at = args.indexOf("--only");
const [, only] = at < 0 ? [] : args.splice(at, 2);
for (const name of args.length > 0 ? args : Object.keys(hosts)) {
  console.log(`== ${name}`);
  try {
    if ((await hosts[name](only)) !== 0) process.exitCode = 1;
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  }
}

// Opens VS Code with Readout running: npm start -- [FOLDER] [--port N] [--web] [--no-open]
// The desktop editor where its command `code` is on the PATH, otherwise (or with --web) the editor in a browser.
import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { installDependencies } from "./host/npm.mjs";
import { isPortFree } from "./host/paths.mjs";
import { UsageError, browserCommand, findOnPath, startOptions } from "./host/startOptions.mjs";

const root = join(import.meta.dirname, "..");

/** Something that went wrong, said in one sentence. */
class Failure extends Error {}

async function prepare() {
  await installDependencies(console.log).catch((error) => {
    throw new Failure(`The packages could not be installed: ${error.message}`);
  });
  const { status, stderr } = spawnSync(process.execPath, [join(root, "scripts", "build.mjs")], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Failure(`The build failed: ${stderr.trim().split("\n").at(-1)}`);
}

function openDesktop(code, folder) {
  const args = [`--extensionDevelopmentPath=${root}`, folder];
  const { status, error } = spawnSync(code, args, { stdio: "inherit", shell: process.platform === "win32" });
  if (error || status !== 0) throw new Failure("The desktop editor did not start; try npm start -- --web.");
  console.log(`VS Code opens on ${folder}.`);
}

async function openWeb({ folder, port, open }) {
  const { startWebHost } = await import("./host/webHost.mjs");
  const { address } = await startWebHost({ folder, port });
  console.log(`Readout runs on ${folder}: open ${address}\nPress Ctrl+C to stop.`);
  const command = open && browserCommand(process.env);
  if (command) {
    const [program, ...args] = command;
    spawn(program, [...args, address], { detached: true, stdio: "ignore" })
      .on("error", () => {})
      .unref();
  }
}

async function main() {
  const options = startOptions(process.argv.slice(2), {
    root,
    currentFolder: process.env.INIT_CWD ?? process.cwd(),
  });
  const code = options.web ? null : findOnPath("code", process.env);
  if (!code && !(await isPortFree(options.port)))
    throw new Failure(`Port ${options.port} is taken: choose another with npm start -- --port NUMBER.`);
  await prepare();
  if (code) openDesktop(code, options.folder);
  else await openWeb(options);
}

await main().catch((error) => {
  console.error(error instanceof Failure || error instanceof UsageError ? error.message : error);
  process.exitCode = 1;
});

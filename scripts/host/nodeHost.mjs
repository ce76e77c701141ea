// VS Code's server, with the extension in Node's extension host.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { HOST_FOLDER, freePort, messageOf } from "./paths.mjs";
import { npm } from "./npm.mjs";

const VERSION = "4.100.3";
const folder = join(HOST_FOLDER, `server-${VERSION}`);
const server = join(folder, "node_modules", "code-server", "lib", "vscode");

/** Stand-ins for native modules, so that no compiler is needed; the terminal, which has one too, stays away. */
const STAND_INS = {
  "native-watchdog": "exports.start = () => {};",
  "@vscode/spdlog": `
    class Logger {}
    for (const name of "trace debug info warn error critical flush drop setLevel setPattern clearFormatters".split(" "))
      Logger.prototype[name] = () => {};
    exports.Logger = Logger;
    exports.setLevel = exports.setFlushOn = () => {};
    exports.createRotatingLogger = async () => new Logger();
    exports.createAsyncRotatingLogger = async () => new Logger();`,
};

/** Installs the server, once. */
export async function installNodeHost() {
  if (existsSync(folder)) return;
  const partial = `${folder}.partial-${process.pid}`;
  const inner = join(partial, "node_modules", "code-server", "lib", "vscode");
  mkdirSync(partial, { recursive: true });
  writeFileSync(join(partial, "package.json"), JSON.stringify({ name: "host", private: true }));
  try {
    await npm(["install", "--ignore-scripts", "--omit=dev", `code-server@${VERSION}`], partial);
    await npm(["install", "--ignore-scripts", "--omit=dev"], inner);
    for (const [name, code] of Object.entries(STAND_INS))
      writeFileSync(join(inner, "node_modules", name, "index.js"), code);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    throw new Error(`The editor's server could not be installed: ${messageOf(error)}`);
  }
  if (existsSync(folder)) rmSync(partial, { recursive: true });
  else renameSync(partial, folder);
}

/** @typedef {{ dataFolder: string; extensionsFolder?: string }} Folders */

/** @param {Folders} folders */
const serverArguments = ({ dataFolder, extensionsFolder }) => [
  join(server, "out", "server-main.js"),
  "--accept-server-license-terms",
  "--disable-workspace-trust",
  "--server-data-dir",
  dataFolder,
  ...(extensionsFolder ? ["--extensions-dir", extensionsFolder] : []),
];

/**
 * @param {string[]} args
 * @param {(text: string) => void} onOutput
 */
function start(args, onOutput) {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.on("data", (data) => onOutput(String(data)));
  child.stderr.on("data", (data) => onOutput(String(data)));
  return child;
}

/**
 * Installs a packaged extension for the servers that are started with the same folders.
 * @param {string} vsix
 * @param {Folders} folders
 * @returns {Promise<void>}
 */
export function installExtension(vsix, folders) {
  return new Promise((resolve, reject) => {
    let output = "";
    const child = start(
      [...serverArguments(folders), "--install-extension", vsix],
      (text) => (output += text),
    );
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(output))));
  });
}

/**
 * Starts the server; resolves when it listens. `addressOf(folder, payload)` is the page that opens a folder in it.
 * @param {Folders} folders
 */
export async function startNodeHost(folders) {
  const port = await freePort();
  const args = [
    ...serverArguments(folders),
    "--host",
    "127.0.0.1",
    "--port",
    String(port),
    "--without-connection-token",
  ];
  let log = "";
  const child = start(args, (text) => (log += text));
  await /** @type {Promise<void>} */ (
    new Promise((resolve, reject) => {
      child.stdout.on("data", () => log.includes(`listening on ${port}`) && resolve());
      child.on("close", () => reject(new Error(`The editor's server ended:\n${log}`)));
    })
  );
  /** @param {string} path */
  const remote = (path) => `vscode-remote://localhost:${port}${path}`;
  return {
    /**
     * @param {string} workspace
     * @param {{ extensionDevelopmentPath?: string; extensionTestsPath?: string }} paths
     */
    addressOf(workspace, { extensionDevelopmentPath, extensionTestsPath }) {
      const payload = [];
      if (extensionDevelopmentPath)
        payload.push(["extensionDevelopmentPath", remote(extensionDevelopmentPath)]);
      if (extensionTestsPath) payload.push(["extensionTestsPath", remote(extensionTestsPath)]);
      const query = new URLSearchParams({ folder: workspace, payload: JSON.stringify(payload) });
      return `http://localhost:${port}/?${query}`;
    },
    log: () => log,
    close: () => child.kill(),
  };
}

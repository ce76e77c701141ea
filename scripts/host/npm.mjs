// Runs npm and installs what is missing. Imports nothing but Node's own modules: it runs before any install.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");
const lock = join(root, "package-lock.json");

/**
 * The line in which npm says what went wrong, as a sentence.
 * @param {string} output
 * @param {string} command
 * @param {number | null} code
 */
export function reason(output, command, code) {
  const lines = output.split("\n").filter((line) => /^npm (?:error|ERR!) \S/u.test(line));
  const said = lines
    .map((line) => line.replace(/^npm (?:error|ERR!) (?:\w*Error: )?/u, "").trim())
    .find((line) => !/^(?:code|syscall|errno|type|path|dest|network|A complete log)\b/u.test(line));
  return (said ?? `npm ${command} ended with code ${code}`).replace(/\.?$/u, ".");
}

/**
 * Runs npm quietly in a folder; the error holds the end of what it printed.
 * @param {string[]} args
 * @param {string} cwd
 * @returns {Promise<void>}
 */
export function npm(args, cwd) {
  return new Promise((resolve, reject) => {
    const windows = process.platform === "win32";
    /** @type {import("node:child_process").SpawnOptionsWithStdioTuple<"ignore", "pipe", "pipe">} */
    const options = { cwd, shell: windows, stdio: ["ignore", "pipe", "pipe"] };
    const child = spawn(windows ? "npm.cmd" : "npm", [...args, "--no-audit", "--no-fund"], options);
    let output = "";
    child.stdout.on("data", (data) => (output += data));
    child.stderr.on("data", (data) => (output += data));
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(reason(output, args[0], code)))));
  });
}

/** Whether a package of package-lock.json is absent from node_modules or there in another version. */
export function isInstallNeeded() {
  const installed = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(installed)) return true;
  /**
   * @param {string} path
   * @returns {Record<string, { version: string; optional?: boolean }>}
   */
  const packages = (path) => JSON.parse(readFileSync(path, "utf8")).packages;
  const present = packages(installed);
  return Object.entries(packages(lock)).some(
    ([path, { version, optional }]) => path !== "" && !optional && present[path]?.version !== version,
  );
}

/**
 * Installs the development dependencies unless they are there already.
 * @param {(words: string) => void} say
 */
export async function installDependencies(say) {
  if (!isInstallNeeded()) return;
  say("Installing the packages that are missing (about a minute the first time) …");
  await npm([existsSync(join(root, "node_modules")) ? "install" : "ci"], root);
}

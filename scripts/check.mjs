// Formatting, lint, the dependency rule and types: node scripts/check.mjs [--no-cache]
import { spawn } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const cached = !process.argv.includes("--no-cache");
const cache = join("out", "cache");
const bin = (path) => join(root, "node_modules", path);

const eslintCache = ["--cache", "--cache-strategy", "content", "--cache-location", join(cache, "eslint")];
const prettierCache = ["--cache", "--cache-location", join(cache, "prettier")];
/** @typedef {[program: string, args: string[]]} Step */

/**
 * @param {string} config
 * @returns {Step}
 */
const typeCheck = (config) => [
  bin("typescript/bin/tsc"),
  [
    "-p",
    config,
    ...(cached ? ["--incremental", "--tsBuildInfoFile", join(cache, `${config}.tsbuildinfo`)] : []),
  ],
];

/**
 * Name of each step → program and arguments.
 * @type {Record<string, Step>}
 */
const steps = {
  formatting: [
    bin("prettier/bin/prettier.cjs"),
    ["--check", "--log-level", "warn", ...(cached ? prettierCache : []), "."],
  ],
  lint: [bin("eslint/bin/eslint.js"), ["--max-warnings", "0", ...(cached ? eslintCache : []), "."]],
  dependencies: [
    bin("dependency-cruiser/bin/dependency-cruise.mjs"),
    [...(cached ? [] : ["--no-cache"]), "src"],
  ],
  unused: [bin("knip/bin/knip.js"), ["--no-progress"]],
  // package.json says what the tables of the extension say.
  manifest: ["--import=tsx", ["scripts/manifest.ts", "--check"]],
  // Translators get every word that the extension says.
  words: [join("scripts", "l10n.mjs"), ["--check"]],
  "types (all)": typeCheck("tsconfig.json"),
  "types (scripts)": typeCheck("tsconfig.scripts.json"),
  "types (engine)": typeCheck("tsconfig.engine.json"),
  "types (pages)": typeCheck(join("src", "extension", "features", "pictures", "webview", "tsconfig.json")),
  ...(existsSync(join(root, "src", "extension"))
    ? { "types (browser)": typeCheck("tsconfig.browser.json") }
    : {}),
};

/**
 * @param {Step} step
 * @returns {Promise<{ ok: boolean; output: string }>}
 */
function run([program, args]) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], { cwd: root });
    let output = "";
    child.stdout.on("data", (data) => (output += data));
    child.stderr.on("data", (data) => (output += data));
    child.on("close", (code) => resolve({ ok: code === 0, output }));
  });
}

/** Runs every step, two at a time; returns those that failed. */
async function check() {
  mkdirSync(join(root, cache), { recursive: true });
  const waiting = Object.entries(steps);
  /** @type {string[]} */
  const failed = [];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const { ok, output } = await run(step[1]);
      console.log(`${ok ? "ok    " : "FAILED"} ${step[0]}${ok ? "" : `\n${output.trimEnd()}`}`);
      if (!ok) failed.push(step[0]);
    }
  };
  await Promise.all([worker(), worker()]);
  return failed;
}

process.exitCode = (await check()).length === 0 ? 0 : 1;

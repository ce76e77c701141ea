// Installs what is missing and runs every check: node scripts/test.mjs
// The last line is "N passed, N failed", with ", N skipped" where something was.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { countsIn, sum, summary } from "./host/counts.mjs";
import { installDependencies } from "./host/npm.mjs";

const root = join(import.meta.dirname, "..");
const script = (name, ...args) => [join("scripts", `${name}.mjs`), ...args];
const mocha = (files) => [join("node_modules", "mocha", "bin", "mocha.js"), "--import=tsx", files];

/** Title of each step → what Node runs. A step that fails hides none of the others. */
const steps = {
  "Formatting, lint, dependencies, types": script("check", "--no-cache"),
  Build: script("build"),
  "Unit and manifest tests": mocha("test/unit/**/*.test.ts"),
  "Gold figures": script("figures", "--check"),
  Package: script("package"),
  "What the package holds": mocha("test/package/*.test.ts"),
  "Integration: web extension host": script("integration", "web"),
  "Integration: Node extension host": script("integration", "node"),
  "Integration: the package, installed": script("integration", "package"),
};

function run(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, FORCE_COLOR: "0" } });
    let output = "";
    const onData = (data) => {
      output += data;
      process.stdout.write(data);
    };
    child.stdout.on("data", onData);
    child.stderr.on("data", onData);
    child.on("close", (code) => resolve({ ok: code === 0, output }));
  });
}

async function main() {
  try {
    await installDependencies(console.log);
  } catch (error) {
    console.log(`The packages could not be installed: ${error instanceof Error ? error.message : error}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const results = [];
  for (const [title, args] of Object.entries(steps)) {
    console.log(`\n== ${title}`);
    const began = performance.now();
    const { ok, output } = await run(args);
    const counts = countsIn(output, ok);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`-- ${title}: ${summary(counts)} (${seconds} s)`);
    results.push({ title, counts });
  }
  const failures = results.filter(({ counts }) => counts.failed > 0);
  console.log(failures.length > 0 ? `\nFailed: ${failures.map(({ title }) => title).join("; ")}` : "");
  return sum(results.map(({ counts }) => counts));
}

const total = await main();
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(summary(total));

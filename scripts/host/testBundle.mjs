// Bundles test/integration/*.test.ts into one module for each kind of extension host.
import { build } from "esbuild";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./paths.mjs";

const folder = join(ROOT, "test", "integration");

const platforms = {
  node: { platform: "node", external: ["vscode", "mocha"] },
  // Mocha's build for browsers, and a package that does what Node's assert does.
  web: {
    platform: "browser",
    external: ["vscode"],
    alias: {
      mocha: "mocha/mocha.js",
      "node:assert": "assert",
      "node:assert/strict": join(folder, "support", "strictAssert.cjs"),
    },
    define: { global: "globalThis", process: "testProcess" },
    banner: { js: "const testProcess = { env: {}, platform: 'web', on() {}, removeListener() {} };" },
  },
};

/** Writes the bundle and returns its path. Its `run` runs all the tests, or those of the files whose names hold one of the parts in `only` ("hints,rename"). */
export async function bundleTests(host, only = "") {
  const isAsked = (file) => only.split(",").some((part) => file.includes(part));
  const files = readdirSync(folder).filter((file) => file.endsWith(".test.ts") && isAsked(file));
  const loads = files.map((file) => `require(${JSON.stringify(`./${file}`)});`).join(" ");
  const contents = `import { runMocha } from "./support/runMocha"; export const run = () => runMocha(() => { ${loads} });`;
  const outfile = join(ROOT, "out", "integration", `${host}.js`);
  await build({
    absWorkingDir: ROOT,
    stdin: { contents, resolveDir: folder, loader: "ts" },
    bundle: true,
    format: "cjs",
    target: "es2022",
    sourcemap: "inline",
    logLevel: "warning",
    outfile,
    ...platforms[host],
  });
  return outfile;
}

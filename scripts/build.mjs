// Builds every bundle and its data into dist/: node scripts/build.mjs [TARGET…]
import { build } from "esbuild";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { compileGazetteer } from "./gazetteer.mjs";
import { packResources } from "./resources.mjs";

const root = join(import.meta.dirname, "..");

/** A bundle together with the lexicons that it loads must stay below this many bytes. */
const SIZE_LIMIT = 2_000_000;
const DATA = ["dist/lexicons.json", "dist/gazetteer.bin"];

/**
 * @param {string} key
 * @param {unknown} value
 */
const withoutSays = (key, value) => (key === "says" && typeof value === "string" ? undefined : value);

/** What a list of words has in common is told to who reads the file; what runs needs the words alone. */
const wordsAlone = {
  name: "words-alone",
  /** @param {import("esbuild").PluginBuild} build */
  setup(build) {
    // Go reads the filter, which knows no "u".
    build.onLoad(
      { filter: new RegExp(String.raw`[\\/]lexicons[\\/]words[\\/][^\\/]+\.json$`) },
      ({ path }) => ({
        contents: JSON.stringify(JSON.parse(readFileSync(path, "utf8")), withoutSays),
        loader: "json",
      }),
    );
  },
};

const common = {
  absWorkingDir: root,
  bundle: true,
  // Its main file is UMD, which requires its parts in a way that no bundler follows.
  alias: { "jsonc-parser": "jsonc-parser/lib/esm/main.js" },
  format: "cjs",
  minify: true,
  sourcemap: "linked",
  target: "es2022",
  logLevel: "warning",
  logOverride: { "import-is-undefined": "error" },
  legalComments: "none",
  plugins: [wordsAlone],
};

/** What speaks the protocol is a bundle of its own, which the command line loads when it is asked to. */
const protocolApart = {
  name: "protocol-apart",
  /** @param {import("esbuild").PluginBuild} build */
  setup(build) {
    build.onResolve({ filter: /^\.\/mcp\/protocol$/ }, () => ({ path: "./mcp.js", external: true }));
  },
};

/** The SDK checks with Ajv what a server asks of the person, which ours never does: it is more than half of its size. */
const withoutAjv = {
  name: "without-ajv",
  /** @param {import("esbuild").PluginBuild} build */
  setup(build) {
    build.onLoad({ filter: /[\\/]validation[\\/]ajv-provider\.js$/ }, () => ({
      contents: "export class AjvJsonSchemaValidator {}",
    }));
  },
};

const targets = {
  cli: {
    plugins: [wordsAlone, protocolApart],
    entryPoints: ["src/cli/main.ts"],
    outfile: "dist/cli.js",
    platform: "node",
    define: { "import.meta.url": "importMetaUrl" },
    banner: { js: 'const importMetaUrl=require("node:url").pathToFileURL(__filename).href;' },
  },
  mcp: {
    plugins: [wordsAlone, withoutAjv],
    entryPoints: ["src/cli/mcp/protocol.ts"],
    outfile: "dist/mcp.js",
    platform: "node",
  },
  node: {
    entryPoints: ["src/extension/extension.ts"],
    outfile: "dist/extension.js",
    platform: "node",
    external: ["vscode"],
  },
  // No Node module is external and none is replaced: an import of one does not resolve, and the build fails.
  browser: {
    entryPoints: ["src/extension/extension.browser.ts"],
    outfile: "dist/extension.browser.js",
    platform: "browser",
    external: ["vscode"],
  },
  worker: {
    entryPoints: ["src/extension/node/engineWorker.ts"],
    outfile: "dist/worker.js",
    platform: "node",
  },
  workerBrowser: {
    entryPoints: ["src/extension/engine/engineWorker.browser.ts"],
    outfile: "dist/worker.browser.js",
    platform: "browser",
    format: "iife",
  },
  // The page that draws pictures: it runs in a webview and loads no lexicons.
  pictures: {
    entryPoints: ["src/extension/features/pictures/webview/main.ts"],
    outfile: "dist/pictures.js",
    platform: "browser",
    format: "iife",
  },
};

const size = (path) => (existsSync(join(root, path)) ? statSync(join(root, path)).size : 0);

async function buildTarget(name) {
  const { outfile } = targets[name];
  await build({ ...common, ...targets[name] });
  const total = [outfile, ...DATA].reduce((sum, path) => sum + size(path), 0);
  const sizes = `${outfile} ${(size(outfile) / 1000).toFixed(0)} kB, with lexicons ${(total / 1000).toFixed(0)} kB`;
  if (total >= SIZE_LIMIT) throw new Error(`${sizes}: more than ${SIZE_LIMIT / 1000} kB`);
  console.log(sizes);
}

const asked = process.argv.slice(2);
packResources();
await compileGazetteer();
for (const name of Object.keys(targets)) {
  if (asked.length > 0 ? asked.includes(name) : existsSync(join(root, targets[name].entryPoints[0])))
    await buildTarget(name).catch((error) => {
      console.error(`build: ${name}: ${error.message}`);
      process.exitCode = 1;
    });
}

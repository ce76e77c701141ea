// Builds every bundle: node scripts/build.mjs [TARGET…]
import { build } from "esbuild";
import { existsSync } from "node:fs";
import { packResources } from "./resources.mjs";

const common = {
  bundle: true,
  minify: true,
  sourcemap: "linked",
  target: "es2022",
  logLevel: "warning",
  legalComments: "none",
};
const targets = {
  cli: {
    entryPoints: ["src/cli/main.ts"],
    outfile: "dist/cli.js",
    platform: "node",
    format: "cjs",
    define: { "import.meta.url": "importMetaUrl" },
    banner: { js: 'const importMetaUrl=require("node:url").pathToFileURL(__filename).href;' },
  },
  node: {
    entryPoints: ["src/extension/extension.ts"],
    outfile: "dist/extension.js",
    platform: "node",
    format: "cjs",
    external: ["vscode"],
  },
  browser: {
    entryPoints: ["src/extension/extension.browser.ts"],
    outfile: "dist/extension.browser.js",
    platform: "browser",
    format: "cjs",
    external: ["vscode"],
  },
};
packResources();
const asked = process.argv.slice(2);
for (const [name, options] of Object.entries(targets)) {
  if ((asked.length === 0 || asked.includes(name)) && existsSync(options.entryPoints[0]))
    await build({ ...common, ...options });
}

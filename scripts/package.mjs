// Makes the extension's package: node scripts/package.mjs [OUT.vsix]. The bundles must be built.
import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { createVSIX } from "@vscode/vsce";

const root = join(import.meta.dirname, "..");
const out = resolve(process.argv[2] ?? join(root, "out", "readout.vsix"));

if (!existsSync(join(root, "dist", "extension.js"))) {
  console.error("There is nothing to package yet: npm run build");
  process.exitCode = 1;
} else {
  mkdirSync(dirname(out), { recursive: true });
  await createVSIX({
    cwd: root,
    packagePath: out,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  console.log(`${relative(process.cwd(), out)} ${(statSync(out).size / 1000).toFixed(0)} kB`);
}

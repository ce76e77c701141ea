// The built engine for scripts: node scripts/build.mjs must have run.
import { buildSync } from "esbuild";
import { existsSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { readResources } from "../resources.mjs";

const root = join(import.meta.dirname, "..", "..");

/** An annotator that returns the scheme's plain objects, and every form that the cue lexicon knows. */
export function createNodeAnnotator() {
  const out = join(root, "out", "evaluate");
  mkdirSync(out, { recursive: true });
  const outfile = join(out, "engine.cjs");
  const contents = `export * from "./src/engine/index"; export { readCueLexicon } from "./src/engine/statements/cueLexicon";`;
  buildSync({
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    platform: "node",
    format: "cjs",
    outfile,
    logLevel: "error",
  });
  if (!existsSync(outfile)) throw new Error("The engine could not be built.");
  const require = createRequire(import.meta.url);
  delete require.cache[outfile];
  const engine = require(outfile);
  const resources = readResources();
  const annotator = engine.createAnnotator(resources);
  const lexicon = engine.readCueLexicon(resources);
  return {
    annotate: (text) => engine.toScheme("", annotator.annotate(text)),
    cueForms: new Set(lexicon.byForm.keys()),
  };
}

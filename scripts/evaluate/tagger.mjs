// Prints the tagger's figures as one JSON line: node scripts/evaluate/tagger.mjs [CORPORA]
// Accuracy in percent on treebank tokens (universal parts of speech): GUM news (dev and test), GUM dev, PUD.
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { tsImport } from "tsx/esm/api";
import { shared } from "../shared.mjs";
import { measureSpeed } from "./speed.mjs";

const root = join(import.meta.dirname, "..", "..");
const folder = process.argv[2] ?? shared("gold", "train");
if (!existsSync(folder)) {
  console.log(JSON.stringify({ skipped: "no corpora beside the project" }));
  process.exit(0);
}
const { evaluateTagger } = await tsImport("../train/evaluateTagger.ts", import.meta.url);
const path = join(root, "models", "tagger.bin");
const figures = evaluateTagger(folder, new Uint8Array(readFileSync(path)));
const { tokensPerSecond } = await measureSpeed("tag");
console.log(JSON.stringify({ ...figures, tokensPerSecond, bytes: statSync(path).size }));

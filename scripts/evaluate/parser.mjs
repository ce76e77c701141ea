// Prints the parser's figures as one JSON line: node scripts/evaluate/parser.mjs [CORPORA]
// Attachment scores in percent on treebank tokens with our tags: GUM news (dev and test), GUM dev, PUD. PUD hangs
// commas elsewhere, so the scores over words alone are the ones to compare.
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
const { evaluateParser } = await tsImport("../train/evaluateParser.ts", import.meta.url);
const path = join(root, "models", "parser.bin");
const figures = evaluateParser(folder, new Uint8Array(readFileSync(path)));
const { tokensPerSecond } = await measureSpeed("parse");
console.log(JSON.stringify({ ...figures, tokensPerSecond, bytes: statSync(path).size }));

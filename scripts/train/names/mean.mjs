// Writes the mean of several runs of scripts/train/names.mjs, which does better on unseen text than each of them.
//   npx tsx scripts/train/names/mean.mjs OUT WEIGHTS…      a file that is named twice counts twice
import { readFileSync, writeFileSync } from "node:fs";
import { importEngine } from "../../gazetteer/importEngine.mjs";
import { pack, SCALE } from "./pack.mjs";

/** Smaller weights than those of one run are kept: runs that disagree leave them. */
const LEAST = 2;

const [out, ...files] = process.argv.slice(2);
const engine = await importEngine([
  "mentions/names/model/labels",
  "mentions/names/model/features",
  "mentions/names/model/nameModel",
]);
const { LABELS, ROW, ROW_BITS, PAIRS, evenOf, oddOf, readNameModel } = engine;
const weights = new Float64Array(ROW << ROW_BITS);
const transitions = new Float64Array(ROW * ROW);
for (const file of files) {
  const model = readNameModel(readFileSync(file));
  if (!model) throw new Error(`${file} holds no weights of this layout.`);
  const share = 1 / files.length / SCALE;
  model.weights.forEach((pair, i) => {
    const at = Math.floor(i / PAIRS) * ROW + (i % PAIRS) * 2;
    weights[at] += evenOf(pair) * share;
    weights[at + 1] += oddOf(pair) * share;
  });
  for (let a = 0; a < LABELS; a++)
    for (let b = 0; b < LABELS; b++)
      transitions[a * ROW + b] += Math.max(model.transitions[a * ROW + b], -32_000) * share;
}
const bytes = pack({ weights, transitions }, engine, LEAST);
writeFileSync(out, bytes);
console.log(`${out}: ${bytes.length} bytes`);

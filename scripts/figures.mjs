// Scores the engine on the gold sets, where they are present: node scripts/figures.mjs [SET…] [--errors N]
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const shared = join(import.meta.dirname, "..", "..", "shared");
const cli = join(import.meta.dirname, "..", "dist", "cli.js");
const work = join(import.meta.dirname, "..", "out", "figures");
const sets = {
  readouts: { gold: "gold/readouts" },
  polnear: { gold: "gold/polnear/dev.jsonl" },
  worldwide: { gold: "gold/worldwide/dev.jsonl", types: "person,organization,place,nationality" },
  crossner: { gold: "gold/crossner/dev.jsonl", types: "person,organization,place,event" },
  plover: { gold: "gold/plover/train.jsonl", scorer: "consult.mjs" },
};
const args = process.argv.slice(2);
const at = args.indexOf("--errors");
const errors = at < 0 ? [] : args.splice(at, 2);
if (!existsSync(join(shared, "gold"))) {
  console.log("figures: skipped, no gold sets beside the project");
  process.exit(0);
}
for (const [name, { gold, types, scorer = "score.mjs" }] of Object.entries(sets)) {
  if (args.length > 0 && !args.includes(name)) continue;
  const goldPath = join(shared, gold);
  const texts = gold.endsWith(".jsonl") ? join(work, name) : goldPath;
  mkdirSync(work, { recursive: true });
  if (gold.endsWith(".jsonl")) execFileSync("node", [join(shared, "score/texts.mjs"), goldPath, texts]);
  const predictions = join(work, `${name}.jsonl`);
  writeFileSync(predictions, execFileSync("node", [cli, "annotate", "--format", "json", texts], { maxBuffer: 1 << 30 }));
  const typed = types ? ["--types", types] : [];
  console.log(`== ${name}`);
  console.log(execFileSync("node", [join(shared, "score", scorer), goldPath, predictions, ...typed, ...errors], { encoding: "utf8", maxBuffer: 1 << 30 }));
}

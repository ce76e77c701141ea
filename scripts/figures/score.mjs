// Annotates a gold set with the built command line and scores it with the scorers beside the gold.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { shared } from "../shared.mjs";

const root = join(import.meta.dirname, "..", "..");
const cli = join(root, "dist", "cli.js");
const work = join(root, "out", "figures");
const run = (file, ...args) =>
  execFileSync(process.execPath, [file, ...args], { encoding: "utf8", maxBuffer: 1 << 30 });

/** The folder or JSONL to score against; one document alone is copied into a folder of its own. */
function goldOf(name, { gold, only }) {
  const path = shared(gold);
  if (!only) return path;
  const folder = join(work, `${name}-gold`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const ending of ["json", "txt"])
    copyFileSync(join(path, `${only}.${ending}`), join(folder, `${only}.${ending}`));
  return folder;
}

/** What the scorer prints for one set; `errors` asks for that many mistakes of each kind per document. */
export function score(name, set, errors = 0) {
  mkdirSync(work, { recursive: true });
  const gold = goldOf(name, set);
  let texts = gold;
  if (gold.endsWith(".jsonl")) {
    texts = join(work, name);
    rmSync(texts, { recursive: true, force: true });
    run(shared("score", "texts.mjs"), gold, texts);
  }
  const predictions = join(work, `${name}.jsonl`);
  writeFileSync(predictions, run(cli, "annotate", "--format", "json", texts));
  const scorer = shared("score", set.scorer ?? "score.mjs");
  const types = set.types ? ["--types", set.types] : [];
  return run(scorer, gold, predictions, ...types, ...(errors > 0 ? ["--errors", String(errors)] : []));
}

const ROW =
  /^(?<name>.*?)\s+P\s+(?<p>[\d.]+)\s+R\s+(?<r>[\d.]+)\s+F1\s+(?<f1>[\d.]+)\s+\((?<tp>\d+)\/(?<predicted>\d+)\/(?<gold>\d+)\)$/u;

/** The scorer's printed table as rows: name → precision, recall, F1 (percent) and counts. */
export function parseTable(output) {
  const rows = new Map();
  for (const line of output.split("\n")) {
    const { name, ...numbers } = ROW.exec(line)?.groups ?? {};
    if (name !== undefined)
      rows.set(
        name.trim(),
        Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, Number(value)])),
      );
  }
  return rows;
}

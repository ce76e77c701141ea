// Measures the engine on the gold sets, where they lie beside the project.
//   node scripts/figures.mjs                 writes test/gold/FIGURES.md, and there what no check holds: our own documents
//   node scripts/figures.mjs --check         fails where a figure is below the written table
//   node scripts/figures.mjs SET… [--errors N]   prints what the scorer says of these sets
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { extraSections } from "./figures/extra.mjs";
import { ownSection } from "./figures/own.mjs";
import { parseTable, score } from "./figures/score.mjs";
import { sets } from "./figures/sets.mjs";
import { details, goalsIn, section } from "./figures/table.mjs";
import { isShared } from "./shared.mjs";

const file = join(import.meta.dirname, "..", "test", "gold", "FIGURES.md");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: "string", default: "0" }, check: { type: "boolean", default: false } },
});

function measure() {
  const parts = Object.entries(sets).map(([name, set]) => {
    const rows = parseTable(score(name, set));
    return `${section(set, rows)}\n${set.only ? "" : details(rows)}`;
  });
  return [
    "# Figures",
    "",
    "Written by `npm run figures`; do not edit by hand. All values in percent. The gold sets are not part of the project.",
    "",
    ...parts,
    ...extraSections(),
  ].join("\n");
}

/** Lines that say which figures fell below the committed table, by more than the rounding of the table. */
function falls(written, measured) {
  const before = goalsIn(written);
  const now = goalsIn(measured);
  if (before.length !== now.length) return ["the table has other rows than the committed one"];
  return now.flatMap(({ meaning, f1 }, i) =>
    f1 < before[i].f1 - 0.051 ? [`${meaning}: ${f1}, was ${before[i].f1}`] : [],
  );
}

if (!isShared("gold")) {
  console.log(
    "Gold figures skipped: there are no gold sets beside the project.\n0 passed, 0 failed, 1 skipped",
  );
} else if (positionals.length > 0) {
  for (const name of positionals)
    console.log(`== ${name}\n${score(name, sets[name], Number(values.errors))}`);
} else if (values.check) {
  const measured = measure();
  const fallen = falls(existsSync(file) ? readFileSync(file, "utf8") : "", measured);
  for (const line of fallen) console.log(`below the committed table: ${line}`);
  const total = goalsIn(measured).length;
  console.log(`${total - fallen.length} passed, ${fallen.length} failed`);
  process.exitCode = fallen.length > 0 ? 1 : 0;
} else {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, [measure(), await ownSection()].filter((part) => part !== "").join("\n"));
  console.log(`Wrote ${file}.`);
}

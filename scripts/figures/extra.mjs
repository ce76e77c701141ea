// Sections of the table that come from evaluations of single stages, each a script of its own.
import { execFileSync } from "node:child_process";
import { join } from "node:path";

const evaluate = (name, ...args) =>
  execFileSync(
    process.execPath,
    ["--import=tsx", join(import.meta.dirname, "..", "evaluate", `${name}.mjs`), ...args],
    { encoding: "utf8", maxBuffer: 1 << 28 },
  );

const table = (title, head, rows) =>
  [
    `## ${title}`,
    "",
    `| ${head.join(" | ")} |`,
    `|${" --- |".repeat(head.length)}`,
    ...rows.map((row) => `| ${row.join(" | ")} |`),
    "",
  ].join("\n");

const TREEBANKS = [
  ["news", "GUM news, development and test"],
  ["dev", "GUM, development"],
  ["pud", "PUD"],
];

function tagger() {
  const figures = JSON.parse(evaluate("tagger"));
  if (figures.skipped) return "";
  const goals = { news: "95.0", pud: "92.7" };
  const rows = TREEBANKS.map(([key, name]) => [name, figures[key].toFixed(2), goals[key] ?? ""]);
  return table("Parts of speech (universal tags, percent)", ["treebank", "accuracy", "goal"], rows);
}

function parser() {
  const figures = JSON.parse(evaluate("parser"));
  if (figures.skipped) return "";
  const rows = TREEBANKS.map(([key, name]) => [
    name,
    ...["unlabelled", "labelled", "unlabelledWords", "labelledWords"].map((score) =>
      figures[key][score].toFixed(1),
    ),
  ]);
  return table(
    "Dependency trees with our own tags (percent)",
    ["treebank", "heads", "heads and relations", "heads, words only", "heads and relations, words only"],
    rows,
  );
}

/** Causes with their counts, most frequent first, as the evaluation prints them. */
function statementErrors() {
  const rows = evaluate("statementErrors")
    .split("\n")
    .map((line) => /^\s*(?<count>\d+)\s+(?<cause>\S.*)$/u.exec(line)?.groups)
    .filter((groups) => groups !== undefined)
    .map(({ count, cause }) => [cause, count]);
  return rows.length === 0
    ? ""
    : table(
        "Where the errors of statements lie (PolNeAR, development part)",
        ["outcome or cause", "statements"],
        rows,
      );
}

export function extraSections() {
  return [
    tagger(),
    parser(),
    evaluate("patterns", "--markdown"),
    statementErrors(),
    evaluate("nestedNames"),
  ].filter((section) => section !== "");
}

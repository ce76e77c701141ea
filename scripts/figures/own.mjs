// Figures on the project's own annotated documents: of those that nobody looks at, and of those that are
// studied. Weights learn from both.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isShared, shared } from "../shared.mjs";
import { parseTable } from "./score.mjs";

/**
 * @typedef {[start: number, end: number]} Range
 * @typedef {{ id: string; type: string; mentions: { start: number; end: number; kind: string }[] }} Entity
 * @typedef {{ content: Range[]; cue: Range[]; speaker: string | null }} Statement
 * @typedef {{ source: string; text: string; entities: Entity[]; statements: Statement[] }} Document
 */

const root = join(import.meta.dirname, "..", "..");
const work = join(root, "out", "training");

/** Part of the documents → what a reader calls it. */
const PARTS = { check: "half that nobody looks at", study: "studied half" };

/** Row of the scorer's table → what it means to a reader. */
const ROWS = {
  "names (exact span and type)": "names",
  "coreference (B-cubed)": "coreference, B³",
  "statements END TO END (content, speaker)": "statements end to end",
  "statements.speaker, given a match": "speaker, given a matched statement",
  "meetings (found)": "meetings found",
  "meetings END TO END (same participants)": "meetings with the same participants",
  "meetings.place": "place of a meeting",
  "meetings.date": "date of a meeting",
  "statements.meeting link": "statement–meeting links",
};

/** @param {string[]} args */
const run = (...args) =>
  execFileSync(process.execPath, args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 30 });

/**
 * @param {string} path
 * @returns {Document[]}
 */
const documentsIn = (path) =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

/**
 * Whether an entity is named and shares no mention with the other.
 * @param {Entity | undefined} named
 * @param {Entity | undefined} other
 */
function isSomebodyElse(named, other) {
  if (!named?.mentions.some(({ kind }) => kind === "name")) return false;
  return !named.mentions.some(({ start, end }) =>
    other?.mentions.some((mention) => mention.start < end && start < mention.end),
  );
}

/**
 * How many of 100 statements that were found put words into a wrong mouth: the content is the gold's (IoU ≥ 0.5 of its
 * words), the speaker somebody named whom the gold does not mean. Worse for a reader than a speaker who is not named.
 * @param {Document[]} gold
 * @param {Document[]} found
 */
async function wrongSpeakers(gold, found) {
  const { words, touched, iou, align } = await import(pathToFileURL(shared("score", "spans.mjs")).href);
  let wrong = 0;
  for (const document of gold) {
    const own = found.find(({ source }) => source.endsWith(document.source));
    const at = words(document.text);
    /** @param {Statement} statement */
    const contentOf = ({ content }) => touched(at, content);
    /** @type {{ gold: Statement; predicted: Statement; similarity: number }[]} */
    const pairs = align(
      document.statements,
      own?.statements ?? [],
      /** @type {(a: Statement, b: Statement) => number} */ ((a, b) => iou(contentOf(a), contentOf(b))),
    );
    for (const { gold: right, predicted, similarity } of pairs) {
      const speaker = own?.entities.find(({ id }) => id === predicted.speaker);
      const meant = document.entities.find(({ id }) => id === right.speaker);
      if (similarity >= 0.5 && isSomebodyElse(speaker, meant)) wrong++;
    }
  }
  const total = found.reduce((sum, { statements }) => sum + statements.length, 0);
  return { wrong, total };
}

/** @param {keyof typeof PARTS} part */
async function sectionOf(part) {
  const gold = join(work, `${part}.jsonl`);
  const predictions = join(work, `${part}-found.jsonl`);
  writeFileSync(predictions, run(join("dist", "cli.js"), "annotate", "--format", "json", join(work, part)));
  const rows = parseTable(run(shared("score", "score.mjs"), gold, predictions));
  const { wrong, total } = await wrongSpeakers(documentsIn(gold), documentsIn(predictions));
  const lines = Object.entries(ROWS).map(([row, meaning]) => {
    const { p, r, f1, tp, predicted, gold: all } = rows.get(row) ?? {};
    return f1 === undefined
      ? `| ${meaning} | | | | |`
      : `| ${meaning} | ${[p, r, f1].map((value) => value.toFixed(1)).join(" | ")} | ${tp} / ${predicted} / ${all} |`;
  });
  return [
    `### The ${PARTS[part]}`,
    "",
    "| what | P | R | F1 | right / found / gold |",
    "| --- | --: | --: | --: | --- |",
    ...lines,
    "",
    `Wrong speakers, of 100 statements found: ${((100 * wrong) / Math.max(1, total)).toFixed(1)} (${wrong} of ${total}).`,
    "",
  ].join("\n");
}

/** The section of the table; empty where the texts are not beside the project. */
export async function ownSection() {
  if (!isShared("corpus") || !isShared("score", "score.mjs")) return "";
  run("--import=tsx", join("scripts", "training", "layOut.ts"));
  const parts = [];
  for (const part of /** @type {(keyof typeof PARTS)[]} */ (Object.keys(PARTS)))
    parts.push(await sectionOf(part));
  return [
    "## Releases annotated for the project",
    "",
    "Documents of `training/annotations`. Rules and features are made looking at the studied half alone; nobody looks at the",
    "other. The weights that ship learnt from both halves, so these figures are not those of new documents: they are higher.",
    "A wrong speaker is somebody named in place of another; a speaker whom nobody names is not counted there. No goals; not",
    "held by the check.",
    "",
    ...parts,
    "Whether confidence means what it says, on the half that nobody looks at; its curves were learnt from the studied half.",
    "",
    run("--import=tsx", join("scripts", "evaluate", "calibration.ts"), "check"),
  ].join("\n");
}

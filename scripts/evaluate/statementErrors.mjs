// Counts what goes wrong with statements, by cause, where the gold sets lie beside the project.
//   node scripts/evaluate/statementErrors.mjs [polnear|readouts|train] [--list CAUSE] [--count N] [--by-rule]
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { pathToFileURL } from "node:url";
import { isShared, shared } from "../shared.mjs";
import { createNodeAnnotator } from "./annotator.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    list: { type: "string" },
    count: { type: "string", default: "20" },
    from: { type: "string", default: "0" },
    markdown: { type: "boolean", default: false },
    "by-rule": { type: "boolean", default: false },
  },
});

function goldDocuments(set) {
  const folder = shared("gold", "readouts");
  if (set !== "readouts") {
    const file = shared("gold", "polnear", set === "train" ? "train.jsonl" : "dev.jsonl");
    // Of the training part every fourth document will do.
    return readFileSync(file, "utf8")
      .split("\n")
      .filter((line, index) => line !== "" && (set !== "train" || index % 4 === 0))
      .map((line) => JSON.parse(line));
  }
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return names.map((name) => ({
    ...JSON.parse(readFileSync(join(folder, name), "utf8")),
    source: name,
    text: readFileSync(join(folder, name.replace(".json", ".txt")), "utf8").replace(/^\uFEFF/u, ""),
  }));
}

/** Cause → number of statements, and the examples asked for. */
export async function countErrors(set) {
  const { words, touched, intersection, iou, align } = await import(
    pathToFileURL(shared("score", "spans.mjs")).href
  );
  const { annotate, cueForms } = createNodeAnnotator();
  const counts = new Map();
  const examples = [];
  const rules = new Map();
  const note = (cause, text, statement, other) => {
    counts.set(cause, (counts.get(cause) ?? 0) + 1);
    if (cause === values.list)
      examples.push(`${show(text, statement)}${other ? `\n     OURS ${show(text, other)}` : ""}`);
  };
  for (const { text, statements: goldList } of goldDocuments(set)) {
    const spansOfWords = words(text);
    const prepare = (statement) => ({
      ...statement,
      contentWords: touched(spansOfWords, statement.content),
      cueWords: touched(spansOfWords, statement.cue),
      sourceWords: touched(spansOfWords, statement.source),
    });
    const gold = goldList.map(prepare);
    const found = annotate(text).statements.map(prepare);
    const similarity = (a, b) => {
      const content = iou(a.contentWords, b.contentWords);
      return content > 0 ? content + (intersection(a.cueWords, b.cueWords) ? 0.25 : 0) : 0;
    };
    const pairs = align(gold, found, similarity).filter(
      (pair) => iou(pair.gold.contentWords, pair.predicted.contentWords) >= 0.5,
    );
    const matchedGold = new Map(pairs.map((pair) => [pair.gold, pair.predicted]));
    const matchedFound = new Set(pairs.map((pair) => pair.predicted));
    for (const statement of found) {
      const rule = rules.get(statement.rule) ?? { right: 0, total: 0 };
      rule.total++;
      if (matchedFound.has(statement)) rule.right++;
      rules.set(statement.rule, rule);
    }
    for (const statement of gold) {
      const ours = matchedGold.get(statement);
      if (ours) {
        const edge = edgeError(statement, ours);
        note(edge ? `right, but the content ${edge}` : "right, content exact", text, statement, ours);
        if (statement.sourceWords.size > 0 && ours.sourceWords.size === 0)
          note("source missed", text, statement, ours);
        else if (iou(statement.sourceWords, ours.sourceWords) < 0.5 && ours.sourceWords.size > 0)
          note("source wrong", text, statement, ours);
        else if (
          intersection(statement.sourceWords, ours.sourceWords) !== statement.sourceWords.size ||
          ours.sourceWords.size !== statement.sourceWords.size
        )
          note("source not exact", text, statement, ours);
        continue;
      }
      const sameCue = found.find((other) => intersection(other.cueWords, statement.cueWords) > 0);
      if (sameCue)
        note(
          `cue found, the content ${edgeError(statement, sameCue) ?? "taken by another"}`,
          text,
          statement,
          sameCue,
        );
      else
        note(
          inLexicon(text, statement, cueForms) ? "missed: cue rejected" : "missed: cue unknown",
          text,
          statement,
        );
    }
    for (const statement of found) {
      if (matchedFound.has(statement)) continue;
      const sameCue = gold.find((other) => intersection(other.cueWords, statement.cueWords) > 0);
      if (sameCue) continue;
      const nested = statement.parent !== null ? "nested" : "outer";
      note(`false: ${nested}`, text, statement);
    }
  }
  return { counts, examples, rules };
}

function edgeError(gold, ours) {
  const a = [...gold.contentWords].sort((x, y) => x - y);
  const b = [...ours.contentWords].sort((x, y) => x - y);
  const problems = [];
  if (a[0] !== b[0]) problems.push(b[0] < a[0] ? "starts early" : "starts late");
  if (a.at(-1) !== b.at(-1)) problems.push(b.at(-1) < a.at(-1) ? "ends early" : "ends late");
  if (problems.length === 0 && a.length !== b.length) problems.push("has other pieces");
  return problems.length > 0 ? problems.join(" and ") : null;
}

function inLexicon(text, { cue }, cueForms) {
  return cue.some(([start, end]) =>
    text
      .slice(start, end)
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .some((word) => cueForms.has(word)),
  );
}

function show(text, { source, cue, content, rule, confidence }) {
  const say = (spans) => spans.map(([start, end]) => text.slice(start, end)).join(" … ");
  const tail =
    content.length > 0 ? text.slice(content.at(-1)[1], content.at(-1)[1] + 40).replace(/\n/gu, "¶") : "";
  const ours = rule ? ` {${rule} ${confidence.toFixed(2)}}` : "";
  return `${say(source)} | ${say(cue)} | ${say(content).replace(/\n/gu, "¶")} ⟶ ${tail}${ours}`;
}

/** The errors of both sets side by side, for the committed table. */
async function markdown() {
  const [readouts, polnear] = [await countErrors("readouts"), await countErrors("polnear")];
  const causes = [...polnear.counts.keys()].sort((a, b) => polnear.counts.get(b) - polnear.counts.get(a));
  for (const cause of readouts.counts.keys()) if (!polnear.counts.has(cause)) causes.push(cause);
  const rows = causes.map(
    (cause) => `| ${cause} | ${readouts.counts.get(cause) ?? 0} | ${polnear.counts.get(cause) ?? 0} |`,
  );
  return [
    "## Statements by cause of error",
    "",
    "A statement is right where its content overlaps the gold by half. The sources of right statements are counted apart.",
    "PolNeAR marks no statement inside another one and counts every attitude, plan and decision.",
    "",
    "| outcome | readouts | PolNeAR dev |",
    "|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

if (import.meta.filename === process.argv[1]) {
  if (values.markdown) {
    if (isShared("gold")) console.log(await markdown());
  } else if (!isShared("gold")) console.log("Skipped: there are no gold sets beside the project.");
  else {
    const { counts, examples, rules } = await countErrors(positionals[0] ?? "polnear");
    const rows = [...counts].sort((a, b) => b[1] - a[1]);
    if (values.list)
      console.log(examples.slice(Number(values.from), Number(values.from) + Number(values.count)).join("\n"));
    else for (const [cause, count] of rows) console.log(`${String(count).padStart(6)}  ${cause}`);
    if (values["by-rule"]) {
      for (const [rule, { right, total }] of [...rules].sort((a, b) => b[1].total - a[1].total))
        console.log(
          `${String(total).padStart(6)}  ${((100 * right) / total).toFixed(0).padStart(3)} %  ${rule}`,
        );
    }
  }
}

// Checks the engine on the test patterns beside the project: node scripts/evaluate/patterns.mjs [--markdown] [--list]
// Their content convention differs from the scheme (no "that", no outer quotation marks, no final stop, the linking
// preposition and the noun of a light verb on either side), so both sides are brought to one form first.
import { existsSync, readFileSync } from "node:fs";
import { shared } from "../shared.mjs";
import { createNodeAnnotator } from "./annotator.mjs";

const file = shared("guide", "patterns.json");
const LEADING = /^(?:that|of|for|to|against|as|about|on)\s+/u;

const plain = (text) =>
  (text ?? "")
    .toLowerCase()
    .replace(/[“”"‘’'.,;:…]/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();

/** Cue and content as one string, so that it does not matter on which side a word between them stands. */
const whole = (cue, content) => {
  const body = plain(content);
  return { tight: body.replace(LEADING, ""), joined: `${plain(cue)} ${body}`.trim() };
};

function sameStatement(gold, ours) {
  const a = whole(gold.cue, gold.content);
  const target = gold.target ? `${plain(gold.target)} ${plain(gold.content)}` : null;
  const b = whole(ours.cue, ours.content);
  if (
    target !== plain(ours.content) &&
    a.tight !== b.tight &&
    a.joined !== b.joined &&
    a.joined !== b.joined.replace(/ that /u, " ")
  )
    return false;
  const cueWords = new Set(plain(gold.cue).split(" "));
  return (
    !gold.cue ||
    gold.cue === ":" ||
    plain(ours.cue)
      .split(" ")
      .some((word) => cueWords.has(word)) ||
    a.joined === b.joined
  );
}

function sameSpeaker(gold, ours) {
  const a = plain(gold.speaker ?? "").replace(/^(?:the|a|an) /u, "");
  const sources = [ours.source, ours.speaker].map((text) => plain(text).replace(/^(?:the|a|an) /u, ""));
  return a === ""
    ? sources[0] === ""
    : sources.some((text) => text === a || text.endsWith(` ${a}`) || a.endsWith(` ${text}`));
}

const contentOf = (statement) =>
  Array.isArray(statement.content) ? statement.content.join(" ") : (statement.content ?? "");

export function evaluatePatterns() {
  const { annotate } = createNodeAnnotator();
  /** @type {{ right: number; total: number; extra: number; negative: number; negatives: number; lines: string[] }} */
  const result = { right: 0, total: 0, extra: 0, negative: 0, negatives: 0, lines: [] };
  for (const entry of JSON.parse(readFileSync(file, "utf8"))) {
    const { text } = entry;
    const set = annotate(text);
    const say = (spans) => spans.map(([start, end]) => text.slice(start, end)).join(" ");
    const nameOf = (id) => set.entities.find((entity) => entity.id === id)?.name ?? "";
    const ours = set.statements.map((statement) => ({
      source: say(statement.source),
      cue: say(statement.cue),
      content: say(statement.content),
      speaker: nameOf(statement.speaker),
    }));
    const isNegative = /\bNEG\b/u.test(entry.note ?? "") && (entry.statements ?? []).length === 0;
    const gold = (entry.statements ?? [])
      .filter((statement) => statement.type !== "T")
      .map((statement) => ({ ...statement, content: contentOf(statement) }));
    const topics = (entry.statements ?? []).filter((statement) => statement.type === "T");
    const left = new Set(ours);
    for (const statement of gold) {
      result.total++;
      const match = [...left].find(
        (candidate) => sameStatement(statement, candidate) && sameSpeaker(statement, candidate),
      );
      if (match) {
        left.delete(match);
        result.right++;
      } else
        result.lines.push(
          `${entry.id} missed: ${statement.speaker} | ${statement.cue} | ${statement.content}`,
        );
    }
    for (const statement of left) {
      if (topics.some((topic) => plain(topic.cue) === plain(statement.cue))) continue;
      result.extra++;
      result.lines.push(`${entry.id} extra:  ${statement.source} | ${statement.cue} | ${statement.content}`);
    }
    if (isNegative) {
      result.negatives++;
      if (ours.length > 0) result.negative++;
    }
  }
  return result;
}

if (import.meta.filename === process.argv[1]) {
  if (!existsSync(file)) console.log("Skipped: the test patterns are not beside the project.");
  else {
    const { right, total, extra, negative, negatives, lines } = evaluatePatterns();
    if (process.argv.includes("--markdown")) {
      console.log("## Patterns\n");
      console.log("| measure | value |\n|---|---|");
      console.log(
        `| statements right (content, cue, speaker) | ${right} of ${total} (${((100 * right) / total).toFixed(1)} %) |`,
      );
      console.log(`| further statements | ${extra} |`);
      console.log(`| false statements in negative entries | ${negative} of ${negatives} entries |\n`);
    } else {
      if (process.argv.includes("--list")) console.log(lines.join("\n"));
      console.log(
        `right ${right} of ${total}; further statements ${extra}; negative entries with a statement ${negative} of ${negatives}`,
      );
    }
  }
}

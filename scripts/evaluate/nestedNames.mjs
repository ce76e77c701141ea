// How much of the Worldwide figure is a difference of convention: that set cuts a name at each name inside it
// ("Arab" + "League"), while the scheme keeps the longest name whole.
//   node scripts/evaluate/nestedNames.mjs     (after `npm run figures -- worldwide`)
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { shared } from "../shared.mjs";

const root = join(import.meta.dirname, "..", "..");
const goldFile = shared("gold", "worldwide", "dev.jsonl");
const foundFile = join(root, "out", "figures", "worldwide.jsonl");
const TYPES = new Set(["person", "organization", "place", "nationality"]);

const lines = (file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
const key = ({ source }) => basename(source).replace(/\.[^.]*$/u, "");
const isName = (entity, mention) => mention.kind === "name" || entity.type === "nationality";

/** "start-end" → type of every name of the four types. */
function namesOf(document) {
  const names = document.entities
    .filter(({ type }) => TYPES.has(type))
    .flatMap((entity) =>
      entity.mentions
        .filter((mention) => isName(entity, mention))
        .map(({ start, end }) => ({ start, end, type: entity.type })),
    );
  return new Map(names.map((name) => [`${name.start}-${name.end}`, name]));
}

function compare(gold, found) {
  const counts = { right: 0, found: found.size, gold: gold.size, whole: 0, pieces: 0 };
  for (const [span, name] of found) {
    if (gold.get(span)?.type === name.type) counts.right++;
    else {
      const inside = [...gold.values()].filter(({ start, end }) => name.start <= start && end <= name.end);
      const covered = inside.filter(({ start, end }) => end - start < name.end - name.start);
      if (covered.length < 2) continue;
      counts.whole++;
      counts.pieces += covered.length;
    }
  }
  return counts;
}

if (existsSync(goldFile) && existsSync(foundFile)) {
  const found = new Map(lines(foundFile).map((document) => [key(document), namesOf(document)]));
  const total = { right: 0, found: 0, gold: 0, whole: 0, pieces: 0 };
  for (const document of lines(goldFile)) {
    const counts = compare(namesOf(document), found.get(key(document)) ?? new Map());
    for (const field of Object.keys(total)) total[field] += counts[field];
  }
  const percent = (right, all) => ((200 * right) / all).toFixed(1);
  console.log(`## Names inside names in Worldwide

That set cuts a name wherever another name stands inside it ("Arab" and "League" apart); the scheme keeps the longest name
whole. ${total.whole} names that we find cover ${total.pieces} such pieces exactly from one to the next or beyond.

| counted | F1 |
| --- | --: |
| as the set has it | ${percent(total.right, total.found + total.gold)} |
| with those names left out on both sides | ${percent(total.right, total.found - total.whole + total.gold - total.pieces)} |
`);
}

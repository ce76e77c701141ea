// Whether checking a draft ever takes a spoilt quotation for verbatim, how many it finds, and how long it takes, on real
// documents where they lie beside the project:
//   npx tsx scripts/evaluate/drafts.ts [--count 100000] [--write]    prints tables; writes them to test/gold/DRAFTS.md too
// No document's words are printed.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { createAnnotator, finish, indexSources } from "../../src/engine";
import { readResources } from "../resources.mjs";
import { readUnannotated } from "../training/documents";
import { checkQuoted } from "./drafts/checkQuoted";
import { EXCHANGED, MUTATIONS } from "./drafts/mutate";
import { type Quoted, quotationsOf } from "./drafts/quotations";
import { Outcomes, percent } from "./drafts/outcomes";

const asked = process.argv.indexOf("--count");
const COUNT = asked < 0 ? 100_000 : Number(process.argv[asked + 1]);
/** One document of so many is kept out of the sources: its quotations must not be found. */
const KEPT_OUT = 20;

const texts = readUnannotated();
if (texts.length === 0) {
  console.log("Skipped: there is no corpus beside the project.");
  process.exit(0);
}

let since = performance.now();
const lap = (what: string) => {
  console.log(`${what}: ${((performance.now() - since) / 1000).toFixed(1)} s`);
  since = performance.now();
};
const annotator = createAnnotator(readResources());
const all = texts.map((text, i) => ({ name: `${i}.txt`, text, annotations: annotator.annotate(text) }));
lap(`${all.length.toLocaleString("en")} documents annotated`);
const documents = all.filter((_, i) => i % KEPT_OUT !== 0);
const strangers = all.filter((_, i) => i % KEPT_OUT === 0).flatMap(quotationsOf);
const sources = finish(indexSources(documents));
lap(
  `${sources.size.toLocaleString("en")} words of ${documents.length.toLocaleString("en")} documents indexed`,
);

const pool = documents.flatMap(quotationsOf);
const speakers = [...new Set(pool.map(({ speaker }) => speaker))];
const random = xoroshiro128plus(20_261_128);
const anyOf = <T>(list: readonly T[]): T => list[uniformInt(random, 0, list.length - 1)];
const vocabulary = [
  ...new Set(
    texts
      .slice(0, 200)
      .join(" ")
      .match(/\b[a-z]{4,}\b/gu),
  ),
];
/** The words alone: a spoilt quotation that stands in the documents so is none. */
const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[’ʼ]/gu, "'")
    .replace(/[^\p{L}\p{N}']+/gu, " ")
    .trim()} `;
const everything = documents.map(({ text }) => plain(text)).join("\n");
lap(`${pool.length.toLocaleString("en")} quotations of ${speakers.length} speakers chosen`);

/** "Álvarez" and "Alvarez" may be one. */
const lastName = (name: string): string =>
  name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().split(/\s+/u).at(-1) ?? "";

function spoil(quoted: Quoted, kind: string): Quoted | null {
  if (kind === EXCHANGED) {
    const speaker = anyOf(speakers);
    return lastName(speaker) === lastName(quoted.speaker) ? null : { ...quoted, speaker };
  }
  const text = MUTATIONS[kind](quoted.text.split(/\s+/u), { random, vocabulary })?.join(" ");
  return text === undefined || plain(text) === plain(quoted.text) ? null : { ...quoted, text };
}

const kinds = [...Object.keys(MUTATIONS), EXCHANGED];
const outcomes = new Outcomes(kinds);
const times: number[] = [];
let stands = 0;
while (outcomes.count < COUNT) {
  const kind = anyOf(kinds);
  const spoilt = spoil(anyOf(pool), kind);
  if (!spoilt) continue;
  const before = performance.now();
  const finding = checkQuoted(spoilt, sources);
  times.push(performance.now() - before);
  const isAsFound = finding && !["altered", "notFound"].includes(finding.kind);
  if (kind !== EXCHANGED && isAsFound && everything.includes(plain(spoilt.text))) stands++;
  else outcomes.add(kind, spoilt, finding);
}
lap(
  `${COUNT.toLocaleString("en")} spoilt quotations checked (${stands} more stand elsewhere as they are: no mistakes)`,
);
const lines: string[] = [];
const print = (text: string): void => {
  console.log(`\n${text}`);
  lines.push(text);
};
print(outcomes.table());

/** What is said of quotations that nobody spoilt. */
function printKinds(title: string, quotations: readonly Quoted[]): void {
  const found = new Map<string, number>();
  for (const quoted of quotations) {
    const kind = checkQuoted(quoted, sources)?.kind ?? "notFound";
    found.set(kind, (found.get(kind) ?? 0) + 1);
  }
  const shares = [...found]
    .sort((a, b) => b[1] - a[1])
    .map(([kind, n]) => `${kind} ${percent(n, quotations.length)}`);
  print(`${title} (${quotations.length.toLocaleString("en")}): ${shares.join(", ")}.`);
}

const SOME = Math.min(2000, COUNT);
const some = (list: readonly Quoted[]): Quoted[] => Array.from({ length: SOME }, () => anyOf(list));
printKinds("Quotations as they are", some(pool));
printKinds("Quotations of documents that are not among the sources", some(strangers));

times.sort((a, b) => a - b);
const at = (share: number): string => times[Math.floor(times.length * share)].toFixed(2);
console.log(
  `\nA quotation takes ${at(0.5)} ms in the middle, ${at(0.95)} ms at p95, ${at(0.999)} ms at p99.9.`,
);

if (process.argv.includes("--write")) {
  const file = join(import.meta.dirname, "..", "..", "test", "gold", "DRAFTS.md");
  const head = `# Spoilt quotations

Written by \`npx tsx scripts/evaluate/drafts.ts --write\`: quotations of three words and more from ${documents.length.toLocaleString("en")} documents,
each spoilt in one way and checked against them as the only one of a draft. "Taken for right": verbatim, shortened, with words
in brackets, or reported. "Found": altered, or by another speaker.`;
  const text = `${head}\n\n${lines.join("\n\n")}\n`;
  void format(text, { parser: "markdown" }).then((done) => writeFileSync(file, done));
}

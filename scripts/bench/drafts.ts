// How the time of checking a draft grows with its sources, on real documents where they lie beside the project:
//   NODE_OPTIONS=--expose-gc npx tsx scripts/bench/drafts.ts [--write]    prints a table; writes it to test/bench/DRAFTS.md too
// 10 000 documents are those of the corpus several times over. The longest step is now and then the collection of garbage.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import {
  checkDraft,
  createAnnotator,
  type DraftFinding,
  indexSources,
  type SourceDocument,
  type Sources,
  type Steps,
} from "../../src/engine";
import { readResources } from "../resources.mjs";
import { readUnannotated } from "../training/documents";

const SIZES = [100, 1000, 10_000];
/** Places of the draft, each a sentence that one of its sources has. */
const PLACES = 60;

const texts = readUnannotated();
if (texts.length === 0) {
  console.log("Skipped: there is no corpus beside the project.");
  process.exit(0);
}
const annotator = createAnnotator(readResources());
const documents = texts.map((text, i): SourceDocument => {
  const { entities, statements } = annotator.annotate(text);
  return { name: `${i}.txt`, text, annotations: { entities, statements } };
});

interface Timed<Result> {
  readonly result: Result;
  readonly total: number;
  /** Milliseconds of each step, the longest last. */
  readonly steps: readonly number[];
}

/** Milliseconds of processor time: what else the machine does does not count. */
function clock(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function timed<Result>(steps: Steps<Result>): Timed<Result> {
  const taken: number[] = [];
  const begin = clock();
  for (let since = begin; ;) {
    const step = steps.next();
    const now = clock();
    taken.push(now - since);
    if (step.done) return { result: step.value, total: now - begin, steps: taken.sort((a, b) => a - b) };
    since = now;
  }
}

/** A draft that quotes what its sources say, every second time with a word too many. */
function draftOf(sources: readonly SourceDocument[]): string {
  const lines: string[] = [];
  for (let i = 0; lines.length < PLACES; i++) {
    const { text, annotations } = sources[(i * 37) % sources.length];
    const speaking = annotations.statements.find(
      ({ form, speaker }) => form === "direct" && speaker !== null,
    );
    const who = annotations.entities.find(({ id, type }) => id === speaking?.speaker && type === "person");
    if (!speaking || !who) continue;
    const words = text
      .slice(speaking.content[0].start, speaking.content[0].end)
      .replace(/["“”\s]+/gu, " ")
      .trim()
      .split(" ")
      .slice(0, 25);
    if (words.length < 6) continue;
    if (lines.length % 2 === 1) words.splice(3, 0, "green");
    lines.push(`“${words.join(" ")},” ${who.name} said.`);
  }
  return lines.join("\n\n");
}

const memory = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};
const check = (text: string, sources: Sources): Timed<DraftFinding[]> =>
  timed(checkDraft({ text, annotations: annotator.annotate(text) }, sources));

const rows: string[] = [];
for (const size of SIZES) {
  const some = Array.from({ length: size }, (_, i) => ({
    ...documents[i % documents.length],
    name: `${i}.txt`,
  }));
  const before = memory();
  const index = timed(indexSources(some));
  const held = memory() - before;
  const draft = draftOf(some);
  check(draft, index.result);
  const checked = check(draft, index.result);
  const longest = Math.max(index.steps.at(-1)!, checked.steps.at(-1)!).toFixed(0);
  const cells = [
    size,
    index.result.size,
    Math.round(index.total),
    Math.round(held),
    Math.round(checked.total),
  ];
  rows.push(`| ${cells.map((one) => one.toLocaleString("en")).join(" | ")} | ${longest} |`);
  console.log(rows.at(-1));
}

const table = [
  "| documents | words | indexed, ms | memory, MB | a draft of 60 quotations, ms | longest step, ms |",
  "| --: | --: | --: | --: | --: | --: |",
  ...rows,
].join("\n");
console.log(table);
if (process.argv.includes("--write")) {
  const file = join(import.meta.dirname, "..", "..", "test", "bench", "DRAFTS.md");
  const head =
    "# Checking a draft\n\nWritten by `NODE_OPTIONS=--expose-gc npx tsx scripts/bench/drafts.ts --write`: processor time, without the time that the documents take to be annotated. 10 000 documents are those of the corpus several times over. The longest step is now and then the collection of garbage.";
  void format(`${head}\n\n${table}\n`, { parser: "markdown" }).then((text) => writeFileSync(file, text));
}

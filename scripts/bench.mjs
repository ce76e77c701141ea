// Speed, first result and memory beside other libraries, each in a fresh process: npm run bench [-- --quick]
// The numbers of one run may be compared with each other, not with those of another machine or hour.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { build } from "esbuild";
import { HARD_TEXTS } from "./bench/text.mjs";

const root = join(import.meta.dirname, "..");
const quick = process.argv.includes("--quick");
const OURS = "Readout, everything";
const RECOGNISER = "Readout, recogniser";
const COMPROMISE = "compromise, names";
const TAGGER = "wink-nlp, tokens and tags";

function measure(...args) {
  const script = join(root, "scripts", "bench", "measure.mjs");
  return JSON.parse(
    execFileSync(process.execPath, [script, ...args.map(String)], { encoding: "utf8", maxBuffer: 1 << 24 }),
  );
}

const thousands = (value) => Math.round(value).toLocaleString("en");
const row = (...cells) => console.log(`| ${cells.join(" | ")} |`);
function table(title, ...columns) {
  console.log(`\n${title}\n`);
  row(...columns);
  row(...columns.map((_, i) => (i === 0 ? "---" : "--:")));
}

/** The lowest of some cold starts, in milliseconds. */
function coldStart(subject) {
  const runs = Array.from({ length: quick ? 1 : 5 }, () => measure(subject, "cold"));
  return runs.reduce((best, run) => (run.first < best.first ? run : best));
}

await build({
  entryPoints: [join(root, "scripts", "bench", "engine.ts")],
  outfile: join(root, "out", "bench", "engine.cjs"),
  bundle: true,
  minify: true,
  platform: "node",
  format: "cjs",
  target: "es2022",
});

table(
  "1 MB of mixed news, one core",
  "",
  "words/s",
  "against compromise",
  "load, ms",
  "first result, ms",
  "peak heap, MB",
);
let compromise = NaN;
for (const subject of [COMPROMISE, TAGGER, RECOGNISER, OURS]) {
  const { words, seconds, heap } = measure(
    subject,
    "speed",
    1_000_000,
    subject === COMPROMISE || quick ? 1 : 3,
  );
  const speed = words / seconds;
  if (subject === COMPROMISE) compromise = speed;
  const { load, first } = coldStart(subject);
  const cells = [thousands(speed), (speed / compromise).toFixed(1), load.toFixed(0), first.toFixed(0)];
  row(subject, ...cells, (heap / 1e6).toFixed(0));
}

table("Growth: words per second must not fall as the text grows", "characters", RECOGNISER, OURS, TAGGER);
for (const size of quick ? [100_000, 1_000_000] : [100_000, 300_000, 1_000_000, 3_000_000, 10_000_000]) {
  const cells = [RECOGNISER, OURS, TAGGER].map((subject) => {
    const { words, seconds } = measure(subject, "speed", size, 1);
    return thousands(words / seconds);
  });
  row(thousands(size), ...cells);
}

table("Hard texts, milliseconds", "", RECOGNISER, OURS);
for (const name of Object.keys(HARD_TEXTS)) {
  row(name, ...[RECOGNISER, OURS].map((subject) => thousands(measure(subject, "hard", name).seconds * 1000)));
}

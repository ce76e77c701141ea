// Speed, first result and memory beside other libraries, each in a fresh process:
//   npm run bench [-- --quick]     prints tables
//   npm run bench -- --write       writes them to test/bench/BENCH.md too
// The numbers of one run may be compared with each other, not with those of another machine or hour.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { format } from "prettier";
import { HARD_TEXTS } from "./bench/text.mjs";

const root = join(import.meta.dirname, "..");
const quick = process.argv.includes("--quick");
const OURS = "Readout, everything";
const RECOGNISER = "Readout, recogniser";
const COMPROMISE = "compromise, names";
const TAGGER = "wink-nlp, tokens and tags";
const lines = [];

function print(line) {
  console.log(line);
  lines.push(line);
}

function measure(...args) {
  const script = join(root, "scripts", "bench", "measure.mjs");
  return JSON.parse(
    execFileSync(process.execPath, [script, ...args.map(String)], { encoding: "utf8", maxBuffer: 1 << 24 }),
  );
}

const thousands = (value) => Math.round(value).toLocaleString("en");
const row = (...cells) => print(`| ${cells.join(" | ")} |`);
function table(title, ...columns) {
  print(`\n## ${title}\n`);
  row(...columns);
  row(...columns.map((_, i) => (i === 0 ? "---" : "--:")));
}

/** The fastest of some cold starts, in milliseconds. */
function coldStart(subject) {
  const runs = Array.from({ length: quick ? 2 : 7 }, () => measure(subject, "cold"));
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

print("# Speed\n");
print(
  "Written by `npm run bench -- --write`. Words per second of processor time on one thread, the best of a few runs in" +
    " a fresh process; first results by the clock from the loading of the code on, with lexicons, gazetteer and weights." +
    ` ${cpus().length} cores (${cpus()[0].model.trim()}), Node ${process.versions.node}; load before the run ${loadavg()[0].toFixed(1)}` +
    " (much more than 0 makes every number worse, those by the clock the most).",
);

table(
  "1 MB of mixed news",
  "",
  "words/s",
  "against compromise",
  "clock against processor",
  "load, ms",
  "first result, ms",
  "of it processor, ms",
  "peak heap, MB",
);
const speeds = {};
for (const subject of [COMPROMISE, TAGGER, RECOGNISER, OURS]) {
  const repeats = subject === COMPROMISE || quick ? 1 : 5;
  const { words, seconds, clock, heap } = measure(subject, "speed", 1_000_000, repeats);
  const speed = (speeds[subject] = words / seconds);
  const { load, first, processor } = coldStart(subject);
  const cells = [thousands(speed), (speed / speeds[COMPROMISE]).toFixed(1), (clock / seconds).toFixed(1)];
  row(subject, ...cells, ...[load, first, processor].map((ms) => ms.toFixed(0)), (heap / 1e6).toFixed(0));
}
print(
  `\nThe whole engine takes ${(speeds[RECOGNISER] / speeds[OURS]).toFixed(2)} times the recogniser's time.`,
);

table("Growth", "characters", RECOGNISER, OURS, TAGGER);
for (const size of quick ? [100_000, 1_000_000] : [100_000, 300_000, 1_000_000, 3_000_000, 10_000_000]) {
  const cells = [RECOGNISER, OURS, TAGGER].map((subject) => {
    const { words, seconds } = measure(subject, "speed", size, 1);
    return thousands(words / seconds);
  });
  row(thousands(size), ...cells);
}
print("\nWords per second, which must not fall as the text grows.");

table("Hard texts", "", RECOGNISER, OURS);
for (const name of Object.keys(HARD_TEXTS)) {
  row(name, ...[RECOGNISER, OURS].map((subject) => thousands(measure(subject, "hard", name).seconds * 1000)));
}
print("\nMilliseconds of processor time.");

if (process.argv.includes("--write")) {
  const file = join(root, "test", "bench", "BENCH.md");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await format(lines.join("\n"), { parser: "markdown", printWidth: 110 }));
}

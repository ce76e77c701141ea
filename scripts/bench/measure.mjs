// Measures one subject in this fresh process and prints the result as JSON:
//   node scripts/bench/measure.mjs SUBJECT cold | speed CHARACTERS REPEATS | hard NAME
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { GCProfiler, getHeapStatistics } from "node:v8";

const [subject, what, ...rest] = process.argv.slice(2);

async function cold() {
  const seed = join(import.meta.dirname, "..", "..", "seeds", "phone-call-between-ministers.txt");
  const text = readFileSync(seed, "utf8");
  const { SUBJECTS } = await import("./subjects.mjs");
  const began = performance.now();
  const before = process.cpuUsage();
  const run = SUBJECTS[subject]();
  const loaded = performance.now();
  run(text);
  return { load: loaded - began, first: performance.now() - began, processor: cpuSeconds(before) * 1000 };
}

/** Seconds of processor time since `before`, all threads of the process together. */
function cpuSeconds(before) {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/**
 * Runs on the text and returns the least processor time in seconds, the clock's time of that run and the highest use of
 * the heap in bytes. Processor time suffers less from what else the machine does.
 */
function timed(run, text, repeats) {
  const profiler = new GCProfiler();
  profiler.start();
  let seconds = Infinity;
  let clock = 0;
  let heap = 0;
  for (let i = 0; i < repeats; i++) {
    const before = process.cpuUsage();
    const began = performance.now();
    run(text);
    const spent = cpuSeconds(before);
    if (spent < seconds) [seconds, clock] = [spent, (performance.now() - began) / 1000];
    heap = Math.max(heap, getHeapStatistics().used_heap_size);
  }
  for (const { beforeGC } of profiler.stop().statistics)
    heap = Math.max(heap, beforeGC.heapStatistics.usedHeapSize);
  return { seconds, clock, heap };
}

async function speed() {
  const { SUBJECTS } = await import("./subjects.mjs");
  const { HARD_TEXTS, countWords, mixedNews } = await import("./text.mjs");
  const run = SUBJECTS[subject]();
  const text = what === "hard" ? HARD_TEXTS[rest[0]]() : mixedNews(Number(rest[0]));
  run(mixedNews(50_000)); // The first run compiles.
  return { words: countWords(text), ...timed(run, text, Number(rest[1] ?? 1)) };
}

console.log(JSON.stringify(what === "cold" ? await cold() : await speed()));

/**
 * What the index of a folder costs in the editor: `npm run build && npx tsx scripts/bench/folders.ts FOLDER [--write]`. The
 * index runs in the worker that ships; what the extension host does is done here, and how long it is held up is watched.
 * 10 000 documents are those of the folder several times over. Each row is measured in a process of its own.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { readFile, stat, writeFile } from "node:fs/promises";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { format } from "prettier";
import type { CorpusPort, FileState } from "../../src/extension/engine/corpus/corpusPort";
import { startCorpus } from "../../src/extension/engine/corpus/startCorpus";
import { startWorker } from "../../src/extension/node/startWorker";
import { readResources } from "../resources.mjs";

const WORKER = join(import.meta.dirname, "../../dist/worker.js");
const SIZES = [100, 1000, 3260, 10_000];
const QUERIES = [
  "ceasefire",
  "russia ukraine",
  '"human rights"',
  "sanction*",
  "speaker:Blinken act:urge",
  "speaker:Sherman about:ukraine after:2022-03 before:2022-03",
  "meeting:Sherman is:meeting",
  "country:France form:direct",
  'role:"prime minister" -speaker:Johnson',
  "is:meeting",
];
const HEAD = [
  "documents",
  "words",
  "first reading, s",
  "kept, MB",
  "of the text",
  "restart, s",
  "of it comparing files, s",
  "memory, MB",
  "query p95, ms",
  "edit to answer p95, ms",
  "longest hold-up, ms",
];

const [folder, size] = process.argv.slice(2);

/** In the editor they are read without holding anything up. */
const resources = readResources();
const start = () =>
  startCorpus(
    () => Promise.resolve(resources),
    () => startWorker(WORKER),
    (reason) => {
      throw new Error(reason);
    },
  );

const seconds = (from: number) => ((performance.now() - from) / 1000).toFixed(2);
const memory = () => {
  globalThis.gc?.();
  return process.memoryUsage().rss;
};

async function statesOf(paths: readonly string[]): Promise<FileState[]> {
  const states: FileState[] = [];
  for (let at = 0; at < paths.length; at += 32) {
    const some = paths.slice(at, at + 32).map(async (path) => {
      const { mtimeMs, size } = await stat(path);
      return { uri: pathToFileURL(path).href, name: path, state: `${mtimeMs}:${size}` };
    });
    states.push(...(await Promise.all(some)));
  }
  return states;
}

const read = async (port: CorpusPort, path: string, { uri, name, state }: FileState) =>
  port.record({ uri, name, state, text: await readFile(path, "utf8") });

async function readAll(port: CorpusPort, paths: readonly string[], states: readonly FileState[]) {
  const waiting = paths.entries();
  const work = async () => {
    for (const [i, path] of waiting) await read(port, path, states[i]);
  };
  await Promise.all([work(), work(), work()]);
}

const p95 = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)].toFixed(1);

async function measure(count: number): Promise<string[]> {
  const scratch = mkdtempSync(join(tmpdir(), "readout-folders-"));
  try {
    const texts = textsOf(folder, count);
    const paths = texts.map((text, i) => {
      const path = join(scratch, String(i % 40), `${i}.txt`);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      return path;
    });
    const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0);
    const words = texts.reduce((sum, text) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
    const root = pathToFileURL(scratch).href;
    const kept = join(scratch, "kept");
    const states = await statesOf(paths);

    const first = start();
    const began = performance.now();
    await first.port.compare(root, states);
    await readAll(first.port, paths, states);
    const reading = seconds(began);
    const saved = await first.port.save([root]);
    await writeFile(kept, saved);
    first.dispose();

    await new Promise((resolve) => setTimeout(resolve, 500));
    const before = memory();
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const again = performance.now();
    const { port, dispose } = start();
    await port.restore(await readFile(kept));
    const comparing = performance.now();
    const changed = await port.compare(root, await statesOf(paths));
    const compared = seconds(comparing);
    await port.search(QUERIES[0], { limit: 200 });
    const restart = seconds(again);
    if (changed.length > 0) throw new Error(`${changed.length} documents were to be read again.`);
    const held = memory() - before;
    const times: number[] = [];
    for (let round = 0; round < 5; round++) {
      for (const query of QUERIES) {
        const asked = performance.now();
        await port.search(query, { limit: 200 });
        times.push(performance.now() - asked);
      }
    }
    const edits: number[] = [];
    const text = texts[count >> 1];
    for (let i = 0; i <= 40; i++) {
      const edited = performance.now();
      const more = `${text}\nAna Lind said that the zebra${i}x was late.\n`;
      await port.record({ ...states[count >> 1], state: null, text: more, isOpen: true });
      const { total } = await port.search(`zebra${i}x`, { limit: 1 });
      if (total !== 1) throw new Error("An edit does not count.");
      // The first loads the engine.
      if (i > 0) edits.push(performance.now() - edited);
    }
    await port.save([root]);
    delay.disable();
    dispose();
    return [
      count.toLocaleString("en"),
      words.toLocaleString("en"),
      reading,
      (saved.length / 1e6).toFixed(1),
      (saved.length / bytes).toFixed(2),
      restart,
      compared,
      (held / 1e6).toFixed(0),
      p95(times),
      p95(edits),
      (delay.max / 1e6).toFixed(0),
    ];
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function textsOf(from: string, count: number): string[] {
  const paths = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".txt"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Array.from({ length: count }, (_, i) => readFileSync(paths[i % paths.length], "utf8"));
}

async function measureAll(): Promise<void> {
  const busy = loadavg()[0].toFixed(1);
  const rows = SIZES.map((count) => {
    const args = ["--expose-gc", "--import=tsx", import.meta.filename, folder, String(count)];
    const row = JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as string[];
    console.log(row.join(" | "));
    return row;
  });
  const table = [HEAD, HEAD.map(() => "--:"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  const page = `# The index of a folder

Written by \`npx tsx scripts/bench/folders.ts FOLDER --write\`, by the clock: the index in the worker that ships, over real documents; 10,000 are those several times over. A restart takes what was kept, compares the files and answers a query; the hold-up is that of the extension host's thread from the restart on. ${availableParallelism()} cores, Node ${process.versions.node}; load before the run ${busy} (much more than 0 makes every number worse).

${table}
`;
  if (size !== "--write") return;
  const path = join(import.meta.dirname, "../../test/bench/FOLDERS.md");
  writeFileSync(path, await format(page, { parser: "markdown", printWidth: 120 }));
}

if (!folder) {
  console.error("Usage: npx tsx scripts/bench/folders.ts FOLDER [--write]");
  process.exitCode = 2;
} else if (size && size !== "--write")
  void measure(Number(size)).then((cells) => console.log(JSON.stringify(cells)));
else void measureAll();

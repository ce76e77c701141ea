/**
 * What the index of a folder costs in the editor: `npm run build && npx tsx scripts/bench/folders.ts FOLDER [--write]`. The
 * index runs in the worker that ships; what the extension host does is done here, and how long it is held up is watched. Each
 * row is measured in a process of its own, in processor time of all its threads: what else the machine does does not count.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { readFile, stat, writeFile } from "node:fs/promises";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { format } from "prettier";
import type { CorpusPort, FileState } from "../../src/extension/engine/corpus/corpusPort";
import { startCorpus } from "../../src/extension/engine/corpus/startCorpus";
import { startWorker } from "../../src/extension/node/startWorker";
import { readResources } from "../resources.mjs";

const WORKER = join(import.meta.dirname, "../../dist/worker.js");
const SIZES = [100, 1000, 3260];
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
  "by the clock, s",
  "memory, MB",
  "query p95, ms",
  "edit to answer p95, ms",
  "catalogue, ms",
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

/** Milliseconds of processor time. */
function clock(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(2);

/** Processor time of this thread alone in milliseconds, where the system tells; else the clock. */
function ownTime(): number {
  try {
    const [ran] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, "utf8").split(" ");
    return Number(ran) / 1e6;
  } catch {
    return performance.now();
  }
}

/** The longest that this thread worked without giving others a turn, while something is done. */
async function longestHoldUp(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let isOn = true;
  let last = ownTime();
  const look = () => {
    const now = ownTime();
    longest = Math.max(longest, now - last);
    last = now;
    if (isOn) setImmediate(look);
  };
  setImmediate(look);
  await work();
  isOn = false;
  return longest;
}

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
    const began = clock();
    await first.port.compare(root, states);
    await readAll(first.port, paths, states);
    const reading = clock() - began;
    const saved = await first.port.save([root]);
    await writeFile(kept, saved);
    first.dispose();

    const restart = async () => {
      const started = start();
      await started.port.restore(await readFile(kept));
      const changed = await started.port.compare(root, await statesOf(paths));
      await started.port.search(QUERIES[0], { limit: 200 });
      if (changed.length > 0) throw new Error(`${changed.length} documents were to be read again.`);
      return started;
    };
    const [again, byClock] = [clock(), performance.now()];
    const { port, dispose } = await restart();
    const restarted = clock() - again;
    const clocked = performance.now() - byClock;
    const queries: number[] = [];
    for (let round = 0; round < 5; round++) {
      for (const query of QUERIES) {
        const asked = clock();
        await port.search(query, { limit: 200 });
        queries.push(clock() - asked);
      }
    }
    const edits: number[] = [];
    const text = texts[count >> 1];
    const edit = async (i: number) => {
      const more = `${text}\nAna Lind said that the zebra${i}x was late.\n`;
      await port.record({ ...states[count >> 1], state: null, text: more, isOpen: true });
      const { total } = await port.search(`zebra${i}x`, { limit: 1 });
      if (total !== 1) throw new Error("An edit does not count.");
    };
    await edit(0); // Loads the engine.
    for (let i = 1; i <= 40; i++) {
      const edited = clock();
      await edit(i);
      edits.push(clock() - edited);
    }
    const looked = clock();
    await port.contents();
    const catalogue = clock() - looked;
    const holdUp = await longestHoldUp(async () => {
      const { port: other, dispose: end } = await restart();
      await other.save([root]);
      end();
      await edit(99);
    });
    dispose();
    return [
      count.toLocaleString("en"),
      words.toLocaleString("en"),
      seconds(reading),
      (saved.length / 1e6).toFixed(1),
      (saved.length / bytes).toFixed(2),
      seconds(restarted),
      seconds(clocked),
      ownProcess("--memory", kept),
      p95(queries),
      p95(edits),
      catalogue.toFixed(0),
      holdUp.toFixed(0),
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

/** What taking the index back adds to a process, in MB. */
async function measureMemory(kept: string): Promise<void> {
  const bytes = await readFile(kept);
  const before = memory();
  const { port, dispose } = start();
  await port.restore(bytes);
  await port.search(QUERIES[0], { limit: 200 });
  console.log(((memory() - before) / 1e6).toFixed(0));
  dispose();
}

const ownProcess = (...args: readonly string[]): string =>
  execFileSync(process.execPath, ["--expose-gc", "--import=tsx", import.meta.filename, folder, ...args], {
    encoding: "utf8",
  }).trim();

async function measureAll(): Promise<void> {
  const busy = loadavg()[0].toFixed(1);
  const rows = SIZES.map((count) => {
    const row = JSON.parse(ownProcess(String(count))) as string[];
    console.log(row.join(" | "));
    return row;
  });
  const table = [HEAD, HEAD.map(() => "--:"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  const page = `# The index of a folder

Written by \`npx tsx scripts/bench/folders.ts FOLDER --write\`, in processor time of all threads: the index in the worker that ships, over real documents. A restart takes what was kept, compares the files and answers a query. An edit to answer is from the text of an open document to its words being found. The hold-up is the longest that the extension host's thread works without a pause: through a restart, a save and an edit. ${availableParallelism()} cores, Node ${process.versions.node}; load before the run ${busy} (much more than 0 makes what is by the clock worse).

${table}
`;
  if (size !== "--write") return;
  const path = join(import.meta.dirname, "../../test/bench/FOLDERS.md");
  writeFileSync(path, await format(page, { parser: "markdown", printWidth: 120 }));
}

if (!folder) {
  console.error("Usage: npx tsx scripts/bench/folders.ts FOLDER [--write]");
  process.exitCode = 2;
} else if (size === "--memory") void measureMemory(process.argv[4]);
else if (size && size !== "--write")
  void measure(Number(size)).then((cells) => console.log(JSON.stringify(cells)));
else void measureAll();

/**
 * What an index of a folder costs: `npm run bench:stores -- FOLDER`. First the stores that were compared for full text, each
 * over the same 100 000 statements, then the index as it grows. Each row is measured in a process of its own.
 */
import { execFileSync } from "node:child_process";
import { create, insertMultiple, save, search } from "@orama/orama";
import FlexSearch from "flexsearch";
import MiniSearch from "minisearch";
import { CorpusIndex, type DocumentRecord } from "../../src/engine";
import { termsOf } from "../../src/engine/corpus/query/terms";
import { intersection } from "../../src/engine/corpus/store/fullText";
import { FullText } from "../../src/engine/corpus/store/fullText";
import { recordsOf } from "./records";

const STATEMENTS = 100_000;
const WORDS = [
  "ceasefire",
  "russia ukraine",
  "human rights",
  "climate change",
  "nuclear weapons program",
  "the united states",
  "sanctions on oil",
  "women and girls",
  "energy security",
  "wheat",
];
const QUERIES = [
  ...WORDS,
  ...WORDS.map((words) => `"${words}"`),
  "speaker:Blinken act:urge",
  "speaker:Sherman about:ukraine after:2022-03 before:2022-03",
  "meeting:Sherman is:meeting",
  "country:France form:direct",
  'role:"prime minister" -speaker:Johnson',
  "place:Geneva is:meeting",
];

const [folder, subject, count] = process.argv.slice(2);
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
const heap = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};
const timed = async <T>(run: () => T | Promise<T>): Promise<[value: T, milliseconds: number]> => {
  const start = performance.now();
  const value = await run();
  return [value, performance.now() - start];
};
const row = (...cells: readonly (string | number)[]) => console.log(`| ${cells.join(" | ")} |`);

/** 95 of 100 are answered in less. */
async function percentile95<T>(queries: readonly T[], ask: (query: T) => unknown): Promise<string> {
  const times: number[] = [];
  for (let round = 0; round < 5; round++)
    for (const query of queries) times.push((await timed(() => ask(query)))[1]);
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length * 0.95)].toFixed(1);
}

interface Store {
  readonly fill: (texts: readonly string[]) => unknown;
  readonly bytes: () => number;
  readonly ask: (words: string) => unknown;
}

const STORES: Readonly<Record<string, () => Store>> = {
  "own index": () => {
    const terms = new FullText();
    return {
      fill: (texts) => texts.forEach((text, unit) => terms.add(unit, termsOf(text))),
      bytes: () => [...terms.save()].reduce((sum, line) => sum + line.length + 1, 0),
      ask: (words) =>
        termsOf(words)
          .map((term) => terms.withTerm(term))
          .reduce(intersection),
    };
  },
  MiniSearch: () => {
    const store = new MiniSearch({ fields: ["text"], tokenize: termsOf, processTerm: (term) => term });
    return {
      fill: (texts) => store.addAll(texts.map((text, id) => ({ id, text }))),
      bytes: () => JSON.stringify(store).length,
      ask: (words) => store.search(words, { combineWith: "AND" }),
    };
  },
  FlexSearch: () => {
    const store = new FlexSearch.Index({ tokenize: "strict", encode: termsOf });
    return {
      fill: (texts) => texts.forEach((text, id) => store.add(id, text)),
      bytes: () => {
        let sum = 0;
        store.export((_key: string, data: string) => void (sum += data?.length ?? 0));
        return sum;
      },
      ask: (words) => store.search(words, { limit: STATEMENTS }),
    };
  },
  Orama: () => {
    const store = create({ schema: { text: "string" } });
    return {
      fill: (texts) =>
        insertMultiple(
          store,
          texts.map((text) => ({ text })),
          5000,
        ),
      bytes: () => JSON.stringify(save(store)).length,
      ask: (term) => search(store, { term, threshold: 0, limit: 100 }),
    };
  },
};

async function measureStore(name: string): Promise<void> {
  const statements = recordsOf(folder).flatMap((record) => record.statements.map(({ words }) => words));
  const texts = Array.from({ length: STATEMENTS }, (_, at) => statements[at % statements.length]);
  const characters = texts.reduce((sum, { length }) => sum + length, 0);
  const before = heap();
  const store = STORES[name]();
  const [, filled] = await timed(() => store.fill(texts));
  const held = heap() - before;
  const bytes = store.bytes();
  const answered = await percentile95(WORDS, store.ask);
  row(
    name,
    (filled / 1000).toFixed(1),
    megabytes(bytes),
    (bytes / characters).toFixed(2),
    megabytes(held),
    answered,
  );
}

/** As many documents as wanted: those of the folder again and again, under names of their own. */
function recordsOfSize(size: number): DocumentRecord[] {
  const records = recordsOf(folder);
  return Array.from({ length: size }, (_, at) => {
    const record = records[at % records.length];
    return at < records.length
      ? record
      : { ...record, name: `${Math.floor(at / records.length)}/${record.name}` };
  });
}

async function measureGrowth(size: number): Promise<void> {
  const lines = await savedIndex(size);
  const before = heap();
  const [index, restored] = await timed(() => CorpusIndex.restore(lines.lines)!);
  const held = heap() - before;
  const bytes = lines.lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
  const characters = [...index.records()].reduce((sum, { length }) => sum + length, 0);
  const statements = [...index.records()].reduce((sum, record) => sum + record.statements.length, 0);
  const answered = await percentile95(QUERIES, (query) => index.search(query));
  const [, replaced] = await timed(() => index.put([...index.records()][size >> 1]));
  row(
    size,
    statements,
    (lines.filled / 1000).toFixed(1),
    megabytes(bytes),
    (bytes / characters).toFixed(2),
    (restored / 1000).toFixed(2),
    megabytes(held),
    answered,
    replaced.toFixed(1),
  );
}

async function savedIndex(
  size: number,
): Promise<{ readonly lines: readonly string[]; readonly filled: number }> {
  const index = new CorpusIndex();
  const [, filled] = await timed(() => {
    for (const record of recordsOfSize(size)) index.put(record);
  });
  return { lines: [...index.save()], filled };
}

/** One row in a process of its own. */
const measure = (...args: readonly string[]) =>
  process.stdout.write(
    execFileSync(process.execPath, [
      "--expose-gc",
      "--max-old-space-size=6000",
      "--import=tsx",
      import.meta.filename,
      folder,
      ...args,
    ]),
  );

if (!folder) {
  console.error("Usage: npm run bench:stores -- FOLDER");
  process.exitCode = 2;
} else if (count) void measureGrowth(Number(count));
else if (subject) void measureStore(subject);
else {
  recordsOf(folder);
  row("store", "build, s", "saved, MB", "of the text", "heap, MB", "p95, ms");
  row("---", "--:", "--:", "--:", "--:", "--:");
  for (const name of Object.keys(STORES)) measure(name);
  console.log();
  row(
    "documents",
    "statements",
    "fill, s",
    "saved, MB",
    "of the text",
    "restore, s",
    "heap, MB",
    "p95, ms",
    "replace, ms",
  );
  row(...Array.from({ length: 9 }, () => "--:"));
  for (const size of [100, 1_000, 10_000]) measure("index", String(size));
}

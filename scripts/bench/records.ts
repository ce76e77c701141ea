/**
 * Records of real documents for what measures the index: every text below the folders, annotated once and kept in
 * `out/bench/records.jsonl` for the next run.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import {
  createAnnotator,
  createCountryCoder,
  type DocumentRecord,
  makeRecord,
  RECORD_VERSION,
} from "../../src/engine";
import { readResources } from "../resources.mjs";

const KEPT = join(import.meta.dirname, "../../out/bench/records.jsonl");

/** In the order of their names. Annotates some thousand documents in a few minutes, and reads them in a second. */
export function recordsOf(folder: string): DocumentRecord[] {
  const kept = existsSync(KEPT) ? readRecords() : [];
  if (kept.at(0)?.version === RECORD_VERSION) return kept;
  const resources = readResources();
  const annotator = createAnnotator(resources);
  const countryOf = createCountryCoder(resources);
  const records = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".txt"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => {
      const source = { name: relative(folder, path).replaceAll("\\", "/"), text: readFileSync(path, "utf8") };
      return makeRecord(source, annotator.annotate(source.text), countryOf);
    });
  mkdirSync(dirname(KEPT), { recursive: true });
  writeFileSync(KEPT, records.map((record) => `${JSON.stringify(record)}\n`).join(""));
  return records;
}

const readRecords = (): DocumentRecord[] =>
  readFileSync(KEPT, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as DocumentRecord);

import { CorpusIndex } from "../../engine";
import { complain } from "../complain";
import type { CliIo } from "../io";
import { readIndex } from "./indexFile";
import { type Tools, updateIndex } from "./updateIndex";
import type { ReadSettings } from "../inputs/readSettings";

/** What is asked: documents, an index that `readout index` wrote, or both. */
export interface AskedSettings extends ReadSettings {
  readonly index?: string;
}

/** False, and said so, where neither documents nor an index are named. */
export async function isAskedOfSomething(
  names: readonly string[],
  { index }: AskedSettings,
  io: CliIo,
): Promise<boolean> {
  if (names.length > 0 || index !== undefined) return true;
  await complain(io, "name what is to be read: files, folders or --index.");
  return false;
}

/**
 * With documents named, what they say now; without, what the index kept of them. Writes nothing. Null where there is no index
 * to read, which was complained of.
 */
export async function askedIndex(
  names: readonly string[],
  settings: AskedSettings,
  tools: Tools,
): Promise<{ readonly index: CorpusIndex | null; readonly failed: boolean }> {
  const path = settings.index;
  const kept = path === undefined ? null : await readIndex(path);
  if (names.length === 0) {
    if (kept instanceof CorpusIndex) return { index: kept, failed: false };
    const reason = kept === null ? "does not exist" : "is no index, is damaged or of another version";
    await complain(tools.io, `${path ?? ""} ${reason}: readout index builds it.`);
    return { index: null, failed: true };
  }
  const index = kept instanceof CorpusIndex ? kept : new CorpusIndex();
  const { failed } = await updateIndex(index, names, settings, tools);
  return { index, failed };
}

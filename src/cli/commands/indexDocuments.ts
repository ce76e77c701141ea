import { CorpusIndex } from "../../engine";
import { complain } from "../complain";
import { DONE, FAILED } from "../exitCodes";
import { readIndex, writeIndex } from "../indexing/indexFile";
import { type Tools, updateIndex } from "../indexing/updateIndex";
import type { ReadSettings } from "../inputs/readSettings";
import { write } from "../io";

export interface IndexSettings extends ReadSettings {
  /** Where the index is kept. */
  readonly index: string;
}

/** Builds the index of documents, or brings it up to date. Returns the exit code: 1 if an input failed, otherwise 0. */
export async function indexDocuments(
  names: readonly string[],
  settings: IndexSettings,
  tools: Tools,
): Promise<number> {
  const { io } = tools;
  const kept = await readIndex(settings.index);
  if (kept === "unusable") await complain(io, `${settings.index} cannot be used: it is built anew.`);
  const own = kept instanceof CorpusIndex ? kept : new CorpusIndex();
  const { read, removed, failed } = await updateIndex(own, names, settings, tools);
  await writeIndex(settings.index, own);
  const documents = own.size === 1 ? "1 document" : `${own.size} documents`;
  await write(io.stdout, `${documents} in the index: ${read} read, ${removed} removed.\n`);
  return failed ? FAILED : DONE;
}

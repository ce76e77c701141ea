import { type CorpusIndex, type RecordSource, sidecarName, stampOf } from "../../engine";
import { complain } from "../complain";
import type { Engine } from "../engine";
import { readDocuments } from "../inputs/readDocuments";
import { MISSING, readTextFile } from "../inputs/readInput";
import { WordsFiles, type WordsSettings } from "../inputs/wordsFiles";
import type { CliIo } from "../io";
import { recordAll, type StartWorker } from "./recordWorker";

/** How documents are read, as for `annotate`. */
export interface ReadSettings extends WordsSettings {
  readonly date?: string;
  readonly decided?: string | true;
}

/** What a command that reads many documents works with. */
export interface Tools {
  readonly io: CliIo;
  readonly loadEngine: () => Engine;
  /** Missing: everything is done in this thread. */
  readonly startWorker?: StartWorker;
}

export interface Updated {
  /** Documents that were annotated, for they were new or had changed. */
  readonly read: number;
  readonly removed: number;
  readonly failed: boolean;
}

/** Brings an index to what the inputs say now: only what changed is annotated, and what is not among them goes. */
export async function updateIndex(
  index: CorpusIndex,
  names: readonly string[],
  settings: ReadSettings,
  { io, loadEngine, startWorker }: Tools,
): Promise<Updated> {
  const changed: RecordSource[] = [];
  const there = new Set<string>();
  let failed = false;
  const lists = new WordsFiles(settings, io, () => loadEngine().verbs);
  for await (const document of readDocuments(names, io)) {
    if (document.kind === "failure") {
      failed = true;
      await complain(io, `${document.source} ${document.reason}.`);
      continue;
    }
    const { source: name, text } = document;
    const source = await sourceOf(name, text, { ...settings, io, lists });
    there.add(name);
    if (!index.isCurrent(name, stampOf(source))) changed.push(source);
  }
  const gone = [...index.records()].map(({ name }) => name).filter((name) => !there.has(name));
  for (const name of gone) index.remove(name);
  for (const record of await recordAll(changed, loadEngine, { ...(startWorker && { startWorker }) }))
    index.put(record);
  return { read: changed.length, removed: gone.length, failed };
}

/** A text with what the settings say of it, what was decided about it, and the words that its project knows. */
export async function sourceOf(
  name: string,
  text: string,
  { decided, date, io, lists }: ReadSettings & { readonly io: CliIo; readonly lists: WordsFiles },
): Promise<RecordSource> {
  const decisions = await decisionsOf(name, decided, io);
  const words = await lists.of(name);
  return {
    name,
    text,
    ...(decisions !== undefined && { decisions }),
    ...(words !== "" && { words }),
    ...(date !== undefined && { date }),
  };
}

async function decisionsOf(
  name: string,
  decided: string | true | undefined,
  io: CliIo,
): Promise<string | undefined> {
  if (decided === undefined) return undefined;
  const path = sidecarName(name, decided === true ? "" : decided);
  const file = await readTextFile(path);
  if (file.kind === "text") return file.text;
  if (file.reason !== MISSING) await complain(io, `${path} ${file.reason}.`);
  return undefined;
}

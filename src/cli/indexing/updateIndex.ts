import { type CorpusIndex, type RecordSource, stampOf } from "../../engine";
import { complain } from "../complain";
import type { Engine } from "../engine";
import { readTexts } from "../inputs/readDocuments";
import type { ReadSettings } from "../inputs/readSettings";
import { readDecisions } from "../inputs/readSidecarFile";
import { WordsFiles } from "../inputs/wordsFiles";
import type { CliIo } from "../io";
import { recordAll, type StartWorker } from "./recordWorker";

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
  const fail = () => (failed = true);
  for await (const { source: name, text } of readTexts(names, io, fail)) {
    const source = await sourceOf(name, text, { ...settings, io, lists });
    if (!source) {
      fail();
      continue;
    }
    there.add(name);
    if (!index.isCurrent(name, stampOf(source))) changed.push(source);
  }
  const gone = [...index.records()].map(({ name }) => name).filter((name) => !there.has(name));
  for (const name of gone) index.remove(name);
  for (const record of await recordAll(changed, loadEngine, { ...(startWorker && { startWorker }) }))
    index.put(record);
  return { read: changed.length, removed: gone.length, failed };
}

/**
 * A text with what the settings say of it, what was decided about it, and the words that its project knows. Null, and said so, where
 * its decisions cannot be read.
 */
export async function sourceOf(
  name: string,
  text: string,
  { decided, date, io, lists }: ReadSettings & { readonly io: CliIo; readonly lists: WordsFiles },
): Promise<RecordSource | null> {
  const decisions = decided === undefined ? undefined : await readDecisions(name, decided);
  if (decisions?.warning !== undefined) await complain(io, `${decisions.warning}.`);
  if (decisions?.file.kind === "failure") return null;
  const words = await lists.of(name);
  return {
    name,
    text,
    ...(decisions?.file.kind === "ok" && { decisions: decisions.file.text }),
    ...(words !== "" && { words }),
    ...(date !== undefined && { date }),
  };
}

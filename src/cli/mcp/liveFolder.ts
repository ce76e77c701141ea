import { CorpusIndex, fingerprint, type RecordSource, stampOf, ToolCorpus } from "../../engine";
import { complain } from "../complain";
import { recordAll } from "../indexing/recordWorker";
import { sourceOf, type Tools } from "../indexing/updateIndex";
import type { ReadSettings } from "../inputs/readSettings";
import { expandInputs } from "../inputs/expandInputs";
import { readTextFile } from "../inputs/readInput";
import { WordsFiles } from "../inputs/wordsFiles";
import { stateOf } from "./fileState";
import type { Call } from "./protocol";
import { stopIfUnwanted } from "./slices";

/** A document whose record is to be made, and what tells this version of its file. */
interface Changed {
  readonly source: RecordSource;
  readonly state: string;
}

/** Documents that are asked again and again while they change: each time, only what has changed is read. */
export class LiveFolder {
  readonly #names: readonly string[];
  readonly #settings: ReadSettings;
  readonly #tools: Tools;
  readonly #index: CorpusIndex;
  /** What tells a version of a file without reading it, by its name. */
  readonly #states = new Map<string, string>();
  /** Why a file, or what was named, cannot be read. */
  #unread: ReadonlyMap<string, string> = new Map();
  readonly #waiting = new Set<Call["told"]>();
  #corpus: ToolCorpus | undefined;
  #work: Promise<unknown> = Promise.resolve();

  /** `kept` is what an index holds of the documents; it is brought up to date in memory alone. */
  constructor(names: readonly string[], settings: ReadSettings, tools: Tools, kept = new CorpusIndex()) {
    this.#names = names;
    this.#settings = settings;
    this.#tools = tools;
    this.#index = kept;
  }

  /** What the documents say now; one call after the other looks. Throws `ToolStopped`; what was read by then stays. */
  current(call: Call): Promise<ToolCorpus> {
    this.#waiting.add(call.told);
    const done = this.#work.then(() => this.#refresh(call));
    this.#work = done.catch(() => undefined).then(() => this.#waiting.delete(call.told));
    return done;
  }

  async #refresh(call: Call): Promise<ToolCorpus> {
    const { loadEngine, startWorker } = this.#tools;
    const changed = await this.#changed(call);
    const states = new Map(changed.map(({ source, state }) => [source.name, state]));
    const recording = {
      ...(startWorker && { startWorker }),
      signal: call.signal,
      told: (done: number) => this.#waiting.forEach((told) => told(done, changed.length)),
    };
    const sources = changed.map(({ source }) => source);
    for (const record of await recordAll(sources, loadEngine, recording)) {
      this.#corpus = undefined;
      this.#index.put(record);
      this.#states.set(record.name, states.get(record.name) ?? "");
    }
    stopIfUnwanted(call.signal);
    return (this.#corpus ??= new ToolCorpus({
      index: this.#index,
      unread: this.#unread.size,
      read: readTexts,
      annotateInSteps: (text) => Promise.resolve(loadEngine().annotator.annotateInSteps(text)),
    }));
  }

  /** What is to be read; what is gone is forgotten. */
  async #changed({ signal }: Call): Promise<Changed[]> {
    const changed: Changed[] = [];
    const there = new Set<string>();
    const unread = new Map<string, string>();
    const { io, loadEngine } = this.#tools;
    const lists = new WordsFiles(this.#settings, io, () => loadEngine().verbs);
    for (const input of await expandInputs(this.#names)) {
      stopIfUnwanted(signal);
      if (input.kind === "failure") unread.set(input.name, input.reason);
      if (input.kind !== "file") continue;
      const one = await this.#look(input.path, lists);
      if (typeof one === "string") unread.set(input.path, one);
      else there.add(input.path);
      if (one && typeof one === "object") changed.push(one);
    }
    await this.#tellUnread(unread);
    for (const name of [...this.#index.records()].map((record) => record.name)) {
      if (there.has(name)) continue;
      this.#index.remove(name);
      this.#states.delete(name);
      this.#corpus = undefined;
    }
    return changed;
  }

  /** Null: nothing has changed; a string: why the file cannot be read. */
  async #look(name: string, lists: WordsFiles): Promise<Changed | string | null> {
    const words = fingerprint(await lists.of(name));
    const state = `${await stateOf(name, this.#settings)} ${JSON.stringify(words)}`;
    if (state === this.#states.get(name)) return null;
    const file = await readTextFile(name);
    if (file.kind === "failure") return file.reason;
    const source = await sourceOf(name, file.text, { ...this.#settings, io: this.#tools.io, lists });
    if (!source) return "has decisions that cannot be read";
    if (!this.#index.isCurrent(name, stampOf(source))) return { source, state };
    this.#states.set(name, state);
    return null;
  }

  /** Once for each reason. */
  async #tellUnread(unread: ReadonlyMap<string, string>): Promise<void> {
    const known = this.#unread;
    if (unread.size !== known.size) this.#corpus = undefined;
    this.#unread = unread;
    for (const [name, reason] of unread)
      if (known.get(name) !== reason) await complain(this.#tools.io, `${name} ${reason}.`);
  }
}

async function readTexts(names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const name of names) {
    const file = await readTextFile(name);
    if (file.kind === "text") texts.set(name, file.text);
  }
  return texts;
}

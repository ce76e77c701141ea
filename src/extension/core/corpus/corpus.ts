import * as vscode from "vscode";
import type { CorpusPort } from "../../engine/corpus/corpusPort";
import type { StartedCorpus } from "../../engine/corpus/startCorpus";
import type { DecisionStore } from "../decisions/decisionStore";
import { Setting } from "../../manifest/settings";
import { MOST_TEXTS } from "../folder/folderFiles";
import { Turns } from "../util/turns";
import { Throttle } from "../util/throttle";
import type { ListChange, OwnWords } from "../words/ownWords";
import { type CorpusFile, CorpusFileFinder, type CorpusFiles, corpusFiles } from "./corpusFiles";
import type { CorpusStorage } from "./corpusStorage";
import { CoveredFolders } from "./coveredFolders";
import { FolderWatch } from "./folderWatch";
import { LiveDocuments } from "./liveDocuments";
import { readFiles } from "./readFiles";
import { readSource } from "./readSource";

/** How far the index is. */
export interface CorpusStatus {
  readonly folders: readonly vscode.Uri[];
  readonly documents: number;
  /** Documents that are still to be read: being read now, or left when reading was cancelled. */
  readonly remaining: number;
  readonly isReading: boolean;
}

/** What came of bringing a folder up to date. */
export interface Refreshed {
  /** False if reading was cancelled: what was read by then stays. */
  readonly isWhole: boolean;
  /** How many of the folder's documents the index is to know, and how many there are. */
  readonly wanted: number;
  readonly total: number;
}

/** Shows that documents are being read, and may cancel it. */
export type ShowReading = (
  count: number,
  read: (told: (remaining: number) => void, token: vscode.CancellationToken) => Promise<void>,
) => Thenable<void>;

interface Around {
  readonly start: (onBreak: (reason: string) => void) => StartedCorpus;
  readonly storage: CorpusStorage;
  readonly decisions: DecisionStore;
  readonly words: OwnWords;
  readonly log: vscode.LogOutputChannel;
}

/** Milliseconds after a file was read until the index is kept again, whatever follows. */
const KEEP = 30_000;
/** Milliseconds in which changes are told, and files read, together. */
const TOGETHER = 50;

const NEVER = new vscode.CancellationTokenSource().token;

/**
 * The index of the folders that the person has asked to search: kept between sessions, and true of the documents as they
 * stand. It lives in a worker of its own; nothing is started before a folder was asked for once.
 */
export class Corpus implements vscode.Disposable {
  readonly #around: Around;
  readonly #covered = new CoveredFolders();
  readonly #changed = new vscode.EventEmitter<CorpusStatus>();
  readonly #watch: FolderWatch;
  readonly #touched = new Map<string, vscode.Uri>();
  readonly #reading = new Throttle(TOGETHER);
  readonly #keeping = new Throttle(KEEP);
  readonly #telling = new Throttle(TOGETHER);
  readonly #subscriptions: vscode.Disposable;
  #started: StartedCorpus | undefined;
  #restored: Promise<void> | undefined;
  /** What reads folders, and what writes the kept index: each one after the other, neither waits for the other. */
  readonly #work: Turns;
  readonly #writing: Turns;
  #documents = 0;
  /** Documents that are being read. */
  #remaining = 0;
  /** How many were left, by folder, where reading was cancelled. */
  readonly #left = new Map<string, number>();
  readonly onDidChange = this.#changed.event;

  constructor(around: Around) {
    this.#around = around;
    const failed = (error: unknown) => around.log.error(String(error));
    this.#work = new Turns(failed);
    this.#writing = new Turns(failed);
    this.#watch = new FolderWatch(this.#covered, {
      file: (uri) => this.#touch(uri),
      other: (uri) => void this.#work.run(() => this.#lookAt(uri)),
    });
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#watch,
      this.#reading,
      this.#keeping,
      this.#telling,
      new LiveDocuments({
        decisions: around.decisions,
        isCovered: (uri) => this.#covered.hasFile(uri),
        changed: (document) => void this.#readOpen(document),
        closed: ({ uri }) => {
          void this.port.forget(uri.toString());
          this.#touch(uri);
        },
      }),
      around.words.onDidChange((change) => void this.#reword(change)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        const isOther = [Setting.documentDate, Setting.annotator, Setting.sidecarFolder].some((setting) =>
          event.affectsConfiguration(setting),
        );
        if (isOther) void this.refreshAll();
      }),
    );
  }

  /** What it is asked by. Starts the worker. */
  get port(): CorpusPort {
    this.#started ??= this.#around.start((reason) => void this.#startAgain(reason));
    return this.#started.port;
  }

  get status(): CorpusStatus {
    const left = [...this.#left.values()].reduce((sum, count) => sum + count, 0);
    const isReading = this.#remaining > 0;
    return {
      folders: this.#covered.all,
      documents: this.#documents,
      remaining: isReading ? this.#remaining : left,
      isReading,
    };
  }

  covers(folder: vscode.Uri): boolean {
    return this.#covered.over(folder) !== undefined;
  }

  /** Takes what was kept of the last session; resolves when it can be asked. */
  restore(): Promise<void> {
    return (this.#restored ??= this.#restore());
  }

  /**
   * Adds a folder if need be, and brings what the index says below it to what the files say now: only what has changed is
   * read.
   */
  async refresh(folder: vscode.Uri, show: ShowReading): Promise<Refreshed> {
    await this.restore();
    if (this.#covered.add(folder)) this.#watch.refit();
    return this.#work.run(() => this.#refresh(folder, show));
  }

  /** The same for all folders, unseen. */
  async refreshAll(show: ShowReading = unseen): Promise<void> {
    await this.restore();
    for (const folder of this.#covered.all) await this.#work.run(() => this.#refresh(folder, show));
  }

  /** Keeps the index and starts it again from what was kept; returns how many documents had to be read. */
  reopen(): Promise<number> {
    return this.#work.run(async () => {
      await this.#keep();
      this.#started?.dispose();
      this.#started = undefined;
      await this.#restore();
      let read = 0;
      const count: ShowReading = (wanted, work) => {
        read += wanted;
        return work(() => {}, NEVER);
      };
      for (const folder of this.#covered.all) await this.#refresh(folder, count);
      return read;
    });
  }

  /** Forgets everything, also what is kept. */
  async clear(): Promise<void> {
    await this.restore();
    const folders = this.#covered.all;
    this.#covered.clear();
    this.#watch.refit();
    await this.#work.run(async () => {
      for (const folder of folders) await this.port.remove(folder.toString());
      this.#keeping.clear();
      this.#left.clear();
      await this.#writing.run(() => this.#around.storage.remove());
    });
    await this.#tellNow();
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#started?.dispose();
  }

  async #restore(): Promise<void> {
    const bytes = await this.#around.storage.read();
    const kept = bytes && (await this.port.restore(bytes));
    if (bytes && !kept) this.#around.log.info("The kept index cannot be used: it is built anew when asked.");
    if (!kept) return;
    this.#covered.clear();
    for (const folder of kept.folders) this.#covered.add(vscode.Uri.parse(folder));
    this.#watch.refit();
    await this.#tellNow();
  }

  /** The worker is gone, and what it held: a new one takes what was kept, and reads the rest. */
  async #startAgain(reason: string): Promise<void> {
    this.#around.log.warn(`The worker with the index ended: ${reason}`);
    this.#started?.dispose();
    this.#started = undefined;
    this.#restored = undefined;
    const folders = this.#covered.all;
    await this.restore();
    for (const folder of folders) await this.refresh(folder, unseen);
  }

  async #refresh(folder: vscode.Uri, show: ShowReading): Promise<Refreshed> {
    const key = folder.toString();
    const found = await this.#filesOf(folder);
    if (!found) return { isWhole: true, wanted: 0, total: 0 };
    const { files, total } = found;
    const changed = new Set(await this.port.compare(key, files.map(plain)));
    const wanted = files.filter(({ uri }) => changed.has(uri));
    const before = this.#documents;
    await this.#tellNow();
    const left = wanted.length > 0 ? await this.#read(wanted, show) : 0;
    if (left > 0) this.#left.set(key, left);
    else this.#left.delete(key);
    await this.#tellNow();
    if (wanted.length > 1 || before !== this.#documents) await this.#keep();
    return { isWhole: left === 0, wanted: Math.min(total, MOST_TEXTS), total };
  }

  /** Undefined where the folder cannot be read now: what is known of it stays, unless it is gone. */
  async #filesOf(folder: vscode.Uri): Promise<CorpusFiles | undefined> {
    try {
      return await corpusFiles(folder, this.#around.words, NEVER);
    } catch (error) {
      this.#around.log.warn(`${folder.toString()}: ${String(error)}`);
      if (!(error instanceof vscode.FileSystemError) || error.code !== "FileNotFound") return undefined;
      this.#covered.remove(folder);
      this.#watch.refit();
      this.#left.delete(folder.toString());
      if (await this.port.remove(folder.toString())) await this.#keep();
      await this.#tellNow();
      return undefined;
    }
  }

  /** Returns how many were left when it was cancelled. */
  async #read(files: readonly CorpusFile[], show: ShowReading): Promise<number> {
    const { log } = this.#around;
    let left = files.length;
    this.#remaining = left;
    try {
      await show(left, async (told, token) => {
        const read = (remaining: number) => {
          this.#remaining = remaining;
          told(remaining);
          this.#tell();
          this.#keepLater();
        };
        const sourceOf = (file: CorpusFile) => readSource(file, this.#around);
        left = await readFiles(files, { port: this.port, sourceOf, log, read }, token);
      });
    } finally {
      this.#remaining = 0;
    }
    this.#tell();
    return left;
  }

  /** A file that came, changed or went. */
  #touch(uri: vscode.Uri): void {
    this.#touched.set(uri.toString(), uri);
    this.#reading.run(() => void this.#work.run(() => this.#readTouched()));
  }

  async #readTouched(): Promise<void> {
    const finder = new CorpusFileFinder(this.#around.words);
    const uris = [...this.#touched.values()];
    this.#touched.clear();
    const found: CorpusFile[] = [];
    for (const uri of uris) {
      const file = await finder.find(uri);
      if (file) found.push(file);
      else if (await this.port.remove(uri.toString())) this.#keepLater();
    }
    if (found.length > 0) await this.#read(found, unseen);
    else this.#tell();
  }

  /** Reads again the documents that a change of the list may concern. */
  async #reword({ folder, before, after }: ListChange): Promise<void> {
    if (this.#covered.all.length === 0) return;
    try {
      const uris = await this.port.concerned(folder.toString(), { before, after });
      for (const uri of uris) this.#touch(vscode.Uri.parse(uri));
    } catch (error) {
      this.#around.log.warn(`${folder.toString()}: ${String(error)}`);
    }
  }

  /** Perhaps a folder came or went. */
  async #lookAt(uri: vscode.Uri): Promise<void> {
    let isFolder = false;
    try {
      isFolder = ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
    } catch {
      if (await this.port.remove(uri.toString())) {
        this.#keepLater();
        this.#tell();
      }
    }
    if (isFolder) await this.#refresh(uri, unseen);
  }

  /** A document as it stands in the editor, at once: it waits for no other. */
  async #readOpen(document: vscode.TextDocument): Promise<void> {
    const file = await new CorpusFileFinder(this.#around.words).find(document.uri);
    const source = file && !document.isClosed && (await readSource(file, this.#around));
    if (!source || document.isClosed) return; // Its closing has its file read.
    try {
      await this.port.record({ ...source, isOpen: true });
    } catch (error) {
      this.#around.log.warn(`${source.uri}: ${String(error)}`);
    }
    this.#tell();
  }

  #keepLater(): void {
    this.#keeping.run(() => void this.#keep());
  }

  /** While a folder is read, too: what was read by then is not lost. Nothing once all is forgotten. */
  #keep(): Promise<void> {
    this.#keeping.clear();
    return this.#writing.run(async () => {
      const folders = this.#covered.all.map(String);
      if (folders.length > 0) await this.#around.storage.write(await this.port.save(folders));
    });
  }

  #tell(): void {
    this.#telling.run(() => void this.#tellNow());
  }

  async #tellNow(): Promise<void> {
    this.#telling.clear();
    this.#documents = await this.port.size();
    this.#changed.fire(this.status);
  }
}

const plain = ({ uri, name, state }: CorpusFile) => ({ uri, name, state });

/** Without a word: what the person did not ask for. */
const unseen: ShowReading = (_count, read) => read(() => {}, NEVER);

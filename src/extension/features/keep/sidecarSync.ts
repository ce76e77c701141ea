import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import {
  EMPTY_SIDECAR,
  isSidecar,
  mergeSidecars,
  openSidecar,
  readSidecar,
  type RefusedSidecar,
  removeStale,
  type Reviewed,
  saveSidecar,
  type SidecarConflict,
} from "../../../engine";
import type { AnnotationService } from "../../core/annotations/annotationService";
import type { DecisionStore } from "../../core/decisions/decisionStore";
import type { DocumentFilter } from "../../core/documents/documentFilter";
import { readSettings } from "../../core/settings";
import { fileStore } from "../../core/sidecar/fileStore";
import { sidecarPlace, type SidecarPlace } from "../../core/sidecar/sidecarPlace";
import { Setting } from "../../manifest/settings";
import { bringAlong, moveSidecars } from "./moveSidecars";
import { RefusedStatus } from "./refusedStatus";
import { tellConflicts, tellFailure, tellRefused } from "./sidecarMessages";

interface Entry {
  readonly document: vscode.TextDocument;
  readonly place: SidecarPlace;
  /** Text of the file when last read or written; null while there is none. */
  saved: string | null;
  absorbed: readonly string[];
  /** The file cannot be read: it is left alone until it changes, and decisions go into its journal. */
  refused: boolean;
  dirty: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** Reading and writing, one after the other. */
  work: Promise<void>;
}

/** Milliseconds after a decision before it is written. */
const DELAY = 500;

/** Milliseconds after which a window that has not finished a save is taken for ended. */
const STALE = 60_000;

/** Keeps decisions in files beside the documents: reads, writes, merges what others wrote, moves along. */
export class SidecarSync implements vscode.Disposable {
  readonly #service: AnnotationService;
  readonly #decisions: DecisionStore;
  readonly #filter: DocumentFilter;
  readonly #log: vscode.LogOutputChannel;
  readonly #window = crypto.randomUUID().slice(0, 8);
  readonly #entries = new Map<string, Entry>();
  readonly #status = new RefusedStatus();
  readonly #subscriptions: vscode.Disposable;

  constructor(
    service: AnnotationService,
    decisions: DecisionStore,
    filter: DocumentFilter,
    log: vscode.LogOutputChannel,
  ) {
    this.#service = service;
    this.#decisions = decisions;
    this.#filter = filter;
    this.#log = log;
    const watcher = vscode.workspace.createFileSystemWatcher("**/*.readout.json");
    const changed = (uri: vscode.Uri) => this.#fileChanged(uri);
    this.#subscriptions = vscode.Disposable.from(
      watcher,
      watcher.onDidChange(changed),
      watcher.onDidCreate((uri) => {
        changed(uri);
        this.#annotateAllDecided();
      }),
      service.onDidOpen((document) => this.#open(document)),
      service.onDidClose((document) => void this.#close(document)),
      vscode.workspace.onDidOpenTextDocument((document) => void this.#annotateDecided(document)),
      this.#status,
      decisions.onDidChange(({ document, byPerson }) => byPerson && this.#schedule(document)),
      vscode.workspace.onDidSaveTextDocument((document) => {
        // The positions in the file are those of the text on disk again.
        const isKept = this.#decisions.has(document) && this.#decisions.of(document).size > 0;
        if (isKept || this.#wholeResult(document)) this.#schedule(document);
      }),
      vscode.workspace.onWillRenameFiles((event) => event.waitUntil(this.saveAll())),
      vscode.workspace.onDidRenameFiles(({ files }) => void this.#renamed(files)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (
          event.affectsConfiguration(Setting.annotator) ||
          event.affectsConfiguration(Setting.sidecarFolder)
        )
          void this.#reopenAll();
      }),
    );
    for (const document of service.documents) this.#open(document);
    this.#annotateAllDecided();
  }

  conflicts(document: vscode.TextDocument): readonly SidecarConflict[] {
    return this.#decisions.has(document) ? this.#decisions.of(document).conflicts : [];
  }

  /** Writes what is not written yet; resolves when it is. */
  async save(document: vscode.TextDocument): Promise<void> {
    const entry = this.#entries.get(document.uri.toString());
    if (!entry) return;
    clearTimeout(entry.timer);
    await this.#queue(entry, () => this.#write(entry));
  }

  /** Writes the file whether or not anything changed. Returns whether there is a file now. */
  async request(document: vscode.TextDocument): Promise<boolean> {
    const entry = this.#entries.get(document.uri.toString());
    if (!entry) return false;
    entry.dirty = true;
    await this.save(document);
    if (entry.saved === null || entry.dirty) return entry.refused || entry.dirty;
    vscode.window.setStatusBarMessage(l10n.t("Readout: {0} written", entry.place.name), 4000);
    return true;
  }

  async saveAll(): Promise<void> {
    await Promise.all([...this.#entries.values()].map(({ document }) => this.save(document)));
  }

  /** Resolves when the document's file is read and written as far as is known now. */
  async settled(document: vscode.TextDocument): Promise<void> {
    await this.#entries.get(document.uri.toString())?.work;
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const { timer } of this.#entries.values()) clearTimeout(timer);
  }

  #annotateAllDecided(): void {
    for (const document of vscode.workspace.textDocuments) void this.#annotateDecided(document);
  }

  /** Prose about which somebody has decided something is annotated without being asked for. */
  async #annotateDecided(document: vscode.TextDocument): Promise<void> {
    if (!this.#filter.isProse(document) || this.#filter.fits(document)) return;
    const place = sidecarPlace(document.uri);
    if (!place) return;
    const names = await fileStore(place.folder).list(`${place.document}.`);
    if (names.some((name) => isSidecar(name, place.document))) this.#filter.request(document);
  }

  #open(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    const place = sidecarPlace(document.uri);
    if (!place || this.#entries.has(key)) return;
    const entry: Entry = {
      document,
      place,
      saved: null,
      absorbed: [],
      refused: false,
      dirty: false,
      timer: undefined,
      work: Promise.resolve(),
    };
    this.#entries.set(key, entry);
    void this.#queue(entry, () => this.#read(entry));
  }

  async #close(document: vscode.TextDocument): Promise<void> {
    const key = document.uri.toString();
    const entry = this.#entries.get(key);
    if (!entry) return this.#decisions.forget(document);
    await this.save(document);
    if (this.#entries.get(key) !== entry || this.#service.peek(document)) return;
    this.#entries.delete(key);
    this.#status.hide(document);
    this.#decisions.forget(document);
  }

  #schedule(document: vscode.TextDocument): void {
    const entry = this.#entries.get(document.uri.toString());
    if (!entry) return;
    entry.dirty = true;
    clearTimeout(entry.timer);
    entry.timer = setTimeout(() => void this.save(document), DELAY);
  }

  #queue(entry: Entry, work: () => Promise<void>): Promise<void> {
    entry.work = entry.work.then(work).catch((error: unknown) => {
      this.#log.error(`${entry.place.name}: ${String(error)}`);
    });
    return entry.work;
  }

  async #read(entry: Entry): Promise<void> {
    const { place, document } = entry;
    const outcome = await openSidecar(fileStore(place.folder), place.name, this.#window);
    if (outcome.kind === "failed") return tellFailure(place.name, outcome.reason, "read");
    if (outcome.kind === "refused") return this.#refuse(entry, outcome.parsed);
    const { state, conflicts, needsSave } = outcome;
    entry.saved = state.saved;
    entry.absorbed = state.absorbed;
    this.#accepted(entry);
    void this.#removeStale(entry);
    if (state.saved === null && state.sidecar.decisions.length === 0) return;
    // What was decided while the file was being read comes on top.
    const text = document.getText();
    const merged = entry.dirty
      ? mergeSidecars(null, this.#decisions.of(document).store(text), state.sidecar).sidecar
      : state.sidecar;
    this.#decisions.of(document).load(merged, text);
    this.#decisions.changed(document, false);
    if (conflicts.length > 0) tellConflicts(place.name);
    if (needsSave) this.#schedule(document);
  }

  /** Windows that were ended leave files that would hold up the others. */
  async #removeStale({ place }: Entry): Promise<void> {
    const store = fileStore(place.folder);
    const stale: string[] = [];
    for (const name of await store.list(`${place.name}.`)) {
      const { mtime } = await vscode.workspace.fs.stat(vscode.Uri.joinPath(place.folder, name));
      if (Date.now() - mtime > STALE) stale.push(name);
    }
    await removeStale(store, stale);
  }

  async #write(entry: Entry): Promise<void> {
    const { document, place } = entry;
    if (!entry.dirty) return;
    entry.dirty = false;
    const decisions = this.#decisions.of(document);
    const sidecar = decisions.store(document.getText(), this.#wholeResult(document));
    if (entry.saved === null && sidecar.decisions.length + sidecar.proposals.length === 0) return;
    const outcome = await saveSidecar(fileStore(place.folder), place.name, this.#window, {
      saved: entry.saved,
      absorbed: entry.absorbed,
      sidecar,
    });
    if (outcome.kind === "saved") {
      const before = entry.saved;
      entry.saved = outcome.state.saved;
      entry.absorbed = outcome.state.absorbed;
      this.#accepted(entry);
      if (outcome.conflicts.length > 0) tellConflicts(place.name);
      if (outcome.state.sidecar !== sidecar && before !== outcome.state.saved) {
        // What was decided while the file was being written comes on top.
        const text = document.getText();
        const written = outcome.state.sidecar;
        const now = entry.dirty ? mergeSidecars(sidecar, decisions.store(text), written).sidecar : written;
        decisions.load(now, text);
        this.#decisions.changed(document, false);
      }
      if (outcome.pending) this.#schedule(document);
      return;
    }
    entry.dirty = true;
    if (outcome.kind === "refused") this.#refuse(entry, outcome.parsed);
    else tellFailure(place.name, outcome.reason, "write");
  }

  /** What the file is to hold besides decisions, if the person wants everything in it. */
  #wholeResult(document: vscode.TextDocument): Reviewed | undefined {
    const isWhole = readSettings(document).sidecarContent === "everything";
    return isWhole ? this.#service.peek(document)?.reviewed : undefined;
  }

  /** A file was written by somebody: this window, another one, git. */
  #fileChanged(uri: vscode.Uri): void {
    for (const entry of this.#entries.values()) {
      const own = vscode.Uri.joinPath(entry.place.folder, entry.place.name);
      if (own.toString() === uri.toString()) void this.#queue(entry, () => this.#takeOver(entry));
    }
  }

  async #takeOver(entry: Entry): Promise<void> {
    const { document, place } = entry;
    const current = await fileStore(place.folder).read(place.name);
    // A file that went away takes no decision along: the next save writes it anew.
    if (current === null || current === entry.saved) return;
    const theirs = readSidecar(current);
    if (theirs.kind !== "ok") return this.#refuse(entry, theirs);
    const base = readSidecar(entry.saved);
    const decisions = this.#decisions.of(document);
    const mine =
      decisions.size > 0 || entry.saved !== null ? decisions.store(document.getText()) : EMPTY_SIDECAR;
    const merged = mergeSidecars(base?.kind === "ok" ? base.sidecar : null, mine, theirs.sidecar);
    entry.saved = current;
    this.#accepted(entry);
    decisions.load(
      { ...merged.sidecar, text: merged.sidecar.text ?? theirs.sidecar.text },
      document.getText(),
    );
    this.#decisions.changed(document, false);
    const conflicts = [...theirs.conflicts, ...merged.conflicts];
    if (conflicts.length > 0) tellConflicts(place.name);
    if (entry.dirty || conflicts.length > 0 || theirs.repaired) this.#schedule(document);
  }

  /** The file is left alone: decisions go into its journal. */
  #refuse(entry: Entry, parsed: RefusedSidecar): void {
    const { document, place } = entry;
    const file = vscode.Uri.joinPath(place.folder, place.name);
    if (!entry.refused) tellRefused(place.name, file, parsed);
    entry.refused = true;
    this.#status.show(document, file);
  }

  /** The file could be read, or written. */
  #accepted(entry: Entry): void {
    entry.refused = false;
    this.#status.hide(entry.document);
  }

  async #renamed(files: vscode.FileRenameEvent["files"]): Promise<void> {
    try {
      await moveSidecars(files);
    } catch (error) {
      this.#log.error(String(error));
    }
    const moved = files.map(({ newUri }) => newUri.toString());
    for (const [key, entry] of this.#entries) {
      const isMoved = moved.some((uri) => key === uri || key.startsWith(`${uri}/`));
      if (isMoved) await this.#queue(entry, () => this.#read(entry));
    }
  }

  /** The annotator or the folder is another one: so are the files. */
  async #reopenAll(): Promise<void> {
    const left: { from: vscode.Uri; to: vscode.Uri }[] = [];
    const changed = [...this.#entries.values()].filter(
      (entry) => sidecarPlace(entry.document.uri)?.name !== entry.place.name || this.#moved(entry),
    );
    for (const { document, place } of changed) {
      await this.save(document);
      const now = sidecarPlace(document.uri);
      const hasDecided = this.#decisions.has(document) && this.#decisions.of(document).size > 0;
      this.#entries.delete(document.uri.toString());
      if (hasDecided && now)
        left.push({
          from: vscode.Uri.joinPath(place.folder, place.name),
          to: vscode.Uri.joinPath(now.folder, now.name),
        });
    }
    for (const { document } of changed) {
      this.#decisions.forget(document);
      this.#decisions.changed(document, false);
      this.#open(document);
    }
    // What is brought is taken over as what other programs write is.
    void bringAlong(left).catch((error: unknown) => this.#log.error(String(error)));
  }

  #moved({ document, place }: Entry): boolean {
    return sidecarPlace(document.uri)?.folder.toString() !== place.folder.toString();
  }
}

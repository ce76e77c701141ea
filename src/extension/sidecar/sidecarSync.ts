import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import {
  mergeSidecars,
  openSidecar,
  parseSidecar,
  saveSidecar,
  EMPTY_SIDECAR,
  type ParsedSidecar,
  type SidecarConflict,
  type StoreFailure,
} from "../../engine";
import type { AnnotationService } from "../annotations/annotationService";
import { Command, Setting, View } from "../contributions";
import type { DecisionStore } from "../decisions/decisionStore";
import { fileStore } from "./fileStore";
import { sidecarPlace, type SidecarPlace } from "./sidecarPlace";

interface Entry {
  readonly document: vscode.TextDocument;
  readonly place: SidecarPlace;
  /** Text of the file when last read or written; null while there is none. */
  saved: string | null;
  absorbed: readonly string[];
  conflicts: readonly SidecarConflict[];
  /** The file cannot be read: it is left alone until it changes. */
  refused: boolean;
  dirty: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** Reading and writing, one after the other. */
  work: Promise<void>;
}

/** Milliseconds after a decision before it is written. */
const DELAY = 500;

/** Keeps decisions in files beside the documents: reads, writes, merges what others wrote, moves along. */
export class SidecarSync implements vscode.Disposable {
  readonly #service: AnnotationService;
  readonly #decisions: DecisionStore;
  readonly #log: vscode.LogOutputChannel;
  readonly #window = crypto.randomUUID().slice(0, 8);
  readonly #entries = new Map<string, Entry>();
  readonly #subscriptions: vscode.Disposable;

  constructor(service: AnnotationService, decisions: DecisionStore, log: vscode.LogOutputChannel) {
    this.#service = service;
    this.#decisions = decisions;
    this.#log = log;
    const watcher = vscode.workspace.createFileSystemWatcher("**/*.readout.json");
    const changed = (uri: vscode.Uri) => this.#fileChanged(uri);
    this.#subscriptions = vscode.Disposable.from(
      watcher,
      watcher.onDidChange(changed),
      watcher.onDidCreate(changed),
      service.onDidOpen((document) => this.#open(document)),
      service.onDidClose((document) => void this.#close(document)),
      decisions.onDidChange(({ document, byPerson }) => byPerson && this.#schedule(document)),
      vscode.workspace.onDidSaveTextDocument((document) => {
        // The positions in the file are those of the text on disk again.
        if (this.#decisions.has(document) && this.#decisions.of(document).size > 0) this.#schedule(document);
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
  }

  conflicts(document: vscode.TextDocument): readonly SidecarConflict[] {
    return this.#entries.get(document.uri.toString())?.conflicts ?? [];
  }

  /** Takes what the file had, or keeps what this window had; then the conflict is over. */
  resolve(document: vscode.TextDocument, id: string, take: "mine" | "theirs"): boolean {
    const entry = this.#entries.get(document.uri.toString());
    const conflict = entry?.conflicts.find((one) => one.id === id);
    if (!entry || !conflict) return false;
    entry.conflicts = entry.conflicts.filter((one) => one !== conflict);
    this.#decisions.of(document).replace(id, conflict[take], document.getText());
    this.#decisions.changed(document, true);
    return true;
  }

  /** Writes what is not written yet; resolves when it is. */
  async save(document: vscode.TextDocument): Promise<void> {
    const entry = this.#entries.get(document.uri.toString());
    if (!entry) return;
    clearTimeout(entry.timer);
    await this.#queue(entry, () => this.#write(entry));
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

  #open(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    const place = sidecarPlace(document.uri);
    if (!place || this.#entries.has(key)) return;
    const entry: Entry = {
      document,
      place,
      saved: null,
      absorbed: [],
      conflicts: [],
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
    if (outcome.kind === "failed") return this.#tellFailure(place, outcome.reason, "read");
    if (outcome.kind === "refused") return this.#refuse(entry, outcome.parsed);
    const { state, conflicts, needsSave } = outcome;
    entry.saved = state.saved;
    entry.absorbed = state.absorbed;
    entry.refused = false;
    this.#addConflicts(entry, conflicts);
    if (state.saved === null && state.sidecar.decisions.length === 0) return;
    // What was decided while the file was being read comes on top.
    const text = document.getText();
    const merged = entry.dirty
      ? mergeSidecars(null, this.#decisions.of(document).store(text), state.sidecar).sidecar
      : state.sidecar;
    this.#decisions.of(document).load(merged, text);
    this.#decisions.changed(document, false);
    if (needsSave) this.#schedule(document);
  }

  async #write(entry: Entry): Promise<void> {
    const { document, place } = entry;
    if (!entry.dirty || entry.refused) return;
    entry.dirty = false;
    const decisions = this.#decisions.of(document);
    const sidecar = decisions.store(document.getText());
    if (entry.saved === null && sidecar.decisions.length === 0) return;
    const outcome = await saveSidecar(fileStore(place.folder), place.name, this.#window, {
      saved: entry.saved,
      absorbed: entry.absorbed,
      sidecar,
    });
    if (outcome.kind === "saved") {
      const before = entry.saved;
      entry.saved = outcome.state.saved;
      entry.absorbed = outcome.state.absorbed;
      this.#addConflicts(entry, outcome.conflicts);
      const changedElsewhere = outcome.state.sidecar !== sidecar && before !== outcome.state.saved;
      if (changedElsewhere && !entry.dirty) {
        decisions.load(outcome.state.sidecar, document.getText());
        this.#decisions.changed(document, false);
      }
      if (outcome.pending) this.#schedule(document);
      return;
    }
    entry.dirty = true;
    if (outcome.kind === "refused") this.#refuse(entry, outcome.parsed);
    else this.#tellFailure(place, outcome.reason, "write");
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
    const theirs = parseSidecar(current);
    if (theirs.kind !== "ok") return this.#refuse(entry, theirs);
    const base = entry.saved === null ? null : parseSidecar(entry.saved);
    const decisions = this.#decisions.of(document);
    const mine =
      decisions.size > 0 || entry.saved !== null ? decisions.store(document.getText()) : EMPTY_SIDECAR;
    const merged = mergeSidecars(base?.kind === "ok" ? base.sidecar : null, mine, theirs.sidecar);
    entry.saved = current;
    entry.refused = false;
    this.#addConflicts(entry, merged.conflicts);
    decisions.load(
      { ...merged.sidecar, text: merged.sidecar.text ?? theirs.sidecar.text },
      document.getText(),
    );
    this.#decisions.changed(document, false);
    if (entry.dirty || merged.conflicts.length > 0) this.#schedule(document);
  }

  #addConflicts(entry: Entry, conflicts: readonly SidecarConflict[]): void {
    if (conflicts.length === 0) return;
    const ids = new Set(conflicts.map(({ id }) => id));
    entry.conflicts = [...entry.conflicts.filter(({ id }) => !ids.has(id)), ...conflicts];
    const show = l10n.t("Show");
    const words = l10n.t(
      "{0} was changed elsewhere too. Where both changed the same annotation, yours is shown until you choose.",
      entry.place.name,
    );
    void vscode.window.showWarningMessage(words, show).then((answer) => {
      if (answer === show) void vscode.commands.executeCommand(`${View.decisions}.focus`);
    });
  }

  #refuse(entry: Entry, parsed: Exclude<ParsedSidecar, { kind: "ok" }>): void {
    entry.refused = true;
    const words =
      parsed.kind === "newer"
        ? l10n.t(
            "{0} was written by a newer version of Readout. It is left as it is, and what you decide now is not saved.",
            entry.place.name,
          )
        : l10n.t(
            "{0} cannot be read: it is damaged. It is left as it is, and what you decide now is not saved until it is repaired.",
            entry.place.name,
          );
    void vscode.window.showErrorMessage(words);
  }

  #tellFailure({ name }: SidecarPlace, reason: StoreFailure, doing: "read" | "write"): void {
    const why =
      reason === "full"
        ? l10n.t("the disk is full")
        : reason === "read-only"
          ? l10n.t("it may not be written")
          : l10n.t("the file system refused");
    const again = l10n.t("Save Again");
    const words =
      doing === "read"
        ? l10n.t("{0} could not be read: {1}.", name, why)
        : l10n.t(
            "{0} could not be saved: {1}. Your decisions are kept while the document is open.",
            name,
            why,
          );
    void vscode.window.showErrorMessage(words, ...(doing === "write" ? [again] : [])).then((answer) => {
      if (answer === again) void vscode.commands.executeCommand(Command.saveDecisions);
    });
  }

  async #renamed(files: vscode.FileRenameEvent["files"]): Promise<void> {
    for (const { oldUri, newUri } of files) {
      const [from, to] = [sidecarPlace(oldUri), sidecarPlace(newUri)];
      if (!from || !to) continue;
      const { fs } = vscode.workspace;
      const names = await fileStore(from.folder).list(`${from.document}.`);
      for (const name of names.filter((one) => one.endsWith(".readout.json"))) {
        const moved = vscode.Uri.joinPath(to.folder, `${to.document}${name.slice(from.document.length)}`);
        await fs.createDirectory(to.folder);
        await fs.rename(vscode.Uri.joinPath(from.folder, name), moved, { overwrite: false });
      }
      const entry = this.#entries.get(newUri.toString());
      if (entry) await this.#queue(entry, () => this.#read(entry));
    }
  }

  async #reopenAll(): Promise<void> {
    for (const entry of [...this.#entries.values()]) {
      const { document } = entry;
      if (sidecarPlace(document.uri)?.name === entry.place.name && !this.#moved(entry)) continue;
      await this.save(document);
      this.#entries.delete(document.uri.toString());
      this.#decisions.forget(document);
      this.#decisions.changed(document, false);
      this.#open(document);
    }
  }

  #moved({ document, place }: Entry): boolean {
    return sidecarPlace(document.uri)?.folder.toString() !== place.folder.toString();
  }
}

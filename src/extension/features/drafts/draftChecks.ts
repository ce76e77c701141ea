import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { type AnnotationSet, checkDraft, type DraftFinding } from "../../../engine";
import { TEXT_FILES } from "../../core/folder/folderFiles";
import type { FolderReader } from "../../core/folder/folderReader";
import { nameOfFolder } from "../../core/util/convert";
import { inSlices } from "../../engine/inSlices";
import { type FolderSources, SourceReader } from "./readSources";

/** A draft that is being checked, and what was found in one version of it. */
export interface DraftCheck {
  readonly document: vscode.TextDocument;
  readonly sources: FolderSources;
  /** The text that the findings speak of. */
  readonly text: string;
  readonly findings: readonly DraftFinding[];
}

interface Entry {
  readonly folder: vscode.Uri;
  readonly reader: SourceReader;
  readonly watch: vscode.Disposable;
  check: DraftCheck | undefined;
  /** Some source has changed since it was read. */
  isStale: boolean;
  cancel: vscode.CancellationTokenSource | undefined;
}

/** Drafts that the person has asked to check, each against a folder: at once, and again whenever it is saved. */
export class DraftChecks implements vscode.Disposable {
  readonly #reader: Omit<FolderReader, "filter">;
  readonly #entries = new Map<string, Entry>();
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #subscriptions: vscode.Disposable;
  /** A draft was checked, is being checked, or is checked no more. */
  readonly onDidChange = this.#changed.event;

  constructor(reader: Omit<FolderReader, "filter">) {
    this.#reader = reader;
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      vscode.workspace.onDidSaveTextDocument((document) => void this.again(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.stop(document)),
    );
  }

  /** What was found last; undefined where the document is not being checked, or not yet. */
  of(document: vscode.TextDocument): DraftCheck | undefined {
    return this.#entries.get(document.uri.toString())?.check;
  }

  isOn(document: vscode.TextDocument): boolean {
    return this.#entries.has(document.uri.toString());
  }

  /** True while the sources are read or the draft is compared with them. */
  isBusy(document: vscode.TextDocument): boolean {
    return this.#entries.get(document.uri.toString())?.cancel !== undefined;
  }

  /** Checks the draft against a folder from now on; undefined when the person cancels before it is read. */
  async start(document: vscode.TextDocument, folder: vscode.Uri): Promise<DraftCheck | undefined> {
    const now = this.#entries.get(document.uri.toString());
    if (now?.folder.toString() === folder.toString()) {
      now.isStale = true;
      await this.#run(document, now, vscode.ProgressLocation.Notification);
      return now.check;
    }
    this.stop(document);
    const pattern = new vscode.RelativePattern(folder, TEXT_FILES);
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const entry: Entry = {
      folder,
      reader: new SourceReader(this.#reader),
      watch: watcher,
      check: undefined,
      isStale: true,
      cancel: undefined,
    };
    const own = document.uri.toString();
    const changed = (uri: vscode.Uri) => {
      if (uri.toString() !== own) entry.isStale = true;
    };
    watcher.onDidChange(changed);
    watcher.onDidCreate(changed);
    watcher.onDidDelete(changed);
    this.#entries.set(own, entry);
    await this.#run(document, entry, vscode.ProgressLocation.Notification);
    if (!entry.check && this.#entries.get(own) === entry) this.stop(document);
    return entry.check;
  }

  /** Checks the draft anew, if it is one: only what has changed in the folder is read again. */
  async again(document: vscode.TextDocument): Promise<DraftCheck | undefined> {
    const entry = this.#entries.get(document.uri.toString());
    if (!entry) return undefined;
    await this.#run(document, entry, vscode.ProgressLocation.Window);
    return entry.check;
  }

  stop(document: vscode.TextDocument): boolean {
    const key = document.uri.toString();
    const entry = this.#entries.get(key);
    if (!entry) return false;
    entry.cancel?.cancel();
    entry.watch.dispose();
    entry.reader.forget();
    this.#entries.delete(key);
    this.#reader.engine.forget(keyOfDraft(document));
    this.#changed.fire(document);
    return true;
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const { cancel, watch } of this.#entries.values()) {
      cancel?.cancel();
      watch.dispose();
    }
  }

  /** The last run counts: one that is under way ends. */
  async #run(document: vscode.TextDocument, entry: Entry, location: vscode.ProgressLocation): Promise<void> {
    entry.cancel?.cancel();
    const cancel = (entry.cancel = new vscode.CancellationTokenSource());
    this.#changed.fire(document);
    try {
      const sources = await this.#sources(document, entry, location, cancel);
      if (!sources || cancel.token.isCancellationRequested) return;
      const text = document.getText();
      const annotations = await this.#annotations(document, text, cancel.token);
      if (!annotations) return;
      const findings = await inSlices(checkDraft({ text, annotations }, sources.index), cancel.token);
      if (findings && !cancel.token.isCancellationRequested)
        entry.check = { document, sources, text, findings };
    } catch (error) {
      this.#reader.log.error(`Checking ${document.uri.toString()}: ${String(error)}`);
    } finally {
      if (entry.cancel === cancel) entry.cancel = undefined;
      cancel.dispose();
      if (this.#entries.get(document.uri.toString()) === entry) this.#changed.fire(document);
    }
  }

  async #sources(
    document: vscode.TextDocument,
    entry: Entry,
    location: vscode.ProgressLocation,
    cancel: vscode.CancellationTokenSource,
  ): Promise<FolderSources | undefined> {
    if (entry.check && !entry.isStale) return entry.check.sources;
    const title = l10n.t("Readout: reading the sources in {0}", nameOfFolder(entry.folder));
    const cancellable = location === vscode.ProgressLocation.Notification;
    return vscode.window.withProgress({ location, title, cancellable }, async (progress, token) => {
      token.onCancellationRequested(() => cancel.cancel());
      entry.isStale = false;
      const sources = await entry.reader.read(entry.folder, document.uri, progress, cancel.token);
      if (!sources) entry.isStale = true;
      return sources;
    });
  }

  /** What is recognised in the draft: with the person's decisions, if it is annotated anyway. */
  async #annotations(
    document: vscode.TextDocument,
    text: string,
    token: vscode.CancellationToken,
  ): Promise<AnnotationSet | null> {
    const annotated = await this.#reader.service.current(document);
    if (annotated && annotated.version === document.version) return annotated.set;
    return this.#reader.engine.annotate(
      { key: keyOfDraft(document), text, version: document.version },
      token,
    );
  }
}

/** Under another key than the annotations that are shown. */
const keyOfDraft = ({ uri }: vscode.TextDocument): string => uri.with({ fragment: "draft" }).toString();

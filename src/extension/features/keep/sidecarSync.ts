import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { SIDECAR_ENDING } from "../../../engine";
import type { Core } from "../../core/core";
import { readSettings } from "../../core/settings";
import { fileStore } from "../../core/sidecar/fileStore";
import { sidecarPlace, type SidecarPlace } from "../../core/sidecar/sidecarPlace";
import { Setting } from "../../manifest/settings";
import { annotateDecided } from "./annotateDecided";
import { bringAlong, moveSidecars } from "./moveSidecars";
import { RefusedStatus } from "./refusedStatus";
import { SidecarMove } from "./sidecarMove";
import { tellConflicts, tellFailure, tellRefused } from "./sidecarMessages";
import { SidecarQueue } from "./sidecarQueue";
import { SidecarWatch } from "./sidecarWatch";
import { removeStaleFiles } from "./staleFiles";

type Keeping = Pick<Core, "service" | "decisions" | "filter" | "log">;

/** Keeps decisions in files beside the documents: what the editor tells goes to the watch, the queues and the moves. */
export class SidecarSync implements vscode.Disposable {
  readonly #core: Keeping;
  readonly #window = crypto.randomUUID().slice(0, 8);
  readonly #status = new RefusedStatus();
  readonly #watch: SidecarWatch;
  readonly #subscriptions: vscode.Disposable;

  constructor(core: Keeping) {
    this.#core = core;
    const { service, decisions, filter, log } = core;
    this.#watch = new SidecarWatch({
      placeOf: sidecarPlace,
      queueFor: (document, place) => this.#queueFor(document, place),
      forget: (document) => {
        this.#status.hide(document);
        decisions.forget(document);
      },
    });
    const move = new SidecarMove(this.#watch, {
      placeOf: sidecarPlace,
      follow: moveSidecars,
      bringAlong,
      hasDecided: (document) => this.#hasDecided(document),
      forget: (document) => {
        decisions.forget(document);
        decisions.changed(document, false);
      },
      broke: (error) => log.error(String(error)),
    });
    const schedule = (document: vscode.TextDocument) => this.#watch.of(document)?.schedule();
    const annotateAllDecided = () => {
      for (const document of vscode.workspace.textDocuments) void annotateDecided(document, filter);
    };
    const watcher = vscode.workspace.createFileSystemWatcher(`**/*${SIDECAR_ENDING}`);
    this.#subscriptions = vscode.Disposable.from(
      this.#watch,
      this.#status,
      watcher,
      watcher.onDidChange((uri) => this.#watch.fileChanged(uri)),
      watcher.onDidCreate((uri) => {
        this.#watch.fileChanged(uri);
        annotateAllDecided();
      }),
      service.onDidOpen((document) => this.#watch.open(document)),
      service.onDidClose((document) => void this.#watch.close(document)),
      vscode.workspace.onDidOpenTextDocument((document) => void annotateDecided(document, filter)),
      decisions.onDidChange(({ document, byPerson }) => byPerson && schedule(document)),
      vscode.workspace.onDidSaveTextDocument((document) => {
        // The positions in the file are those of the text on disk again.
        if (this.#hasDecided(document) || this.#wholeOf(document)) schedule(document);
      }),
      vscode.workspace.onWillRenameFiles((event) => event.waitUntil(this.#watch.saveAll())),
      vscode.workspace.onDidRenameFiles(({ files }) => void move.renamed(files)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        const isElsewhere = [Setting.annotator, Setting.sidecarFolder].some((setting) =>
          event.affectsConfiguration(setting),
        );
        if (isElsewhere) void move.settingsChanged();
      }),
    );
    for (const document of service.documents) this.#watch.open(document);
    annotateAllDecided();
  }

  /** Writes what is not written yet; resolves when it is. */
  async save(document: vscode.TextDocument): Promise<void> {
    await this.#watch.of(document)?.save();
  }

  /** Writes the file whether or not anything changed. Returns whether there is, or will be, something in it. */
  async request(document: vscode.TextDocument): Promise<boolean> {
    const came = await this.#watch.of(document)?.request();
    if (came === "written") {
      const { name } = sidecarPlace(document.uri)!;
      vscode.window.setStatusBarMessage(l10n.t("Readout: {0} written", name), 4000);
    }
    return came === "written" || came === "waiting";
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #hasDecided(document: vscode.TextDocument): boolean {
    const { decisions } = this.#core;
    return decisions.has(document) && decisions.of(document).size > 0;
  }

  /** What the file is to hold besides decisions, if the person wants everything in it. */
  #wholeOf(document: vscode.TextDocument) {
    const isWhole = readSettings(document).sidecarContent === "everything";
    return isWhole ? this.#core.service.peek(document)?.reviewed : undefined;
  }

  #queueFor(document: vscode.TextDocument, place: SidecarPlace): SidecarQueue {
    const { decisions, log } = this.#core;
    const { name, file, folder } = place;
    return new SidecarQueue(
      {
        text: () => document.getText(),
        decisions: () => decisions.of(document),
        whole: () => this.#wholeOf(document),
        loaded: () => decisions.changed(document, false),
      },
      {
        store: fileStore(folder),
        name,
        window: this.#window,
        removeStale: () => removeStaleFiles(place),
      },
      {
        conflicts: () => tellConflicts(name),
        refused: (parsed) => {
          tellRefused(name, file, parsed);
          this.#status.show(document, file);
        },
        accepted: () => this.#status.hide(document),
        failed: (reason, doing) => tellFailure(name, reason, doing),
        broke: (error) => log.error(`${name}: ${String(error)}`),
      },
    );
  }
}

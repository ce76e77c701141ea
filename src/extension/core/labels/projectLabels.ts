import * as vscode from "vscode";
import { type LabelProblem, type LabelSet, NO_LABELS, parseLabels } from "../../../engine";

const LABELS_FILE = "readout.labels.json";

/** A file of labels as it was read. */
export interface LabelFile {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly labels: LabelSet;
  readonly problems: readonly LabelProblem[];
}

/** The project's own labels, from a file at the top of each folder of the workspace. */
export class ProjectLabels implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  readonly onDidChange = this.#changed.event;
  #labels: LabelSet = NO_LABELS;
  #files: readonly LabelFile[] = [];

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${LABELS_FILE}`);
    const read = () => void this.#read();
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      watcher,
      watcher.onDidChange(read),
      watcher.onDidCreate(read),
      watcher.onDidDelete(read),
      vscode.workspace.onDidChangeWorkspaceFolders(read),
    );
    read();
  }

  get labels(): LabelSet {
    return this.#labels;
  }

  get files(): readonly LabelFile[] {
    return this.#files;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #read(): Promise<void> {
    const files: LabelFile[] = [];
    for (const { uri: folder } of vscode.workspace.workspaceFolders ?? []) {
      const uri = vscode.Uri.joinPath(folder, LABELS_FILE);
      let text: string;
      try {
        text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      } catch {
        continue; // Most projects have none.
      }
      files.push({ uri, text, ...parseLabels(text) });
    }
    this.#files = files;
    this.#labels = {
      entities: files.flatMap(({ labels }) => labels.entities),
      attributes: files.flatMap(({ labels }) => labels.attributes),
    };
    this.#changed.fire();
  }
}

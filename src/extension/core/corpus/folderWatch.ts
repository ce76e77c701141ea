import * as vscode from "vscode";
import { documentOf, SIDECAR_ENDING } from "../../../engine";
import { isTextFile } from "../folder/folderFiles";
import { sidecarPlace } from "../sidecar/sidecarPlace";
import type { CoveredFolders } from "./coveredFolders";

/** Something in a folder of the index changed. */
export interface Touched {
  /** A document, or what was decided about it, is there, or is no more. */
  readonly file: (uri: vscode.Uri) => void;
  /** Something else came or went: perhaps a folder with documents. */
  readonly other: (uri: vscode.Uri) => void;
}

/** Watches the folders of the index. */
export class FolderWatch implements vscode.Disposable {
  readonly #covered: CoveredFolders;
  readonly #touched: Touched;
  #watchers: vscode.Disposable[] = [];

  constructor(covered: CoveredFolders, touched: Touched) {
    this.#covered = covered;
    this.#touched = touched;
  }

  /** Watches the folders that are covered now, and no others. */
  refit(): void {
    this.dispose();
    if (this.#covered.all.length === 0) return;
    const decided = vscode.workspace.createFileSystemWatcher(`**/*${SIDECAR_ENDING}`);
    const tellDecided = (uri: vscode.Uri) => this.#tellDecided(uri);
    this.#watchers = [
      decided,
      decided.onDidCreate(tellDecided),
      decided.onDidDelete(tellDecided),
      decided.onDidChange(tellDecided),
    ];
    // Of a folder that is deleted, the editor tells nothing but its own name.
    for (const folder of this.#covered.all) {
      const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, "**"));
      const tell = (uri: vscode.Uri) => this.#tell(uri, true);
      this.#watchers.push(
        watcher,
        watcher.onDidCreate(tell),
        watcher.onDidDelete(tell),
        watcher.onDidChange((uri) => this.#tell(uri, false)),
      );
    }
  }

  dispose(): void {
    for (const one of this.#watchers) one.dispose();
    this.#watchers = [];
  }

  #tell(uri: vscode.Uri, cameOrWent: boolean): void {
    if (uri.path.endsWith(SIDECAR_ENDING)) return this.#tellDecided(uri);
    if (!this.#covered.hasPath(uri)) return;
    if (isTextFile(uri)) this.#touched.file(uri);
    else if (cameOrWent) this.#touched.other(uri);
  }

  /** The document of a sidecar has one of two names, beside it or in the folder that mirrors that of the documents. */
  #tellDecided(sidecar: vscode.Uri): void {
    const slash = sidecar.path.lastIndexOf("/");
    const file = sidecar.path.slice(slash + 1);
    const own = documentOf(file, () => true);
    const named = documentOf(file, (name) => name !== own);
    for (const name of [own, named]) {
      if (name === null) continue;
      for (const folder of this.#foldersOf(sidecar)) {
        const document = vscode.Uri.joinPath(folder, name);
        const isIts = sidecarPlace(document)?.file.toString() === sidecar.toString();
        if (isIts && this.#covered.hasFile(document)) this.#touched.file(document);
      }
    }
  }

  /** Where the document of a sidecar may lie. */
  #foldersOf(sidecar: vscode.Uri): vscode.Uri[] {
    const beside = vscode.Uri.joinPath(sidecar, "..");
    const root = vscode.workspace.getWorkspaceFolder(sidecar)?.uri;
    const mirror = root && sidecarPlace(vscode.Uri.joinPath(root, "document"))?.folder;
    if (!root || !mirror || !beside.path.startsWith(mirror.path)) return [beside];
    return [beside, vscode.Uri.joinPath(root, beside.path.slice(mirror.path.length))];
  }
}

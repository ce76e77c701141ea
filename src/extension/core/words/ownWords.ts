import * as vscode from "vscode";
import { WORDS_FILE } from "../../../engine";
import type { WordLists } from "../../engine/corpus/corpusPort";
import { openDocument } from "../documents/openDocument";
import { Throttle } from "../util/throttle";

/** A list of words as it stands. */
export interface WordsList {
  readonly uri: vscode.Uri;
  readonly text: string;
}

/** The list of a folder says something else than before. */
export interface ListChange extends WordLists {
  readonly folder: vscode.Uri;
}

/** Milliseconds in which keystrokes in a list count together. */
const TOGETHER = 400;

/** The projects' own lists of words: a file at the top of each folder of the workspace, as the editor has it. */
export class OwnWords implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<ListChange>();
  readonly #throttle = new Throttle(TOGETHER);
  readonly #subscriptions: vscode.Disposable;
  readonly #lists = new Map<string, WordsList>();
  #reading: Promise<void>;
  readonly onDidChange = this.#changed.event;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${WORDS_FILE}`);
    const read = () => void this.read();
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#throttle,
      watcher,
      watcher.onDidChange(read),
      watcher.onDidCreate(read),
      watcher.onDidDelete(read),
      vscode.workspace.onDidChangeWorkspaceFolders(read),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document.uri.path.endsWith(`/${WORDS_FILE}`)) this.#throttle.run(read);
      }),
    );
    this.#reading = this.#read();
  }

  get lists(): readonly WordsList[] {
    return [...this.#lists.values()];
  }

  /** The list for a document, "" where its folder has none. */
  of(uri: vscode.Uri): string {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    return (folder && this.#lists.get(folder.uri.toString())?.text) ?? "";
  }

  /** The same once all lists were read. */
  async readyFor(uri: vscode.Uri): Promise<string> {
    await this.#reading;
    return this.of(uri);
  }

  /** Where the list for a document lies, or would; undefined for one outside the workspace. */
  static place(uri: vscode.Uri): { readonly folder: vscode.Uri; readonly file: vscode.Uri } | undefined {
    const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
    return folder && { folder, file: vscode.Uri.joinPath(folder, WORDS_FILE) };
  }

  /** Brings the lists to what files and editors say now. */
  read(): Promise<void> {
    return (this.#reading = this.#reading.then(() => this.#read()));
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #read(): Promise<void> {
    const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
    const gone = [...this.#lists.keys()].filter((key) => !folders.some((uri) => uri.toString() === key));
    for (const key of gone) this.#lists.delete(key);
    for (const folder of folders) {
      const uri = vscode.Uri.joinPath(folder, WORDS_FILE);
      const text = await textOf(uri);
      const before = this.#lists.get(folder.toString())?.text ?? "";
      if (text === undefined) this.#lists.delete(folder.toString());
      else this.#lists.set(folder.toString(), { uri, text });
      const after = text ?? "";
      if (after !== before) this.#changed.fire({ folder, before, after });
    }
  }
}

/** Undefined where there is no such file: most folders have none. */
async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  const open = openDocument(uri);
  // One that is not being edited may be open for a while after its file is gone.
  if (open?.isDirty) return open.getText();
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

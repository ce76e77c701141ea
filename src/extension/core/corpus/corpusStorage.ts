import * as vscode from "vscode";

const NAME = "folders.index";

/** The file in which the index is kept between sessions: of the workspace, or without one of all windows. */
export class CorpusStorage {
  readonly #folder: vscode.Uri;
  readonly #log: vscode.LogOutputChannel;

  constructor({ storageUri, globalStorageUri }: Storages, log: vscode.LogOutputChannel) {
    this.#folder = storageUri ?? globalStorageUri;
    this.#log = log;
  }

  /** Undefined where none is kept. */
  async read(): Promise<Uint8Array | undefined> {
    try {
      return await vscode.workspace.fs.readFile(this.#at(NAME));
    } catch {
      return undefined;
    }
  }

  /** Whole or not at all. An index that cannot be kept is built anew next time: nobody is disturbed. */
  async write(bytes: Uint8Array): Promise<void> {
    const { fs } = vscode.workspace;
    try {
      await fs.createDirectory(this.#folder);
      await fs.writeFile(this.#at(`${NAME}.part`), bytes);
      await fs.rename(this.#at(`${NAME}.part`), this.#at(NAME), { overwrite: true });
    } catch (error) {
      this.#log.warn(`The index could not be kept: ${String(error)}`);
    }
  }

  async remove(): Promise<void> {
    try {
      await vscode.workspace.fs.delete(this.#at(NAME));
    } catch {
      // There is none.
    }
  }

  readonly #at = (name: string): vscode.Uri => vscode.Uri.joinPath(this.#folder, name);
}

type Storages = Pick<vscode.ExtensionContext, "storageUri" | "globalStorageUri">;

import type * as vscode from "vscode";
import { CorpusIndex, type CountryCoder, makeRecord, stampOf } from "../../../engine";
import { openDocument } from "../../core/documents/openDocument";
import { MOST_TEXTS } from "../../core/folder/folderFiles";
import {
  annotateFile,
  type FolderReader,
  type Progress,
  readText,
  textOfFile,
  walkFolder,
} from "../../core/folder/folderReader";
import { nameOfDocument } from "../../core/util/convert";

/** What the documents of one folder say, read again where they have changed. */
export class FolderIndex {
  readonly index = new CorpusIndex();
  readonly #uris = new Map<string, vscode.Uri>();

  uriOf(name: string): vscode.Uri | undefined {
    return this.#uris.get(name);
  }

  /** Reads what is new and forgets what is gone. False when cancelled: what was read by then stays. */
  async refresh(
    folder: vscode.Uri,
    reader: FolderReader,
    countryOf: CountryCoder,
    progress: Progress,
    token: vscode.CancellationToken,
  ): Promise<boolean> {
    const there = new Set<string>();
    for await (const uri of walkFolder(folder, reader, progress, token, MOST_TEXTS)) {
      const name = nameOfDocument(uri);
      there.add(name);
      this.#uris.set(name, uri);
      await this.#read(name, uri, reader, countryOf, token);
    }
    if (token.isCancellationRequested) return false;
    for (const { name } of [...this.index.records()]) if (!there.has(name)) this.index.remove(name);
    return true;
  }

  async #read(
    name: string,
    uri: vscode.Uri,
    reader: FolderReader,
    countryOf: CountryCoder,
    token: vscode.CancellationToken,
  ): Promise<void> {
    const text = openDocument(uri)?.getText() ?? (await readText(uri, reader));
    if (text === undefined || this.index.isCurrent(name, stampOf({ name, text }))) return;
    const found = await annotateFile(uri, reader, token, text);
    if (found) this.index.put(makeRecord({ name, text: textOfFile(found) }, found.set, countryOf));
  }
}

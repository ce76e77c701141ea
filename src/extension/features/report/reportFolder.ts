import type * as vscode from "vscode";
import {
  CorpusIndex,
  type CountryCoder,
  type Hit,
  makeRecord,
  makeReport,
  partsFound,
  type Report,
  type ReportPart,
  reportPart,
  stampOf,
} from "../../../engine";
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
import { tellCut } from "../../shown/asking/tellCut";

/** What reports draw on of one folder; read again where it has changed. */
export class ReportFolder {
  readonly #index = new CorpusIndex();
  readonly #parts = new Map<string, ReportPart>();
  readonly #uris = new Map<string, vscode.Uri>();

  readonly uriOf = (name: string): vscode.Uri | undefined => this.#uris.get(name);

  /** Reads what is new and forgets what is gone. False when cancelled. */
  async refresh(
    folder: vscode.Uri,
    reader: FolderReader,
    countryOf: CountryCoder,
    progress: Progress,
    token: vscode.CancellationToken,
  ): Promise<boolean> {
    const there = new Set<string>();
    for await (const uri of walkFolder(folder, reader, progress, token, tellCut, MOST_TEXTS)) {
      const name = nameOfDocument(uri);
      there.add(name);
      this.#uris.set(name, uri);
      await this.#read(name, uri, reader, countryOf, token);
    }
    if (token.isCancellationRequested) return false;
    for (const name of [...this.#parts.keys()]) {
      if (there.has(name)) continue;
      this.#parts.delete(name);
      this.#index.remove(name);
    }
    return true;
  }

  /** What a query finds. */
  search(query: string): readonly Hit[] {
    return this.#index.search(query);
  }

  /** All of it, or what a query finds. */
  report(query: string): Report {
    const parts = [...this.#parts.values()];
    return makeReport(query === "" ? parts : partsFound(parts, this.#index.search(query)));
  }

  async #read(
    name: string,
    uri: vscode.Uri,
    reader: FolderReader,
    countryOf: CountryCoder,
    token: vscode.CancellationToken,
  ): Promise<void> {
    // What is open may be decided on while its text stays as it is.
    const known = openDocument(uri) ? undefined : await readText(uri, reader);
    if (known !== undefined && this.#index.isCurrent(name, stampOf({ name, text: known }))) return;
    const found = await annotateFile(uri, reader, token, known);
    if (!found) return;
    const source = { name, text: textOfFile(found) };
    this.#index.put(makeRecord(source, found.set, countryOf));
    this.#parts.set(name, reportPart({ ...source, annotations: found.set }));
  }
}

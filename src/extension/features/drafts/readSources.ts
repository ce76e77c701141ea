import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { indexSources, type SourceDocument, type Sources } from "../../../engine";
import { folderFiles, isTextFile, MOST_TEXTS } from "../../core/folder/folderFiles";
import { annotateFile, type FolderReader, type Progress, textOfFile } from "../../core/folder/folderReader";
import { inSlices } from "../../engine/inSlices";

/** Files that are asked for together: the disk, the editor and the engine's worker wait less for each other. */
const AT_ONCE = 16;

/** The documents of a folder, ready to be asked. */
export interface FolderSources {
  readonly folder: vscode.Uri;
  readonly index: Sources;
  /** Text by the document's name, which is its address. */
  readonly texts: ReadonlyMap<string, string>;
  /** How many of the folder’s texts were asked for, and how many there are. */
  readonly wanted: number;
  readonly total: number;
}

interface Kept {
  readonly stamp: string;
  readonly document: SourceDocument;
}

/** Reads folders, and reads again only what has changed since. */
export class SourceReader {
  readonly #reader: Omit<FolderReader, "filter">;
  readonly #kept = new Map<string, Kept>();

  constructor(reader: Omit<FolderReader, "filter">) {
    this.#reader = reader;
  }

  /** The sources in a folder, but for the draft itself; undefined when cancelled. */
  async read(
    folder: vscode.Uri,
    draft: vscode.Uri,
    progress: Progress,
    token: vscode.CancellationToken,
  ): Promise<FolderSources | undefined> {
    const own = draft.toString();
    const filter = { fitsFile: (uri: vscode.Uri) => isTextFile(uri) && uri.toString() !== own };
    const { files, total } = await folderFiles(folder, filter, token, MOST_TEXTS);
    const documents: SourceDocument[] = [];
    for (let i = 0; i < files.length; i += AT_ONCE) {
      if (token.isCancellationRequested) return undefined;
      const some = files.slice(i, i + AT_ONCE);
      const increment = (100 * some.length) / files.length;
      progress.report({ message: l10n.t("{0} of {1}", i + some.length, files.length), increment });
      const read = await Promise.all(some.map((uri) => this.#document(uri, token)));
      documents.push(...read.filter((document) => document !== undefined));
    }
    progress.report({ message: l10n.t("comparing") });
    const index = await inSlices(indexSources(documents), token);
    if (!index || token.isCancellationRequested) return undefined;
    const texts = new Map(documents.map(({ name, text }) => [name, text]));
    return { folder, index, texts, wanted: files.length, total };
  }

  /** What was read is needed no more. */
  forget(): void {
    this.#kept.clear();
  }

  async #document(uri: vscode.Uri, token: vscode.CancellationToken): Promise<SourceDocument | undefined> {
    const name = uri.toString();
    const stamp = await stampOf(uri);
    const kept = this.#kept.get(name);
    if (stamp !== undefined && kept?.stamp === stamp) return kept.document;
    const found = await annotateFile(uri, this.#reader, token);
    if (!found) return undefined;
    const { set } = found;
    const text = textOfFile(found);
    const speaking = new Set(set.statements.map(({ speaker }) => speaker));
    // What is not asked is let go, so that a large folder fits into memory.
    const entities = set.entities
      .filter(({ id }) => speaking.has(id))
      .map((one) => ({ ...one, mentions: [] }));
    const document = { name, text, annotations: { entities, statements: set.statements } };
    if (stamp !== undefined) this.#kept.set(name, { stamp, document });
    return document;
  }
}

/** Tells a version of a file; undefined while it is open with changes, which no stamp tells. */
async function stampOf(uri: vscode.Uri): Promise<string | undefined> {
  const key = uri.toString();
  if (vscode.workspace.textDocuments.some((open) => open.isDirty && open.uri.toString() === key))
    return undefined;
  try {
    const { mtime, size } = await vscode.workspace.fs.stat(uri);
    return `${mtime} ${size}`;
  } catch {
    return undefined;
  }
}

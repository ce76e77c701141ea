import type * as vscode from "vscode";
import { applyDecisions, type ReportPart, reportPart, stampOf } from "../../../engine";
import { openDocument } from "../../core/documents/openDocument";
import { annotateFile, type FolderReader, readText, textOfFile } from "../../core/folder/folderReader";
import { keptDecisions, placedDecisions } from "../../core/folder/keptDecisions";
import { nameOfDocument } from "../../core/util/convert";

interface Kept {
  readonly stamp: string;
  readonly part: ReportPart;
}

/** What reports draw on of documents, with what was decided about them; made again where that or the text has changed. */
export class ReportParts {
  readonly #reader: Omit<FolderReader, "filter">;
  readonly #kept = new Map<string, Kept>();

  constructor(reader: Omit<FolderReader, "filter">) {
    this.#reader = reader;
  }

  /** Undefined where the document cannot be read. */
  async of(uri: vscode.Uri, token: vscode.CancellationToken): Promise<ReportPart | undefined> {
    const key = uri.toString();
    const name = nameOfDocument(uri);
    // What is open may be decided on while its text stays as it is.
    if (openDocument(uri)) {
      this.#kept.delete(key);
      const found = await annotateFile(uri, this.#reader, token);
      return found && reportPart({ name, text: textOfFile(found), annotations: found.set });
    }
    const text = await readText(uri, this.#reader);
    const decisions = text === undefined ? undefined : await keptDecisions(uri);
    const stamp =
      text === undefined ? "" : stampOf({ name, text, ...(decisions !== undefined && { decisions }) });
    const kept = this.#kept.get(key);
    if (text !== undefined && kept?.stamp === stamp) return kept.part;
    // What can be read no more is reported no more.
    this.#kept.delete(key);
    if (text === undefined) return undefined;
    const found = await annotateFile(uri, this.#reader, token, text);
    if (!found) return undefined;
    const annotations = applyDecisions(found.set, placedDecisions(decisions, text)).set;
    const part = reportPart({ name, text, annotations });
    this.#kept.set(key, { stamp, part });
    return part;
  }

  /** The documents of a folder that are not among these are there no more. */
  forgetOthers(folder: vscode.Uri, there: ReadonlySet<string>): void {
    const below = `${folder.toString()}/`;
    for (const key of [...this.#kept.keys()])
      if (key.startsWith(below) && !there.has(key)) this.#kept.delete(key);
  }
}

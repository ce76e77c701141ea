import * as vscode from "vscode";
import type { Core } from "../../core/core";
import { LANGUAGE } from "../../manifest/languages";

const PLAIN = "plaintext";

const set = async (document: vscode.TextDocument, language: string): Promise<void> =>
  void (await vscode.languages.setTextDocumentLanguage(document, language));

/**
 * Gives plain text that is to be annotated the language of seed documents, so that it is set as they are: wrapped, in a
 * face for reading. Markdown keeps its own language, with its headings and its preview. Who sets a document's language
 * back to plain text is not overruled.
 */
export class ReadAsSeed implements vscode.Disposable {
  readonly #filter: Core["filter"];
  readonly #done = new Map<string, Promise<void>>();
  readonly #subscriptions: vscode.Disposable;

  constructor({ filter, log }: Pick<Core, "filter" | "log">) {
    this.#filter = filter;
    const read = (document: vscode.TextDocument) =>
      void this.read(document).catch((error: unknown) => log.error(String(error)));
    const readAll = () => vscode.workspace.textDocuments.forEach(read);
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidOpenTextDocument(read),
      filter.onDidChange(readAll),
    );
    readAll();
  }

  /** Resolves once the document has its language: plain text again when it is no longer to be annotated. */
  async read(document: vscode.TextDocument): Promise<void> {
    const key = document.uri.toString();
    const isWanted = this.#filter.isWanted(document.uri);
    const done = this.#done.get(key);
    if (isWanted && !done && document.languageId === PLAIN) this.#done.set(key, set(document, LANGUAGE));
    else if (!isWanted && done) {
      this.#done.delete(key);
      if (document.languageId === LANGUAGE) await set(document, PLAIN);
    }
    await this.#done.get(key);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

import * as vscode from "vscode";
import { WORDS_FILE } from "../../../engine";
import { LANGUAGE, PROSE_LANGUAGES } from "../../manifest/languages";
import { Setting } from "../../manifest/settings";

const REMEMBERED = "readout.requestedDocuments";
const MOST_REMEMBERED = 200;

/** Files that the manifest makes seed documents, and files of prose. */
const SEED_FILE = /\.(?:seed|readout)$|\/seeds\/.*\.(?:txt|md)$/iu;
const PROSE_FILE = /\.(?:txt|md|markdown)$/iu;

/**
 * Decides which documents are annotated: seed documents always, other prose when a glob of the settings fits or the
 * person asked for it, code never.
 */
export class DocumentFilter implements vscode.Disposable {
  readonly #memory: vscode.Memento;
  readonly #requested: Set<string>;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #subscription: vscode.Disposable;

  constructor(memory: vscode.Memento) {
    this.#memory = memory;
    this.#requested = new Set(memory.get<string[]>(REMEMBERED, []));
    this.#subscription = vscode.Disposable.from(
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(Setting.globs)) this.#changed.fire();
      }),
      // The next untitled document may get the same address.
      vscode.workspace.onDidCloseTextDocument(({ isUntitled, isClosed, uri }) => {
        // One that gets another language is closed too, but goes on.
        if (isUntitled && isClosed) this.#requested.delete(uri.toString());
      }),
    );
  }

  /** True for prose that could be annotated when asked. */
  isProse(document: vscode.TextDocument): boolean {
    return (PROSE_LANGUAGES as readonly string[]).includes(document.languageId);
  }

  fits(document: vscode.TextDocument): boolean {
    if (document.languageId === LANGUAGE) return true;
    if (!this.isProse(document)) return false;
    return this.isWanted(document.uri);
  }

  /** A glob of the settings fits, or the person asked for it. */
  isWanted(uri: vscode.Uri): boolean {
    return this.#requested.has(uri.toString()) || this.#matchesGlob(uri);
  }

  /** The same for a file that need not be open: by its name alone. */
  fitsFile(uri: vscode.Uri): boolean {
    if (uri.path.endsWith(`/${WORDS_FILE}`)) return false;
    if (SEED_FILE.test(uri.path)) return true;
    return PROSE_FILE.test(uri.path) && this.isWanted(uri);
  }

  /** Annotates this document from now on; false when it is not prose. */
  request(document: vscode.TextDocument): boolean {
    if (!this.isProse(document)) return false;
    if (this.fits(document)) return true;
    this.#requested.add(document.uri.toString());
    if (!document.isUntitled) {
      void this.#memory.update(REMEMBERED, [...this.#requested].slice(-MOST_REMEMBERED));
    }
    this.#changed.fire();
    return true;
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }

  #matchesGlob(uri: vscode.Uri): boolean {
    const globs = vscode.workspace.getConfiguration(undefined, uri).get<unknown>(Setting.globs);
    if (!Array.isArray(globs)) return false;
    // Only the address of the document is compared.
    const document = { uri, languageId: LANGUAGE } as vscode.TextDocument;
    return globs.some(
      (pattern) => typeof pattern === "string" && vscode.languages.match({ pattern }, document) > 0,
    );
  }
}

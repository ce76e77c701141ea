import * as vscode from "vscode";
import type { DecisionStore } from "../decisions/decisionStore";

/** Milliseconds from an edit until the document as it stands is read: edits within are read together. */
const PAUSE = 60;

interface Around {
  readonly decisions: DecisionStore;
  readonly isCovered: (uri: vscode.Uri) => boolean;
  /** The document is to be read as it stands. */
  readonly changed: (document: vscode.TextDocument) => void;
  /** It is closed: its file counts again. */
  readonly closed: (document: vscode.TextDocument) => void;
}

/** Tells which open documents were edited, or decided about, since they were read. */
export class LiveDocuments implements vscode.Disposable {
  readonly #around: Around;
  readonly #waiting = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  /** Addresses of those that were told. */
  readonly #live = new Set<string>();
  readonly #subscriptions: vscode.Disposable;

  constructor(around: Around) {
    this.#around = around;
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#touch(document);
      }),
      around.decisions.onDidChange(({ document }) => this.#touch(document)),
      vscode.workspace.onDidCloseTextDocument((document) => {
        clearTimeout(this.#waiting.get(document));
        const hadChanged = this.#waiting.delete(document);
        if (this.#live.delete(document.uri.toString()) || hadChanged) around.closed(document);
      }),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const timer of this.#waiting.values()) clearTimeout(timer);
  }

  /** Not put off by what follows: who types on is to see what was typed. */
  #touch(document: vscode.TextDocument): void {
    if (this.#waiting.has(document) || !this.#around.isCovered(document.uri)) return;
    const timer = setTimeout(() => {
      this.#waiting.delete(document);
      this.#live.add(document.uri.toString());
      this.#around.changed(document);
    }, PAUSE);
    this.#waiting.set(document, timer);
  }
}

import * as vscode from "vscode";
import type { Span } from "../../../engine";
import { readSettings } from "../settings";
import { type DecisionEdit, DocumentDecisions } from "./documentDecisions";

export interface DecisionChange {
  readonly document: vscode.TextDocument;
  /** False when the decisions came from a file. */
  readonly byPerson: boolean;
}

/** What the person decided, by document. Everything that decides goes through here. */
export class DecisionStore implements vscode.Disposable {
  readonly #documents = new Map<string, DocumentDecisions>();
  /** Changes of several documents that were one command. */
  readonly #groups = new WeakMap<object, ReadonlyMap<vscode.TextDocument, object>>();
  readonly #changed = new vscode.EventEmitter<DecisionChange>();
  readonly #subscriptions: vscode.Disposable;
  readonly onDidChange = this.#changed.event;

  constructor() {
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length === 0) return;
        this.#documents.get(document.uri.toString())?.follow(
          contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
            start: rangeOffset,
            end: rangeOffset + rangeLength,
            text,
          })),
        );
      }),
    );
  }

  of(document: vscode.TextDocument): DocumentDecisions {
    const key = document.uri.toString();
    let decisions = this.#documents.get(key);
    if (!decisions) {
      decisions = new DocumentDecisions(document.getText(), () => `urn:uuid:${crypto.randomUUID()}`);
      this.#documents.set(key, decisions);
    }
    return decisions;
  }

  has(document: vscode.TextDocument): boolean {
    return this.#documents.has(document.uri.toString());
  }

  /** The document is closed, and its decisions are kept elsewhere. */
  forget(document: vscode.TextDocument): void {
    this.#documents.delete(document.uri.toString());
  }

  commit(document: vscode.TextDocument, edit: DecisionEdit): boolean {
    const decisions = this.of(document);
    return this.#did(document, decisions.commit(edit, readSettings(document).annotator));
  }

  /** Ends a conflict; false if there is none of that id. */
  resolve(document: vscode.TextDocument, id: string, take: "mine" | "theirs"): boolean {
    return this.#did(document, this.of(document).resolve(id, take, document.getText()));
  }

  /** A change was made, or not: it is undone when the text is as it is now. */
  #did(document: vscode.TextDocument, done: boolean): boolean {
    if (!done) return false;
    this.of(document).stamp(document.getText());
    this.changed(document, true);
    return true;
  }

  reattach(document: vscode.TextDocument, id: string, span: Span): boolean {
    return this.#did(document, this.of(document).reattach(id, span, document.getText()));
  }

  /** Makes edits in several documents that are undone together. Returns how many documents changed. */
  commitAll(
    parts: readonly { readonly document: vscode.TextDocument; readonly edit: DecisionEdit }[],
  ): number {
    const group = new Map<vscode.TextDocument, object>();
    for (const { document, edit } of parts) {
      if (!this.commit(document, edit)) continue;
      const change = this.of(document).changeNext("undo");
      if (change) group.set(document, change);
    }
    for (const change of group.values()) this.#groups.set(change, group);
    return group.size;
  }

  /** Returns the code of what was taken back, in other documents too if it was made there with the same command. */
  undo(document: vscode.TextDocument): string | undefined {
    return this.#goBack(document, "undo");
  }

  redo(document: vscode.TextDocument): string | undefined {
    return this.#goBack(document, "redo");
  }

  #goBack(document: vscode.TextDocument, what: "undo" | "redo"): string | undefined {
    const change = this.of(document).changeNext(what);
    if (!change) return undefined;
    const code = this.of(document)[what]();
    this.changed(document, true);
    for (const [other, its] of this.#groups.get(change) ?? []) {
      // Elsewhere something else may have been decided since, which comes first.
      if (its === change || !this.has(other) || this.of(other).changeNext(what) !== its) continue;
      this.of(other)[what]();
      this.changed(other, true);
    }
    return code;
  }

  /** Tells everybody; for whoever changed the decisions of `of` itself. */
  changed(document: vscode.TextDocument, byPerson: boolean): void {
    this.#changed.fire({ document, byPerson });
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

import * as vscode from "vscode";
import { Context } from "../../manifest/contexts";
import type { AnnotationService } from "../annotations/annotationService";
import { Scheme } from "../schemes";
import type { ContextKeys } from "../util/contextKeys";
import type { DocumentFilter } from "./documentFilter";

/** Schemes of what is shown beside a document and speaks of it. */
const BESIDE: readonly string[] = [Scheme.json, Scheme.events, Scheme.eventTable, Scheme.results];

/** The document that the trees and the status item speak of: the one in the active editor, if it is annotated. */
export class ActiveDocument implements vscode.Disposable {
  readonly #filter: DocumentFilter;
  readonly #keys: ContextKeys;
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument | undefined>();
  readonly onDidChange = this.#changed.event;
  readonly #subscriptions: vscode.Disposable;
  #current: vscode.TextDocument | undefined;

  constructor(filter: DocumentFilter, service: AnnotationService, keys: ContextKeys) {
    this.#filter = filter;
    this.#keys = keys;
    const update = () => this.#update();
    this.#subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor(update),
      vscode.window.onDidChangeVisibleTextEditors(update),
      vscode.workspace.onDidCloseTextDocument(update),
      filter.onDidChange(update),
      service.onDidOpen(update),
    );
    this.#update();
  }

  get current(): vscode.TextDocument | undefined {
    return this.#current;
  }

  /** An editor that shows the current document, the active one first. */
  get editor(): vscode.TextEditor | undefined {
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    if (activeTextEditor?.document === this.#current) return activeTextEditor;
    return visibleTextEditors.find(({ document }) => document === this.#current);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#changed.dispose();
  }

  #update(): void {
    const next = this.#choose();
    const active = vscode.window.activeTextEditor?.document;
    this.#keys.set(Context.active, next !== undefined);
    const isOther = !!active && active !== next && !BESIDE.includes(active.uri.scheme);
    this.#keys.set(Context.canAnnotate, isOther && this.#filter.isProse(active));
    if (next === this.#current) return;
    this.#current = next;
    this.#changed.fire(next);
  }

  /** Without an active text (a picture, the annotations as JSON) the last document stays while it can be seen. */
  #choose(): vscode.TextDocument | undefined {
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    if (activeTextEditor && !BESIDE.includes(activeTextEditor.document.uri.scheme))
      return this.#filter.fits(activeTextEditor.document) ? activeTextEditor.document : undefined;
    return visibleTextEditors.find(({ document }) => document === this.#current)?.document;
  }
}

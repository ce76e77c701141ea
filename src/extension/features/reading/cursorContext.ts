import * as vscode from "vscode";
import type { AnnotationService } from "../../core/annotations/annotationService";
import type { ActiveDocument } from "../../core/documents/activeDocument";
import type { ContextKeys } from "../../core/util/contextKeys";
import { Delayer } from "../../core/util/delayer";
import { Context } from "../../manifest/contexts";

/** Says in context keys what the cursor stands on, so that menus show only what can be done there. */
export class CursorContext implements vscode.Disposable {
  readonly #service: AnnotationService;
  readonly #keys: ContextKeys;
  readonly #delayer = new Delayer(60);
  readonly #subscriptions: vscode.Disposable;

  constructor(service: AnnotationService, active: ActiveDocument, keys: ContextKeys) {
    this.#service = service;
    this.#keys = keys;
    const later = () => this.#delayer.run(() => this.#update());
    this.#subscriptions = vscode.Disposable.from(
      this.#delayer,
      active.onDidChange(later),
      service.onDidChange(({ document }) => document === active.current && later()),
      vscode.window.onDidChangeTextEditorSelection(
        ({ textEditor }) => textEditor.document === active.current && later(),
      ),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #update(): void {
    const editor = vscode.window.activeTextEditor;
    const index = editor && this.#service.peek(editor.document)?.index;
    const offset = editor?.document.offsetAt(editor.selection.start) ?? 0;
    this.#keys.set(Context.onName, index?.mentionAt(offset) !== undefined);
    this.#keys.set(Context.onStatement, index?.statementAt(offset) !== undefined);
    this.#keys.set(Context.onMeeting, index?.meetingAt(offset) !== undefined);
  }
}

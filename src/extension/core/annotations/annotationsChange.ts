import * as vscode from "vscode";
import type { AnnotationService } from "./annotationService";

/** Tells the editor to ask a provider again: annotations are final, or one of the settings named has another value. */
export class AnnotationsChange implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  readonly event = this.#changed.event;

  constructor(service: Pick<AnnotationService, "onDidChange">, settings: readonly string[] = []) {
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      service.onDidChange(({ provisional }) => !provisional && this.#changed.fire()),
      vscode.workspace.onDidChangeConfiguration(
        (event) => settings.some((setting) => event.affectsConfiguration(setting)) && this.#changed.fire(),
      ),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

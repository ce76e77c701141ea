import * as vscode from "vscode";

/** Sets context keys for `when` clauses, each only when its value changes. */
export class ContextKeys {
  readonly #values = new Map<string, unknown>();

  set(key: string, value: string | boolean): void {
    if (this.#values.get(key) === value) return;
    this.#values.set(key, value);
    void vscode.commands.executeCommand("setContext", key, value);
  }
}

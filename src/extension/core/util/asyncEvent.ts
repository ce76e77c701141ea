import type * as vscode from "vscode";

/** An event whose sender waits until every listener is done. */
export class AsyncEvent<T> {
  readonly #listeners = new Set<(value: T) => Promise<void>>();

  on(listener: (value: T) => Promise<void>): vscode.Disposable {
    this.#listeners.add(listener);
    return { dispose: () => void this.#listeners.delete(listener) };
  }

  async fire(value: T): Promise<void> {
    for (const listener of this.#listeners) await listener(value);
  }
}

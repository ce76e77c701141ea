import * as vscode from "vscode";
import { Command } from "../../manifest/commands";
import type { ReviewMode } from "./reviewMode";

/** Commands by which the editor puts into the text what is typed, composed, pasted or cut. */
const TYPING = ["type", "replacePreviousChar", "compositionType", "paste", "cut"] as const;

/**
 * Keeps what is typed out of the text while single keys decide. The commands are taken over for as long as the review
 * is active and no longer; keys such as Backspace, which are bound to commands, are bound in the manifest.
 */
export class TextGuard implements vscode.Disposable {
  readonly #review: ReviewMode;
  readonly #log: vscode.LogOutputChannel;
  readonly #subscription: vscode.Disposable;
  #taken: vscode.Disposable | undefined;

  constructor(review: ReviewMode, log: vscode.LogOutputChannel) {
    this.#review = review;
    this.#log = log;
    this.#subscription = review.onDidChange(() => this.#update());
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#taken?.dispose();
  }

  #update(): void {
    if (this.#review.isActive === (this.#taken !== undefined)) return;
    this.#taken?.dispose();
    this.#taken = this.#review.isActive
      ? vscode.Disposable.from(...TYPING.flatMap((command) => this.#take(command) ?? []))
      : undefined;
  }

  /** Undefined where another extension has taken it, one that gives the editor other keys for example. */
  #take(command: (typeof TYPING)[number]): vscode.Disposable | undefined {
    try {
      return vscode.commands.registerCommand(command, (typed: unknown) =>
        vscode.window.activeTextEditor?.document === this.#review.document
          ? vscode.commands.executeCommand(Command["review.ignored"])
          : vscode.commands.executeCommand(`default:${command}`, typed),
      );
    } catch (error) {
      this.#log.warn(`Review leaves "${command}" alone: ${String(error)}`);
      return undefined;
    }
  }
}

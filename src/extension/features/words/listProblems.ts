import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { knownVerbs, parseWords } from "../../../engine";
import { rangeIn } from "../../core/util/convert";
import type { OwnWords } from "../../core/words/ownWords";
import { problemOfLine } from "./changeWords";
import type { Lexicons } from "./suggest";

/** Shows in the lists of words which lines are left out, and why. */
export class ListProblems implements vscode.Disposable {
  readonly #problems = vscode.languages.createDiagnosticCollection("readout.words");
  readonly #words: OwnWords;
  readonly #lexicons: () => Promise<Lexicons>;
  readonly #subscriptions: vscode.Disposable;

  constructor(words: OwnWords, lexicons: () => Promise<Lexicons>) {
    this.#words = words;
    this.#lexicons = lexicons;
    this.#subscriptions = vscode.Disposable.from(
      this.#problems,
      words.onDidChange(() => void this.#show()),
    );
    void this.#show();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #show(): Promise<void> {
    if (this.#words.lists.length === 0) return this.#problems.clear();
    const known = knownVerbs(await this.#lexicons());
    this.#problems.clear();
    for (const { uri, text } of this.#words.lists)
      this.#problems.set(
        uri,
        parseWords(text, known).problems.map((problem) => {
          const message = l10n.t("Readout leaves this line out: {0}", problemOfLine(problem));
          const made = new vscode.Diagnostic(
            rangeIn(text, problem),
            message,
            vscode.DiagnosticSeverity.Error,
          );
          made.source = "Readout";
          made.code = problem.code;
          return made;
        }),
      );
  }
}

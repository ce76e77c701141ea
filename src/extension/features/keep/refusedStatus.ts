import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { PROSE_LANGUAGES } from "../../manifest/languages";

/** Says, as long as it lasts, that the decisions about a document are in a journal because its file cannot be read. */
export class RefusedStatus implements vscode.Disposable {
  readonly #items = new Map<string, vscode.LanguageStatusItem>();

  show({ uri }: vscode.TextDocument, file: vscode.Uri): void {
    const key = uri.toString();
    if (this.#items.has(key)) return;
    const selector = PROSE_LANGUAGES.map((language) => ({ language, scheme: uri.scheme, pattern: uri.path }));
    const item = vscode.languages.createLanguageStatusItem(`readout.refused ${key}`, selector);
    item.name = l10n.t("Readout: Decisions");
    item.severity = vscode.LanguageStatusSeverity.Error;
    item.text = l10n.t("Decisions wait in a journal");
    item.detail = l10n.t("The file with the decisions cannot be read.");
    item.command = { title: l10n.t("Open File"), command: "vscode.open", arguments: [file] };
    this.#items.set(key, item);
  }

  hide({ uri }: vscode.TextDocument): void {
    this.#items.get(uri.toString())?.dispose();
    this.#items.delete(uri.toString());
  }

  dispose(): void {
    for (const item of this.#items.values()) item.dispose();
  }
}

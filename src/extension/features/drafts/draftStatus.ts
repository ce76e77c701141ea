import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { isFault } from "../../../engine";
import { nameOfDocument } from "../../core/util/convert";
import type { ContextKeys } from "../../core/util/contextKeys";
import { Command } from "../../manifest/commands";
import { Context } from "../../manifest/contexts";
import type { DraftChecks } from "./draftChecks";
import { summaryInWords } from "./findingWords";

/** Says in the status bar that the active text is being checked, against what, and how much there is to look at. */
export class DraftStatus implements vscode.Disposable {
  readonly #checks: DraftChecks;
  readonly #keys: ContextKeys;
  readonly #item = vscode.window.createStatusBarItem("readout.draft", vscode.StatusBarAlignment.Right, 91);
  readonly #subscriptions: vscode.Disposable;

  constructor(checks: DraftChecks, keys: ContextKeys) {
    this.#checks = checks;
    this.#keys = keys;
    this.#item.name = l10n.t("Readout: Check Against Sources");
    this.#item.command = Command.showDraftFindings;
    this.#subscriptions = vscode.Disposable.from(
      this.#item,
      vscode.window.onDidChangeActiveTextEditor(() => this.#update()),
      checks.onDidChange(() => this.#update()),
    );
    this.#update();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #update(): void {
    const document = vscode.window.activeTextEditor?.document;
    const isOn = document !== undefined && this.#checks.isOn(document);
    this.#keys.set(Context.checkingDraft, isOn);
    if (!document || !isOn) return this.#item.hide();
    const check = this.#checks.of(document);
    const isBusy = this.#checks.isBusy(document);
    const faults = check?.findings.filter(({ kind }) => isFault(kind)).length ?? 0;
    const summary = check ? summaryInWords(faults, check.findings.length) : l10n.t("checking");
    const icon = isBusy ? "$(sync~spin)" : faults > 0 ? "$(warning)" : "$(check)";
    this.#item.text = `${icon} ${summary}`;
    const folder = check ? nameOfDocument(check.sources.folder) : "";
    const words = check
      ? l10n.t(
          "Readout: {0}, against {1} in {2}; checked again when saved",
          summary,
          check.sources.texts.size,
          folder,
        )
      : l10n.t("Readout: checking against sources");
    this.#item.tooltip = words;
    this.#item.accessibilityInformation = { label: words };
    this.#item.show();
  }
}

import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

/** Tells the person in the status bar, where it is not in the way, what happened, or why nothing did. */
export function tell(what: string): void {
  vscode.window.setStatusBarMessage(l10n.t("Readout: {0}", what), 4000);
}

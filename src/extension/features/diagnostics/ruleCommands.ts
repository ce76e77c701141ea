import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { HandlersOf } from "../../core/handlers";
import { readSettings, writeSetting } from "../../core/settings";
import type { diagnosticsCommands } from "../../manifest/commands/diagnostics";
import { pageOfRule, type RuleId, RULES } from "../../manifest/rules";
import { ruleSetting, Setting } from "../../manifest/settings";
import { tell } from "../../shown/asking/tell";

const ruleOf = (value: unknown): RuleId | undefined => RULES.find((rule) => rule === value);

/** Turns the rules on and off, one or all, and opens their pages. */
export function ruleHandlers(extensionUri: vscode.Uri): HandlersOf<typeof diagnosticsCommands> {
  return {
    toggleDiagnostics: async () => {
      const isOn = readSettings(vscode.window.activeTextEditor?.document).severities !== undefined;
      await writeSetting(Setting.diagnostics, !isOn);
      tell(isOn ? l10n.t("looks for nothing wrong any more") : l10n.t("looks for what may be wrong"));
    },
    openRule: async (value) => {
      const rule = ruleOf(value);
      if (!rule) return;
      const page = vscode.Uri.joinPath(extensionUri, ...pageOfRule(rule).split("/"));
      await vscode.commands.executeCommand("markdown.showPreview", page);
    },
    turnOffRule: async (value) => {
      const rule = ruleOf(value);
      if (rule) await writeSetting(ruleSetting(rule), "off");
    },
  };
}

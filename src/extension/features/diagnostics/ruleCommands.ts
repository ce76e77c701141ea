import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { HandlersOf } from "../../core/handlers";
import { readSettings, writeSetting } from "../../core/settings";
import type { diagnosticsCommands } from "../../manifest/commands/diagnostics";
import { type RuleId, RULES } from "../../manifest/rules";
import { ruleSetting, Setting } from "../../manifest/settings";
import { tell } from "../../shown/asking/tell";
import { pageUri } from "./rulePages";

const ruleOf = (value: unknown): RuleId | undefined => RULES.find((rule) => rule === value);

/** Turns the rules on and off, one or all, and opens their pages. */
export const ruleHandlers: HandlersOf<typeof diagnosticsCommands> = {
  toggleDiagnostics: async () => {
    const isOn = readSettings(vscode.window.activeTextEditor?.document).severities !== undefined;
    await writeSetting(Setting.diagnostics, !isOn);
    tell(isOn ? l10n.t("looks for nothing wrong any more") : l10n.t("looks for what may be wrong"));
  },
  openRule: async (value) => {
    const rule = ruleOf(value);
    if (!rule) return;
    await vscode.commands.executeCommand("vscode.open", pageUri(rule));
  },
  turnOffRule: async (value) => {
    const rule = ruleOf(value);
    if (rule) await writeSetting(ruleSetting(rule), "off");
  },
};

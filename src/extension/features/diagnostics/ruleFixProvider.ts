import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { toRange } from "../../core/util/convert";
import { Command } from "../../manifest/commands";
import type { Fix } from "./finding";
import type { RuleDiagnostics, Shown } from "./ruleDiagnostics";

/** The light bulb on what may be wrong: ways to mend it, then what the rule says, and how to hear of it no more. */
export class RuleFixProvider implements vscode.CodeActionProvider {
  static readonly kinds = [vscode.CodeActionKind.QuickFix];
  readonly #diagnostics: RuleDiagnostics;

  constructor(diagnostics: RuleDiagnostics) {
    this.#diagnostics = diagnostics;
  }

  provideCodeActions(document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
    return this.#diagnostics
      .shownIn(document)
      .filter(({ diagnostic }) => diagnostic.range.intersection(range) !== undefined)
      .flatMap((shown) => [
        ...(shown.finding.fixes ?? []).map((fix, i) => actionOf(document, shown, fix, i === 0)),
        ruleAction(shown, l10n.t("What this rule says: {0}", shown.rule), Command.openRule),
        ruleAction(shown, l10n.t("Turn this rule off: {0}", shown.rule), Command.turnOffRule),
      ]);
  }
}

function actionOf(
  document: vscode.TextDocument,
  { diagnostic }: Shown,
  fix: Fix,
  isBest: boolean,
): vscode.CodeAction {
  const action = new vscode.CodeAction(fix.title, RuleFixProvider.kinds[0]);
  action.diagnostics = [diagnostic];
  action.isPreferred = isBest;
  if ("replace" in fix) {
    action.edit = new vscode.WorkspaceEdit();
    action.edit.replace(document.uri, toRange(document, fix.replace), fix.by);
  } else {
    const options = { uri: document.uri.toString(), ...fix.options };
    action.command = { title: fix.title, command: fix.command, arguments: [options] };
  }
  return action;
}

function ruleAction({ diagnostic, rule }: Shown, title: string, command: string): vscode.CodeAction {
  const action = new vscode.CodeAction(title, RuleFixProvider.kinds[0]);
  action.diagnostics = [diagnostic];
  action.command = { title, command, arguments: [rule] };
  return action;
}

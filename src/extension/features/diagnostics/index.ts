import * as vscode from "vscode";
import type { Core } from "../../core/core";
import { registerHandlers } from "../../core/handlers";
import { diagnosticsCommands } from "../../manifest/commands/diagnostics";
import { PROSE_LANGUAGES } from "../../manifest/languages";
import { ruleHandlers } from "./ruleCommands";
import { RuleDiagnostics } from "./ruleDiagnostics";
import { RuleFixProvider } from "./ruleFixProvider";
import { provideRulePages } from "./rulePages";

/** Looks for what may be wrong in a text, by rules that each can be turned off. */
export function registerDiagnostics({ service, own }: Core, extensionUri: vscode.Uri): void {
  own(provideRulePages(extensionUri));
  const diagnostics = own(new RuleDiagnostics(service));
  own(
    vscode.languages.registerCodeActionsProvider([...PROSE_LANGUAGES], new RuleFixProvider(diagnostics), {
      providedCodeActionKinds: RuleFixProvider.kinds,
    }),
  );
  own(registerHandlers(diagnosticsCommands, ruleHandlers));
}

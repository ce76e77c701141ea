import * as vscode from "vscode";
import { Scheme } from "../../core/schemes";
import { pageOfRule, type RuleId, RULES } from "../../manifest/rules";

/** The address of the page about a rule: one that links in hovers may lead to, on a disk and in a browser. */
export const pageUri = (rule: RuleId): vscode.Uri =>
  vscode.Uri.from({ scheme: Scheme.rule, path: `/${rule}.md` });

/** Reads the pages about rules, which come with the extension. */
export function provideRulePages(extensionUri: vscode.Uri): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(Scheme.rule, {
    provideTextDocumentContent: async ({ path }) => {
      const rule = RULES.find((one) => pageUri(one).path === path);
      if (!rule) return null;
      const file = vscode.Uri.joinPath(extensionUri, ...pageOfRule(rule).split("/"));
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    },
  });
}

import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { Command } from "../../manifest/commands";
import type { DraftDiagnostics, ShownFinding } from "./draftDiagnostics";
import { withSourceWords } from "./sourceWords";

/** The light bulb on what does not agree with a source: take its words, see both side by side, go there. */
export class DraftFixProvider implements vscode.CodeActionProvider {
  static readonly kinds = [vscode.CodeActionKind.QuickFix];
  readonly #diagnostics: DraftDiagnostics;

  constructor(diagnostics: DraftDiagnostics) {
    this.#diagnostics = diagnostics;
  }

  provideCodeActions(
    document: vscode.TextDocument,
    _range: vscode.Range,
    { diagnostics }: vscode.CodeActionContext,
  ): vscode.CodeAction[] {
    return this.#diagnostics.shownIn(document).flatMap((shown, index) => {
      // The editor has moved what it shows with the text: the words must still be those that were checked.
      const words = wordsOf(shown);
      const now = diagnostics.find(
        ({ message, range }) => message === shown.diagnostic.message && document.getText(range) === words,
      );
      return now ? actionsOf(document, shown, now, index) : [];
    });
  }
}

const wordsOf = ({ finding: { span }, texts }: ShownFinding): string =>
  texts.draft.slice(span.start, span.end);

function actionsOf(
  document: vscode.TextDocument,
  shown: ShownFinding,
  diagnostic: vscode.Diagnostic,
  index: number,
): vscode.CodeAction[] {
  const { finding } = shown;
  if (!finding.source) return [];
  const action = (title: string): vscode.CodeAction => {
    const made = new vscode.CodeAction(title, DraftFixProvider.kinds[0]);
    made.diagnostics = [diagnostic];
    return made;
  };
  const actions: vscode.CodeAction[] = [];
  const text = withSourceWords(wordsOf(shown), finding);
  if (text !== null) {
    const take = action(l10n.t("Use the source’s words"));
    take.edit = new vscode.WorkspaceEdit();
    take.edit.replace(document.uri, diagnostic.range, text);
    take.isPreferred = finding.checked === "quotation";
    actions.push(take);
  }
  if (finding.difference.length > 0) {
    const show = action(l10n.t("Show the difference"));
    show.command = {
      title: show.title,
      command: Command.showDraftDifference,
      arguments: [document.uri.toString(), index],
    };
    actions.push(show);
  }
  const { document: uri, start, end } = finding.source;
  const open = action(l10n.t("Go to the source: {0}", shown.texts.name));
  open.command = { title: open.title, command: Command.openReport, arguments: [uri, start, end] };
  return [...actions, open];
}

import * as vscode from "vscode";
import type { Span } from "../../../engine";
import { toRange } from "../../core/util/convert";

/** Selects words of a document in a column that no page covers, so that both are seen. */
export async function openWords(uri: vscode.Uri, span: Span): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  await showIn(document, span, columnFor(document));
}

/** Two documents side by side, with the words of each selected. */
export async function openBoth(
  left: { readonly uri: vscode.Uri; readonly span: Span },
  right: { readonly uri: vscode.Uri; readonly span: Span },
): Promise<void> {
  const [first, second] = [
    await vscode.workspace.openTextDocument(left.uri),
    await vscode.workspace.openTextDocument(right.uri),
  ];
  await showIn(first, left.span, vscode.ViewColumn.One);
  await showIn(second, right.span, vscode.ViewColumn.Two);
}

async function showIn(
  document: vscode.TextDocument,
  span: Span,
  viewColumn: vscode.ViewColumn,
): Promise<void> {
  const editor = await vscode.window.showTextDocument(document, { viewColumn, preview: false });
  const range = toRange(document, span);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Where the document is shown already, else the first column that shows no page. */
function columnFor(document: vscode.TextDocument): vscode.ViewColumn {
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  if (shown?.viewColumn !== undefined) return shown.viewColumn;
  const isPage = ({ activeTab }: vscode.TabGroup) => activeTab?.input instanceof vscode.TabInputWebview;
  return vscode.window.tabGroups.all.find((group) => !isPage(group))?.viewColumn ?? vscode.ViewColumn.Beside;
}

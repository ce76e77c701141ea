import * as vscode from "vscode";
import type { Span } from "../../engine";
import type { Handler } from "../core/handlers";
import { toRange } from "../core/util/convert";

/** Selects the span in an editor that shows the document, opening one where there is none. */
export async function reveal(
  document: vscode.TextDocument,
  span: Span,
  preserveFocus = false,
): Promise<void> {
  const editor = await showEditorOf(document, preserveFocus);
  const range = toRange(document, span);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The same at an address. Throws where it cannot be opened. */
export const revealAt = async (uri: vscode.Uri, span: Span): Promise<void> =>
  reveal(await vscode.workspace.openTextDocument(uri), span);

/** What a row or a link of a document's words runs: with its address, and where they begin and end. */
export const openAt: Handler = async (uri, start, end) => {
  if (typeof uri !== "string" || typeof start !== "number" || typeof end !== "number") return;
  await revealAt(vscode.Uri.parse(uri), { start, end });
};

/** Goes to the span with nothing selected, so that no key can overwrite it. */
export async function goTo(document: vscode.TextDocument, span: Span): Promise<void> {
  const editor = await showEditorOf(document, false);
  const range = toRange(document, span);
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

async function showEditorOf(
  document: vscode.TextDocument,
  preserveFocus: boolean,
): Promise<vscode.TextEditor> {
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  return vscode.window.showTextDocument(document, {
    preserveFocus,
    preview: false,
    ...(shown?.viewColumn !== undefined && { viewColumn: shown.viewColumn }),
  });
}

import * as vscode from "vscode";
import type { Span } from "../../../engine";
import type { SourceText } from "../annotations/sourceText";

/** The only place where the engine's offsets and the editor's positions meet. */
export const toRange = (document: vscode.TextDocument, { start, end }: Span): vscode.Range =>
  new vscode.Range(document.positionAt(start), document.positionAt(end));

export const toSpan = (document: vscode.TextDocument, range: vscode.Range): Span => ({
  start: document.offsetAt(range.start),
  end: document.offsetAt(range.end),
});

/** What to call a document: its path in the workspace, or its name. */
export const nameOfDocument = (uri: vscode.Uri): string =>
  vscode.workspace.asRelativePath(uri, false).replace(/^\/+/u, "");

/** The document's text as cards and trees read it. */
export function sourceTextOf(document: vscode.TextDocument): SourceText {
  return {
    name: nameOfDocument(document.uri),
    textOf: (span) => document.getText(toRange(document, span)),
    lineAt: (offset) => document.positionAt(offset).line + 1,
  };
}

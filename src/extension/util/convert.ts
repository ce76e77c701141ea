import * as vscode from "vscode";
import type { Span } from "../../engine";
import type { SourceText } from "../annotations/sourceText";

/** The only place where the engine's offsets and the editor's positions meet. */
export const toRange = (document: vscode.TextDocument, { start, end }: Span): vscode.Range =>
  new vscode.Range(document.positionAt(start), document.positionAt(end));

export const toSpan = (document: vscode.TextDocument, range: vscode.Range): Span => ({
  start: document.offsetAt(range.start),
  end: document.offsetAt(range.end),
});

/** The document's text as cards and trees read it. */
export function sourceTextOf(document: vscode.TextDocument): SourceText {
  return {
    name: vscode.workspace.asRelativePath(document.uri, false).replace(/^\/+/u, ""),
    textOf: (span) => document.getText(toRange(document, span)),
    lineAt: (offset) => document.positionAt(offset).line + 1,
  };
}

import * as vscode from "vscode";
import { Lines, type Span } from "../../../engine";
import type { SourceText } from "../annotations/sourceText";

/** The only place where the engine's offsets and the editor's positions meet. */
export const toRange = (document: vscode.TextDocument, { start, end }: Span): vscode.Range =>
  new vscode.Range(document.positionAt(start), document.positionAt(end));

export const toSpan = (document: vscode.TextDocument, range: vscode.Range): Span => ({
  start: document.offsetAt(range.start),
  end: document.offsetAt(range.end),
});

/** The same for a text that no editor shows. */
export function rangeIn(text: string, { start, end }: Span): vscode.Range {
  const lines = new Lines(text);
  const [from, to] = [lines.at(start), lines.at(end)];
  return new vscode.Range(from.line - 1, from.column - 1, to.line - 1, to.column - 1);
}

/** What to call a document: its path in the workspace, or its name. */
export const nameOfDocument = (uri: vscode.Uri): string =>
  vscode.workspace.asRelativePath(uri, false).replace(/^\/+/u, "");

/** A folder, or a file, by its own name. */
export const nameOfFolder = ({ path }: vscode.Uri): string => path.split("/").at(-1) ?? "";

/** The document's text as cards and trees read it. */
export function sourceTextOf(document: vscode.TextDocument): SourceText {
  return {
    name: nameOfDocument(document.uri),
    textOf: (span) => document.getText(toRange(document, span)),
    lineAt: (offset) => document.positionAt(offset).line + 1,
  };
}

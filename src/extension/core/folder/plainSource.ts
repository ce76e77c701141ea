import type * as vscode from "vscode";
import type { SourceText } from "../annotations/sourceText";
import { nameOfDocument } from "../util/convert";

/** A text that is not open in an editor. */
export function plainSource(uri: vscode.Uri, text: string): SourceText {
  return {
    name: nameOfDocument(uri),
    textOf: ({ start, end }) => text.slice(start, end),
    lineAt: (offset) => text.slice(0, offset).split(/\r\n|\r|\n/u).length,
  };
}

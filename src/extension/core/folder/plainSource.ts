import type * as vscode from "vscode";
import { Lines } from "../../../engine";
import type { SourceText } from "../annotations/sourceText";
import { nameOfDocument } from "../util/convert";

/** A text that is not open in an editor. */
export function plainSource(uri: vscode.Uri, text: string): SourceText {
  let lines: Lines | undefined;
  return {
    name: nameOfDocument(uri),
    textOf: ({ start, end }) => text.slice(start, end),
    lineAt: (offset) => (lines ??= new Lines(text)).at(offset).line,
  };
}

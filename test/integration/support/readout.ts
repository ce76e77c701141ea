import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { AnnotationSet, Span } from "../../../src/engine";
import type { ReadoutApi } from "../../../src/extension/api";
import type { TreeNode } from "../../../src/extension/shown/tree/treeNode";
import { extension, show, until, workspaceFolder } from "./editor";

/** Two paragraphs with names, statements and a meeting that are easy to see. */
export const TEXT = `Foreign Minister Mira Halvorsen of Norway met Kenyan President Daniel Otieno in Oslo on Tuesday.
Halvorsen said that Kenya was ready to sign the agreement. “We have waited long enough,” Otieno told reporters.
`;

export const api = async (): Promise<ReadoutApi> => (await extension().activate()) as ReadoutApi;

const ENDINGS = { seed: "seed", markdown: "md", plaintext: "txt", javascript: "js" };
let count = 0;

/**
 * Shows a new document with the text and waits until it is annotated. Each has an address of its own: at the address of one
 * that was closed shortly before, the editor finds the backup of that one's text, and opens it instead.
 */
export async function openText(
  content = TEXT,
  language: keyof typeof ENDINGS = "seed",
): Promise<vscode.TextEditor> {
  const { path } = vscode.Uri.joinPath(workspaceFolder(), `Untitled-${++count}.${ENDINGS[language]}`);
  const document = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: "untitled", path }));
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(0, 0), content);
  await vscode.workspace.applyEdit(edit);
  await until(() => document.getText() === content && document.languageId === language);
  const editor = await show(document);
  if (language === "seed") await annotations(document);
  return editor;
}

export async function annotations(document: vscode.TextDocument): Promise<AnnotationSet> {
  const set = await (await api()).annotations(document.uri);
  assert.ok(set, "The document is not annotated.");
  return set;
}

export { closeAll } from "./editor";

export const textOf = (document: vscode.TextDocument, { start, end }: Span): string =>
  document.getText().slice(start, end);

/** Puts the cursor at the start of the words. */
export function putCursor(editor: vscode.TextEditor, words: string): vscode.Position {
  const offset = editor.document.getText().indexOf(words);
  assert.ok(offset >= 0, `"${words}" is not in the text.`);
  const position = editor.document.positionAt(offset);
  editor.selection = new vscode.Selection(position, position);
  return position;
}

/** Rows of a tree by label, with those below them. */
export const labels = (nodes: readonly TreeNode[]): string[] =>
  nodes.flatMap(({ label, children }) => [label, ...labels(children)]);

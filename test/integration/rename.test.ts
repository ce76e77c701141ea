import assert from "node:assert/strict";
import * as vscode from "vscode";
import { annotations, closeAll, openText, putCursor, TEXT } from "./support/readout";

const prepare = (editor: vscode.TextEditor, words: string) =>
  vscode.commands.executeCommand<{ range: vscode.Range; placeholder: string }>(
    "vscode.prepareRename",
    editor.document.uri,
    putCursor(editor, words).translate(0, 1),
  );
const rename = (editor: vscode.TextEditor, words: string, name: string) =>
  vscode.commands.executeCommand<vscode.WorkspaceEdit>(
    "vscode.executeDocumentRenameProvider",
    editor.document.uri,
    putCursor(editor, words).translate(0, 1),
    name,
  );
const names = async ({ document }: vscode.TextEditor) =>
  (await annotations(document)).entities.filter(({ type }) => type === "person").map(({ name }) => name);

describe("renaming", () => {
  afterEach(closeAll);

  it("begins with the canonical name, whatever the words", async () => {
    const editor = await openText();
    const { range, placeholder } = await prepare(editor, "Otieno told");
    assert.equal(editor.document.getText(range), "Otieno");
    assert.equal(placeholder, "Daniel Otieno");
  });

  it("decides on another name, leaves the text alone, and is undone", async () => {
    const editor = await openText();
    const before = await names(editor);
    const edit = await rename(editor, "Otieno told", "Daniel arap Otieno");
    assert.equal(edit.size, 0);
    assert.equal(editor.document.getText(), TEXT);
    assert.ok((await names(editor)).includes("Daniel arap Otieno"));
    await vscode.commands.executeCommand("readout.undo");
    assert.deepEqual(await names(editor), before);
  });

  it("is refused where there is no name", async () => {
    const editor = await openText();
    await assert.rejects(async () => prepare(editor, "waited"));
  });
});

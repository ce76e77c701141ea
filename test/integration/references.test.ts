import assert from "node:assert/strict";
import * as vscode from "vscode";
import { annotations, closeAll, openText, putCursor } from "./support/readout";

async function references(editor: vscode.TextEditor, words: string): Promise<vscode.Location[]> {
  const position = putCursor(editor, words).translate(0, 1);
  return vscode.commands.executeCommand("vscode.executeReferenceProvider", editor.document.uri, position);
}

describe("references", () => {
  afterEach(closeAll);

  it("are all mentions in the document", async () => {
    const editor = await openText();
    const found = await references(editor, "Otieno told");
    const here = found.filter(({ uri }) => uri.toString() === editor.document.uri.toString());
    const words = here.map(({ range }) => editor.document.getText(range));
    assert.deepEqual(words, ["Daniel Otieno", "Otieno"]);
  });

  it("are those of another open document too, found by the full name", async () => {
    const other = await openText("Daniel Otieno flew home. A brother, Peter Otieno, stayed.\n");
    await annotations(other.document);
    const editor = await openText();
    const elsewhere = (await references(editor, "Otieno told")).filter(
      ({ uri }) => uri.toString() === other.document.uri.toString(),
    );
    assert.deepEqual(
      elsewhere.map(({ range }) => other.document.getText(range)),
      ["Daniel Otieno"],
    );
  });
});

import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, openText, putCursor } from "./support/readout";

async function highlights(editor: vscode.TextEditor, words: string): Promise<string[]> {
  const position = putCursor(editor, words).translate(0, 1);
  const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
    "vscode.executeDocumentHighlights",
    editor.document.uri,
    position,
  );
  return found.map(({ range }) => editor.document.getText(range));
}

describe("highlights", () => {
  afterEach(closeAll);

  it("are all mentions of the person under the cursor, whatever their words", async () => {
    const editor = await openText("Mira Halvorsen met them. Halvorsen said that she was ready.\n");
    const expected = ["Mira Halvorsen", "Halvorsen", "she"];
    assert.deepEqual(await highlights(editor, "Halvorsen said"), expected);
  });

  it("are the reporting words and the source of a statement", async () => {
    const editor = await openText();
    assert.deepEqual(await highlights(editor, "have waited"), ["told", "Otieno"]);
  });

  it("are none of a word without a mark, though it stands there twice", async () => {
    const editor = await openText("The lantern stayed. Another lantern went.\n");
    assert.deepEqual(await highlights(editor, "lantern"), []);
  });
});

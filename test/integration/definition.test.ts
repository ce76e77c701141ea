import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, openText, putCursor } from "./support/readout";

const TEXT = `Foreign Minister Mira Halvorsen of Norway met Kenyan President Daniel Otieno in Oslo on Tuesday.
Halvorsen said that she was ready to sign the agreement. “We have waited long enough,” Otieno told reporters.
`;

/** Where F12 on the words leads. */
async function follow(editor: vscode.TextEditor, words: string): Promise<string[]> {
  const position = putCursor(editor, words).translate(0, 1);
  const { uri } = editor.document;
  const links = await vscode.commands.executeCommand<(vscode.LocationLink | vscode.Location)[]>(
    "vscode.executeDefinitionProvider",
    uri,
    position,
  );
  return links.map((link) => {
    const range = "targetUri" in link ? (link.targetSelectionRange ?? link.targetRange) : link.range;
    return `${range.start.line}: ${editor.document.getText(range)}`;
  });
}

describe("going to the definition", () => {
  afterEach(closeAll);

  it("leads from a short name, a pronoun and a reporting word to the person", async () => {
    const editor = await openText(TEXT);
    assert.deepEqual(await follow(editor, "Halvorsen said"), ["0: Mira Halvorsen"]);
    assert.deepEqual(await follow(editor, "told reporters"), ["0: Daniel Otieno"]);
    const [antecedent] = await follow(editor, "she was");
    assert.match(antecedent, /Halvorsen$/u);
  });

  it("moves the cursor there", async () => {
    const editor = await openText(TEXT);
    putCursor(editor, "Otieno told");
    await vscode.commands.executeCommand("editor.action.revealDefinition");
    assert.equal(editor.selection.active.line, 0);
  });

  it("has nothing to say of what is not annotated", async () => {
    const editor = await openText(TEXT, "javascript");
    assert.deepEqual(await follow(editor, "Halvorsen said"), []);
  });
});

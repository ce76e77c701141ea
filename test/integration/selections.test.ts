import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, openText, putCursor } from "./support/readout";

describe("growing the selection", () => {
  afterEach(closeAll);

  it("goes through the name, what was said, the sentence and the paragraph", async () => {
    const editor = await openText();
    const position = putCursor(editor, "have waited").translate(0, 1);
    const [range] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      "vscode.executeSelectionRangeProvider",
      editor.document.uri,
      [position],
    );
    const words: string[] = [];
    for (let one: vscode.SelectionRange | undefined = range; one; one = one.parent)
      words.push(editor.document.getText(one.range));
    const [last] = editor.document.getText().split("\n").slice(1);
    for (const step of [
      "have",
      "We have waited long enough,",
      "“We have waited long enough,”",
      "“We have waited long enough,” Otieno told reporters.",
      last,
    ])
      assert.ok(words.includes(step), `${step} is not among ${JSON.stringify(words)}`);
  });
});

import assert from "node:assert/strict";
import * as vscode from "vscode";
import { until } from "./support/editor";
import { closeAll, openText, putCursor } from "./support/readout";

async function hoverOn(editor: vscode.TextEditor, words: string): Promise<vscode.MarkdownString[]> {
  const position = putCursor(editor, words).translate(0, 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    editor.document.uri,
    position,
  );
  return hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
}

describe("the hover", () => {
  afterEach(closeAll);

  it("tells of an entity", async () => {
    const [card] = await hoverOn(await openText(), "Norway");
    assert.match(card.value, /\*\*Norway\*\* · place · \d+ mention/u);
  });

  it("tells of a statement", async () => {
    const cards = await hoverOn(await openText(), "said that");
    assert.match(cards.map(({ value }) => value).join("\n"), /_said_ · indirect/u);
  });

  it("tells of a meeting", async () => {
    const cards = await hoverOn(await openText(), "met Kenyan");
    assert.match(cards.map(({ value }) => value).join("\n"), /held/u);
  });

  it("shows nothing where there is no mark", async () => {
    assert.deepEqual(await hoverOn(await openText("There is nothing to see.\n"), "nothing"), []);
  });

  it("takes text of the document for text", async () => {
    const editor = await openText("Mira [Kenya](command:x) said that $(trash) <b>Norway</b> was ready.\n");
    for (const { value } of await hoverOn(editor, "said")) {
      assert.doesNotMatch(value, /(?<!\\)\]\(command:x/u);
      assert.doesNotMatch(value, /(?<!\\)\$\(trash/u);
      assert.doesNotMatch(value, /(?<!\\)<b>/u);
    }
  });
});

describe("the outline", () => {
  afterEach(closeAll);

  it("has paragraphs with their meetings and statements", async () => {
    const { document } = await openText();
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      "vscode.executeDocumentSymbolProvider",
      document.uri,
    );
    assert.equal(symbols.length, 2);
    assert.ok(symbols[0].children.some(({ kind }) => kind === vscode.SymbolKind.Event));
    assert.ok(symbols[1].children.some(({ name }) => name.endsWith("said")));
  });

  it("has the paragraphs of a turn under who speaks, whose line can stay in view", async () => {
    const { document } = await openText(
      "MINISTER HALVORSEN: We are ready.\n\nThe harbour is open.\n\nQUESTION: Since when?\n\nMINISTER HALVORSEN: Since today.\n",
    );
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      "vscode.executeDocumentSymbolProvider",
      document.uri,
    );
    const [{ range, selectionRange, children }] = symbols;
    assert.deepEqual([range.start.line, range.end.line, selectionRange.start.line], [0, 2, 0]);
    assert.deepEqual(
      children.map(({ name }) => name),
      ["The harbour is open."],
    );
    assert.equal(symbols.length, 3);
  });
});

describe("the line above a meeting", () => {
  const settings = () => vscode.workspace.getConfiguration("readout.codeLens");
  afterEach(async () => {
    await settings().update("meetings", undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
  });

  it("is there only when asked for", async () => {
    const { document } = await openText();
    const lenses = async () =>
      vscode.commands.executeCommand<vscode.CodeLens[]>("vscode.executeCodeLensProvider", document.uri, 10);
    assert.deepEqual(await lenses(), []);
    await settings().update("meetings", true, vscode.ConfigurationTarget.Global);
    const lens = await until(async () => (await lenses())[0]);
    assert.match(lens.command?.title ?? "", /Halvorsen.*Oslo/u);
  });
});

import assert from "node:assert/strict";
import * as vscode from "vscode";
import { becomes, workspaceFolder } from "./support/editor";
import { closeAll } from "./support/readout";

const folder = () => vscode.Uri.joinPath(workspaceFolder(), "searched");
const write = (name: string, text: string) =>
  vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder(), name), new TextEncoder().encode(text));

interface Row {
  readonly label: string;
  readonly detail: string;
  readonly description: string;
}
const search = async (query: string): Promise<string[]> => {
  const rows = await vscode.commands.executeCommand<Row[]>("readout.searchFolder", folder(), query);
  await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
  return rows.map(({ label, detail }) => `${label}: ${detail}`);
};

describe("searching a folder", () => {
  before(async () => {
    await write(
      "2024-09-12-quito.txt",
      "Foreign Minister Lena Moss met her colleague Omar Reyes in Quito on Monday. Moss stressed the need for a ferry.\n",
    );
    await write("2024-10-02-riga.txt", "Omar Reyes said the ferry was late.\n");
  });
  after(() => vscode.workspace.fs.delete(folder(), { recursive: true }));
  afterEach(closeAll);

  it("finds who said what about what", async () => {
    assert.deepEqual(await search("speaker:Moss about:ferry"), ["Lena Moss, stressed: the need for a ferry"]);
    assert.deepEqual(await search("about:ferry after:2024-10"), ["Omar Reyes, said: the ferry was late"]);
    assert.deepEqual(await search("is:meeting meeting:Reyes"), ["Lena Moss – Omar Reyes: Quito"]);
    assert.deepEqual(await search("about:airport"), []);
  });

  it("reads again what has changed", async () => {
    await search("about:ferry");
    await write("2024-10-02-riga.txt", "Omar Reyes said the airport was closed.\n");
    assert.deepEqual(await search("about:airport"), ["Omar Reyes, said: the airport was closed"]);
    assert.deepEqual(await search("about:ferry speaker:Reyes"), []);
  });

  it("opens the words that are chosen", async () => {
    await vscode.commands.executeCommand("readout.searchFolder", folder(), "speaker:Moss about:ferry");
    await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
    await becomes(() => {
      const editor = vscode.window.activeTextEditor;
      return editor?.document.getText(editor.selection);
    }, "the need for a ferry");
  });
});

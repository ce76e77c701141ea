import assert from "node:assert/strict";
import * as vscode from "vscode";
import { folderFiles } from "../../src/extension/core/folder/folderFiles";
import type { TreeNode } from "../../src/extension/shown/tree/treeNode";
import { becomes, until, workspaceFolder } from "./support/editor";
import { api, closeAll } from "./support/readout";

const folder = () => vscode.Uri.joinPath(workspaceFolder(), "gathered");
const write = (name: string, text: string) =>
  vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder(), name), new TextEncoder().encode(text));

/** The row at the end of a path of labels. */
async function row(...path: readonly string[]): Promise<TreeNode | undefined> {
  let node: TreeNode | undefined;
  for (const label of path) {
    const rows = await (await api()).corpusRows(node);
    node = rows.find((one) => one.label === label);
    if (!node) return undefined;
  }
  return node;
}
const below = async (...path: readonly string[]) => {
  const node = await row(...path);
  return node && (await (await api()).corpusRows(node)).map(({ label }) => label);
};

describe("the corpus", () => {
  before(async () => {
    await write(
      "2024-09-12-quito.txt",
      "Foreign Minister Zelda Quist of Norway met Xavier Brok in Quito on 12 September 2024. Quist warned that the ferry was late.\n",
    );
    await write("2024-10-02-riga.txt", "Xavier Brok of the United Nations praised the ferry.\n");
    await vscode.commands.executeCommand("readout.readFolder", folder());
  });
  after(async () => {
    await vscode.workspace.fs.delete(folder(), { recursive: true });
    await becomes(() => row("People", "Zelda Quist"), undefined);
  });
  afterEach(closeAll);

  it("lists people, meetings by date and statements by speaker and act, down to the words", async () => {
    assert.match((await row("People", "Zelda Quist"))?.description ?? "", /^Foreign Minister · Norway · /u);
    assert.deepEqual(await below("People", "Zelda Quist"), ["1 statement", "1 meeting"]);
    assert.deepEqual(await below("Meetings by Date", "2024", "September 2024"), [
      "Zelda Quist – Xavier Brok",
    ]);
    assert.deepEqual(await below("Statements by Speaker", "Zelda Quist"), ["warning"]);
    const said = await row("Statements by Speaker", "Zelda Quist", "warning", "that the ferry was late");
    assert.ok(said?.target);
    const { uri, span } = said.target;
    await vscode.commands.executeCommand("readout.openFound", uri, span.start, span.end);
    await becomes(() => {
      const editor = vscode.window.activeTextEditor;
      return editor?.document.getText(editor.selection);
    }, "that the ferry was late");
  });

  it("leads from a row to the page of whom it is about", async () => {
    for (const path of [
      ["People", "Zelda Quist"],
      ["Statements by Speaker", "Zelda Quist", "warning", "that the ferry was late"],
    ]) {
      const node = await row(...path);
      assert.equal(node?.kind, "corpusOfPerson");
      await vscode.commands.executeCommand("readout.showPerson", node);
      await until(async () => (await api()).personPages().some((html) => html.includes("<h1>Zelda Quist")));
      await closeAll();
    }
  });

  it("follows the folder", async () => {
    await write("2024-11-05-lima.txt", "Yvette Olm promised a tram.\n");
    await becomes(() => below("Statements by Speaker", "Yvette Olm"), ["promise"]);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), "2024-11-05-lima.txt"));
    await becomes(() => row("Statements by Speaker", "Yvette Olm"), undefined);
  });

  it("counts the documents beyond those that are read", async () => {
    const filter = { fitsFile: ({ path }: vscode.Uri) => path.endsWith(".txt") };
    const { token } = new vscode.CancellationTokenSource();
    const { files, total } = await folderFiles(folder(), filter, token, 1);
    assert.deepEqual([files.map(({ path }) => path.split("/").at(-1)), total], [["2024-09-12-quito.txt"], 2]);
  });

  it("is found by the editor's search of symbols: people and meetings", async () => {
    const symbols = (letters: string) =>
      vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        "vscode.executeWorkspaceSymbolProvider",
        letters,
      );
    const found = await until(async () => {
      const some = await symbols("quist");
      return some.length >= 2 ? some : undefined;
    });
    const names = found.map(({ name }) => name);
    assert.ok(names.includes("Zelda Quist"), names.join());
    assert.ok(names.includes("Zelda Quist – Xavier Brok"), names.join());
    const person = found.find(({ name }) => name === "Zelda Quist");
    assert.match(person?.containerName ?? "", /Foreign Minister/u);
    assert.ok(person?.location.uri.path.endsWith("/gathered/2024-09-12-quito.txt"));
  });
});

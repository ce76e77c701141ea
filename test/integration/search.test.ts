import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { TreeNode } from "../../src/extension/shown/tree/treeNode";
import { becomes, until, workspaceFolder } from "./support/editor";
import { api, closeAll } from "./support/readout";

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

const rows = async () => (await api()).results();
const drawn = (nodes: readonly TreeNode[]): string[] =>
  nodes.flatMap(({ label, children }) => [label, ...drawn(children)]);
const selected = () => {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.getText(editor.selection);
};

/** Searches, and takes the last row of the box: all is listed in the sidebar. */
async function keep(query: string): Promise<void> {
  await vscode.commands.executeCommand("readout.clearResults");
  await vscode.commands.executeCommand("readout.searchFolder", folder(), query);
  await vscode.commands.executeCommand("workbench.action.quickOpenSelectPrevious");
  await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
  await until(async () => (await rows()).length > 0);
}

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

  it("leads from what was found to the page of who said it", async () => {
    await keep("about:ferry speaker:Moss");
    const [group] = await rows();
    const [said] = group.children;
    assert.equal(said.kind, "resultOfPerson");
    await vscode.commands.executeCommand("readout.showPerson", said, [said]);
    await until(async () => (await api()).personPages().some((html) => html.includes("<h1>Lena Moss")));
    await vscode.commands.executeCommand("readout.clearResults");
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

  it("lists what is found in the sidebar, true of the folder as it is, and opens its words", async () => {
    await keep("about:ferry");
    const [group] = await rows();
    assert.deepEqual(drawn([group]), ["searched/2024-09-12-quito.txt", "Lena Moss, stressed"]);
    await vscode.commands.executeCommand("readout.resultsBySpeaker");
    assert.deepEqual(drawn(await rows()).slice(0, 2), ["Lena Moss", "the need for a ferry"]);
    const { uri, span } = (await rows())[0].children[0].target!;
    await vscode.commands.executeCommand("readout.openFound", uri, span.start, span.end);
    await becomes(() => selected(), "the need for a ferry");
    await write("2024-11-05-lima.txt", "Ana Lind said the ferry was new.\n");
    await becomes(async () => drawn(await rows()).slice(0, 2), ["Ana Lind", "the ferry was new"]);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), "2024-11-05-lima.txt"));
    await becomes(async () => drawn(await rows()).slice(0, 2), ["Lena Moss", "the need for a ferry"]);
    await vscode.commands.executeCommand("readout.resultsByDocument");
  });

  it("copies it as a table", async () => {
    await keep("about:ferry");
    await vscode.commands.executeCommand("readout.copyResults");
    const table = await until(() => vscode.env.clipboard.readText());
    assert.match(table, /\nsearched\/2024-09-12-quito\.txt\t1\t2024-09-12\tstatement\tLena Moss\t/u);
  });

  it("opens it in an editor with what stands around it, from where the words are one step away", async () => {
    await keep("about:ferry");
    await vscode.commands.executeCommand("readout.openResults");
    const { document } = await until(() => {
      const editor = vscode.window.activeTextEditor;
      return editor?.document.uri.scheme === "readout-results" ? editor : undefined;
    });
    assert.match(
      document.getText(),
      /^ {2}1 {2}Foreign Minister .*\n {2}1: Moss stressed the need for a ferry\.$/mu,
    );
    const line = document.getText().slice(0, document.getText().indexOf("1: Moss")).split("\n").length - 1;
    const definitions = await vscode.commands.executeCommand<vscode.Location[]>(
      "vscode.executeDefinitionProvider",
      document.uri,
      new vscode.Position(line, 10),
    );
    const [{ uri, range }] = definitions;
    assert.equal((await vscode.workspace.openTextDocument(uri)).getText(range), "the need for a ferry");
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      "vscode.executeLinkProvider",
      document.uri,
    );
    assert.ok(links.some(({ target }) => target?.toString(true).startsWith("command:readout.openFound")));
  });

  it("keeps searches under a name and runs them again", async () => {
    await keep("about:ferry");
    await vscode.commands.executeCommand("readout.saveSearch", "Ferries");
    await vscode.commands.executeCommand("readout.clearResults");
    assert.deepEqual(drawn(await rows()), ["Ferries"]);
    await vscode.commands.executeCommand("readout.runSavedSearch", "Ferries");
    assert.deepEqual(drawn(await rows()).slice(1), ["Lena Moss, stressed", "Saved Searches", "Ferries"]);
    await vscode.commands.executeCommand("readout.renameSavedSearch", "Ferries", "Boats");
    await vscode.commands.executeCommand("readout.removeSavedSearch", "Boats");
    assert.deepEqual(drawn(await rows()).slice(1), ["Lena Moss, stressed"]);
  });
});

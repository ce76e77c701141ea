import assert from "node:assert/strict";
import * as vscode from "vscode";
import { becomes, open, until, workspaceFolder } from "./support/editor";
import { api, closeAll } from "./support/readout";

const folder = () => vscode.Uri.joinPath(workspaceFolder(), "indexed");
const at = (name: string) => vscode.Uri.joinPath(folder(), name);
const write = (name: string, text: string) =>
  vscode.workspace.fs.writeFile(at(name), new TextEncoder().encode(text));

interface Row {
  readonly label: string;
  readonly detail: string;
}
/** What the index says now, without reading the folder. */
const found = async (query: string) => {
  const { hits } = await (await api()).search(query);
  return hits.map(({ speaker, words }) => `${speaker}: ${words}`);
};

/** In a browser the editor saves by itself a second after an edit: a slow test would find saved what it is to find unsaved. */
const saveUnasked = (autoSave: "off" | undefined) =>
  vscode.workspace
    .getConfiguration("files")
    .update("autoSave", autoSave, vscode.ConfigurationTarget.Workspace);

describe("the index of a folder", () => {
  before(async () => {
    await saveUnasked("off");
    // Other features may have had the whole workspace read.
    await vscode.commands.executeCommand("readout.forgetFolders");
    await write("a.txt", "Lena Moss said the ferry was late.\n");
    await write("more/b.txt", "Omar Reyes said the airport was closed.\n");
    const rows = await vscode.commands.executeCommand<Row[]>("readout.searchFolder", folder(), "about:ferry");
    assert.deepEqual(
      rows.map(({ detail }) => detail),
      ["the ferry was late"],
    );
    await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
  });
  after(async () => {
    await saveUnasked(undefined);
    await vscode.workspace.fs.delete(folder(), { recursive: true });
  });
  afterEach(closeAll);

  it("follows files that come, change and go, and folders that go", async () => {
    await write("c.txt", "Omar Reyes said the harbour was open.\n");
    await becomes(() => found("harbour"), ["Omar Reyes: the harbour was open"]);
    await write("c.txt", "Omar Reyes said the harbour was closed again.\n");
    await becomes(() => found("harbour"), ["Omar Reyes: the harbour was closed again"]);
    await vscode.workspace.fs.delete(at("c.txt"));
    await becomes(() => found("harbour"), []);
    await vscode.workspace.fs.delete(at("more"), { recursive: true });
    await becomes(() => found("airport"), []);
  });

  it("counts a document as it stands in the editor, and its file when that is closed", async () => {
    const { document } = await open(at("a.txt"));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(
      document.uri,
      document.positionAt(document.getText().length),
      "Ana Lind said the tunnel was wet.\n",
    );
    await vscode.workspace.applyEdit(edit);
    await becomes(() => found("tunnel"), ["Ana Lind: the tunnel was wet"]);
    assert.ok(document.isDirty, "What was found is not in the file.");
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    await becomes(() => found("tunnel"), []);
  });

  it("counts decisions in the files beside documents that are closed", async () => {
    await write("d.txt", "Lena Moss said the tram was late.\n");
    await becomes(() => found("tram"), ["Lena Moss: the tram was late"]);
    const { document } = await open(at("d.txt"));
    await vscode.commands.executeCommand("readout.annotate");
    await until(async () => (await api()).annotations(document.uri));
    await vscode.commands.executeCommand("readout.rename", { start: 0, end: 9, answer: "Lena Moss-Berg" });
    await becomes(() => found("tram"), ["Lena Moss-Berg: the tram was late"]);
    await (await api()).save(document.uri);
    await closeAll();
    await becomes(() => found("tram"), ["Lena Moss-Berg: the tram was late"]);
  });

  it("is kept, and answers again without reading", async () => {
    const before = await found("about:ferry");
    const { documents } = (await api()).index();
    // What was closed a moment ago may still have to be read.
    await becomes(async () => (await api()).reopenIndex(), 0);
    assert.equal((await api()).index().documents, documents);
    assert.deepEqual(await found("about:ferry"), before);
  });

  it("lets go of a folder that is gone", async () => {
    const gone = vscode.Uri.joinPath(workspaceFolder(), "gone");
    const file = vscode.Uri.joinPath(gone, "a.txt");
    await vscode.workspace.fs.writeFile(
      file,
      new TextEncoder().encode("Ana Lind said the ladder was short.\n"),
    );
    await vscode.commands.executeCommand("readout.readFolder", gone);
    assert.deepEqual(await found("ladder"), ["Ana Lind: the ladder was short"]);
    const isCovered = async () =>
      (await api()).index().folders.some((one) => one.toString() === gone.toString());
    assert.equal(await isCovered(), true);
    await vscode.workspace.fs.delete(gone, { recursive: true });
    await (await api()).reopenIndex();
    assert.equal(await isCovered(), false);
    assert.deepEqual(await found("ladder"), []);
  });
});

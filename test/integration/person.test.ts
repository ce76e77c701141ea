import assert from "node:assert/strict";
import * as vscode from "vscode";
import { becomes, until, workspaceFolder } from "./support/editor";
import { annotations, api, closeAll, putCursor } from "./support/readout";

const folder = () => vscode.Uri.joinPath(workspaceFolder(), "people");
const write = (name: string, text: string) =>
  vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder(), name), new TextEncoder().encode(text));
const fileOf = (name: string) => vscode.Uri.joinPath(folder(), name);

const FIRST =
  "Foreign Minister Lena Moss of Norway met her colleague Omar Reyes in Quito on Monday. Moss stressed the need for a ferry.\n";
const SECOND =
  "Norwegian Foreign Minister Lena Moss said the ferry <b>was late</b>. Minister Lena Quist urged patience.\n";

const show = (name: string, document: string) =>
  vscode.commands.executeCommand("readout.showPerson", { uri: fileOf(document).toString(), name });
const pages = async () => (await api()).personPages();
const page = async (): Promise<string> => (await pages()).at(-1) ?? "";
const tabs = () => vscode.window.tabGroups.all.flatMap(({ tabs: all }) => all.map(({ label }) => label));
/** The number of the button with these words. */
const buttonWith = async (words: string): Promise<number> => {
  const buttons = [...(await page()).matchAll(/<button[^>]*data-target="(\d+)"[^>]*>(.*?)<\/button>/gsu)];
  const found = buttons.find(([, , label]) => label.includes(words));
  assert.ok(found, `No button says ${words}.`);
  return Number(found[1]);
};

describe("the page of a person", () => {
  before(async () => {
    await write("2024-09-12-quito.txt", FIRST);
    await write("2024-10-02-oslo.txt", SECOND);
  });
  after(() => vscode.workspace.fs.delete(folder(), { recursive: true }));
  afterEach(closeAll);

  it("shows offices, statements, meetings and companions over the folder's documents", async () => {
    await show("Lena Moss", "2024-10-02-oslo.txt");
    await until(() => tabs().includes("Lena Moss"));
    const html = await page();
    assert.match(html, /<h1>Lena Moss<\/h1>/u);
    assert.match(html, /2 documents/u);
    for (const words of ["the need for a ferry", "Omar Reyes", "Foreign Minister", "the same name"])
      assert.ok(html.includes(words), `${words} is missing in ${html}`);
    assert.ok(!html.includes('class="cue">urged'), html);
  });

  it("takes words of documents as words", async () => {
    await show("Lena Moss", "2024-10-02-oslo.txt");
    assert.ok((await page()).includes("&lt;b&gt;was late"), await page());
    assert.ok(!(await page()).includes("<b>"));
  });

  it("opens the words of a line", async () => {
    await show("Lena Moss", "2024-10-02-oslo.txt");
    await (await api()).pressOnPage(await buttonWith("the need for a ferry"));
    await becomes(() => {
      const editor = vscode.window.activeTextEditor;
      return editor?.document.getText(editor.selection);
    }, "the need for a ferry");
  });

  it("goes to the page of whoever was met", async () => {
    await show("Lena Moss", "2024-10-02-oslo.txt");
    const html = await page();
    const [, companions = ""] = html.split(/<h2 id="h-companions">/u);
    const [, number] = /data-target="(\d+)"/u.exec(companions) ?? [];
    await (await api()).pressOnPage(Number(number));
    await until(() => tabs().includes("Omar Reyes"));
  });

  it("opens for the name at the cursor, and says what changed in a document", async () => {
    await write("2024-11-01-riga.seed", "Foreign Minister Lena Moss of Norway said the bridge was open.\n");
    const document = await vscode.workspace.openTextDocument(fileOf("2024-11-01-riga.seed"));
    const editor = await vscode.window.showTextDocument(document);
    await annotations(document);
    putCursor(editor, "Lena Moss");
    await vscode.commands.executeCommand("readout.showPerson");
    await until(() => tabs().includes("Lena Moss"));
    assert.ok((await page()).includes("the bridge was open"));
    const edit = new vscode.WorkspaceEdit();
    const at = document.getText().indexOf("open");
    edit.replace(
      document.uri,
      new vscode.Range(document.positionAt(at), document.positionAt(at + 4)),
      "closed",
    );
    await vscode.workspace.applyEdit(edit);
    await until(async () => (await page()).includes("the bridge was closed"));
    await document.save();
  });

  it("shows what the documents tell now when it is asked for again", async () => {
    await show("Lena Moss", "2024-09-12-quito.txt");
    await until(() => tabs().includes("Lena Moss"));
    const read = await pages();
    await write(
      "2024-12-01-lima.txt",
      "Norwegian Foreign Minister Lena Moss said that the tram was <i>new</i>.\n",
    );
    await vscode.commands.executeCommand("workbench.action.files.newUntitledFile");
    await show("Lena Moss", "2024-12-01-lima.txt");
    assert.equal((await pages()).length, read.length);
    assert.ok((await page()).includes("the tram was &lt;i&gt;new"), await page());
    await vscode.workspace.fs.delete(fileOf("2024-12-01-lima.txt"));
  });

  it("is filled again in the next session, and says so where nobody is known", async () => {
    await show("Lena Moss", "2024-10-02-oslo.txt");
    await until(() => tabs().includes("Lena Moss"));
    await closeAll();
    assert.deepEqual(await pages(), []);
    const { restorePage } = await api();
    const panel = () => vscode.window.createWebviewPanel("test", "Moss", vscode.ViewColumn.Active);
    await restorePage(panel(), { name: "Lena Moss", uri: fileOf("2024-09-12-quito.txt").toString() });
    assert.match(await page(), /the need for a ferry/u);
    await restorePage(panel(), { name: "Nobody Atall", uri: "" });
    assert.match(await page(), /<h1>Nobody Atall<\/h1>/u);
    await restorePage(panel(), { name: 7 });
    assert.equal((await pages()).length, 2);
  });
});

import assert from "node:assert/strict";
import * as vscode from "vscode";
import { becomes, open, until, workspaceFolder } from "./support/editor";
import { annotations, api, closeAll } from "./support/readout";

const folder = () => vscode.Uri.joinPath(workspaceFolder(), "taught");
const list = () => vscode.Uri.joinPath(workspaceFolder(), "readout.words.txt");
const encoded = (text: string) => new TextEncoder().encode(text);
const at = (name: string) => vscode.Uri.joinPath(folder(), name);
const write = (name: string, text: string) => vscode.workspace.fs.writeFile(at(name), encoded(text));

const FIRST = "In Quito, QRX told reporters that the ferry was late. Lena Moss met Omar Reyes.\n";
const SECOND = "The ferry strike is over, QRX reported on Monday.\n";

/** What a document has by the words that are marked. */
const typeOf = async (document: vscode.TextDocument, words: string) => {
  const { entities } = await annotations(document);
  const found = entities.find(({ mentions }) =>
    mentions.some(({ start, end }) => document.getText().slice(start, end) === words),
  );
  return found && `${found.type} ${found.name}`;
};
const textOfList = async () => (await vscode.workspace.openTextDocument(list())).getText();
const savedList = () =>
  vscode.workspace.fs.readFile(list()).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => "",
  );
const offered = async (document: vscode.TextDocument) => (await api()).offeredLine(document.uri);
const teach = (options: object) => vscode.commands.executeCommand<string[]>("readout.teachWords", options);

describe("a list of one's own words", () => {
  before(async () => {
    await write("first.seed", FIRST);
    await write("second.seed", SECOND);
    await write("third.seed", "It rained.\n");
  });
  afterEach(async () => {
    await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
    await closeAll();
    await vscode.workspace.fs.delete(list()).then(undefined, () => undefined);
  });
  after(() => vscode.workspace.fs.delete(folder(), { recursive: true }));

  it("is offered a line by a correction, shows what that changes, and is one step to take back", async () => {
    const { document } = await open(at("first.seed"));
    const start = FIRST.indexOf("QRX");
    await annotations(document);
    assert.equal(
      await vscode.commands.executeCommand("readout.markAs", { start, end: start + 3, answer: "event" }),
      true,
    );
    await becomes(() => offered(document), "event: QRX");
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      new vscode.Range(0, start, 0, start),
    );
    assert.ok(actions.some(({ title }) => title === "Teach the folder: event: QRX…"));

    const rows = await teach({ answer: "offer" });
    assert.match(
      rows[0],
      /^\$\(mortar-board\) Write “event: QRX” into readout\.words\.txt \| changes \d+ places?/u,
    );
    const second = rows.slice(rows.indexOf("taught/second.seed | ") + 1);
    assert.ok(
      second.some((row) => /^QRX \| line 1: .*event/u.test(row)),
      rows.join("\n"),
    );
    assert.ok(rows.every((row) => !row.startsWith("taught/third")));
    // The box shows a moment after it was asked to.
    await until(async () => {
      await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      return (await savedList()).endsWith("event: QRX\n");
    });
    const { document: other } = await open(at("second.seed"));
    await becomes(() => typeOf(other, "QRX"), "event QRX");
    await open(list());
    await vscode.commands.executeCommand("undo");
    await becomes(async () => /event/u.test(await textOfList()), false);
    await open(at("second.seed"));
    await until(async () => (await typeOf(other, "QRX")) !== "event QRX");
    await open(list());
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });

  it("yields to decisions, which go on in their documents", async () => {
    const { document } = await open(at("second.seed"));
    const start = SECOND.indexOf("QRX");
    await vscode.workspace.fs.writeFile(list(), encoded("event: QRX\n"));
    await becomes(() => typeOf(document, "QRX"), "event QRX");
    await vscode.commands.executeCommand("readout.changeType", { start, answer: "agreement" });
    assert.equal(await typeOf(document, "QRX"), "agreement QRX");
    await vscode.workspace.fs.writeFile(list(), encoded("place: QRX\n"));
    await until(async () => (await api()).annotations(document.uri));
    assert.equal(await typeOf(document, "QRX"), "agreement QRX");
    await vscode.commands.executeCommand("readout.undo");
    await becomes(() => typeOf(document, "QRX"), "place QRX");
  });

  it("counts in the index of the folder, as soon as it says something else", async () => {
    await write("fourth.seed", "QRX told reporters that the tram was late.\n");
    const said = async () => (await (await api()).search("tram")).hits.map(({ speaker }) => speaker);
    await vscode.commands.executeCommand("readout.searchFolder", workspaceFolder(), "tram");
    await vscode.workspace.fs.writeFile(list(), encoded("organization: Quito Radio Exchange = QRX\n"));
    await becomes(said, ["Quito Radio Exchange"]);
    await vscode.workspace.fs.delete(list());
    await until(async () => (await said())[0] !== "Quito Radio Exchange");
  });

  it("says which lines are left out, and why", async () => {
    await vscode.workspace.fs.writeFile(list(), encoded("person: Lena Moss\nverb: trumpet = eat\n"));
    const problems = () =>
      vscode.languages
        .getDiagnostics(list())
        .map(({ message, range }) => [range.start.line, range.start.character, message]);
    await becomes(problems, [[1, 16, "Readout leaves this line out: “eat” is no verb that Readout knows"]]);
    await vscode.workspace.fs.writeFile(list(), encoded("verb: trumpet = warn\n"));
    await becomes(problems, []);
  });

  it("completes what a line begins with, and the verbs that one may be like", async () => {
    await vscode.workspace.fs.writeFile(list(), encoded("\nverb: trumpet = w\n"));
    const { document } = await open(list());
    const complete = async (line: number, character: number) => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        "vscode.executeCompletionItemProvider",
        document.uri,
        new vscode.Position(line, character),
      );
      return items.map(({ label }) => (typeof label === "string" ? label : label.label));
    };
    assert.ok((await complete(0, 0)).includes("organization"));
    assert.ok((await complete(1, 17)).includes("warn"));
  });

  it("offers nothing where the person wants no offers", async () => {
    const configuration = vscode.workspace.getConfiguration();
    await configuration.update("readout.words.offer", false, vscode.ConfigurationTarget.Global);
    try {
      const { document } = await open(at("third.seed"));
      await annotations(document);
      await vscode.commands.executeCommand("readout.markAs", { start: 0, end: 2, answer: "event" });
      assert.equal(await offered(document), undefined);
    } finally {
      await configuration.update("readout.words.offer", undefined, vscode.ConfigurationTarget.Global);
    }
  });
});

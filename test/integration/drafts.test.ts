import assert from "node:assert/strict";
import * as vscode from "vscode";
import { becomes, open, until, workspaceFolder } from "./support/editor";
import { closeAll } from "./support/readout";

const SOURCE = `Foreign Minister Lena Moss met her colleague Omar Reyes in Quito on Monday.
“We will not close the harbour to 14 fishing boats from the north,” Moss said.
“The ferry treaty is the best that our islands could get,” Reyes said.
`;
const ALTERED = "We will close the harbour to 14 fishing boats from the north,";
const DRAFT = `“${ALTERED}” Lena Moss said.

“The ferry treaty is the best that our islands could get,” Lena Moss said.

“The ferry treaty is the best that our islands could get,” Omar Reyes said.

“The moon was green that day and the lighthouse sang,” Omar Reyes said.
`;

const folder = () => vscode.Uri.joinPath(workspaceFolder(), "draft-sources");
const at = (name: string) => vscode.Uri.joinPath(folder(), name);
const write = (uri: vscode.Uri, text: string) =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));

const found = ({ document }: vscode.TextEditor) =>
  vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === "Readout")
    .sort((a, b) => a.range.start.compareTo(b.range.start));
const codeOf = ({ code }: vscode.Diagnostic) => (typeof code === "object" ? code.value : code);
const codes = (editor: vscode.TextEditor) => found(editor).map(codeOf);
const actionsAt = ({ document }: vscode.TextEditor, range: vscode.Range) =>
  vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    range,
  );
const check = () => vscode.commands.executeCommand<string[] | undefined>("readout.checkDraft", folder());

describe("checking a text against a folder", () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    await write(at("one.txt"), SOURCE);
    await write(at("two.txt"), "It rained in Quito.\n");
    const draft = vscode.Uri.joinPath(workspaceFolder(), "article.txt");
    await write(draft, DRAFT);
    editor = await open(draft);
  });
  afterEach(async () => {
    await vscode.commands.executeCommand("readout.stopCheckingDraft");
    await closeAll();
    await vscode.workspace.fs.delete(folder(), { recursive: true });
  });

  it("tells what is altered, given to another, or not there, once asked", async () => {
    assert.deepEqual(codes(editor), []);
    assert.deepEqual(await check(), ["altered", "otherSpeaker", "verbatim", "notFound"]);
    await becomes(() => codes(editor), ["altered", "otherSpeaker", "notFound"]);
    const [altered, other] = found(editor);
    assert.equal(editor.document.getText(altered.range), ALTERED);
    assert.equal(altered.severity, vscode.DiagnosticSeverity.Warning);
    assert.match(altered.message, /negation.*“not” is left out/u);
    assert.match(other.message, /Omar Reyes says this, not Lena Moss/u);
    const [related] = altered.relatedInformation ?? [];
    const source = await vscode.workspace.openTextDocument(related.location.uri);
    assert.equal(
      source.getText(related.location.range),
      "We will not close the harbour to 14 fishing boats from the north",
    );
  });

  it("takes the source’s words by the light bulb, and checks again when the text is saved", async () => {
    await check();
    await becomes(() => codes(editor), ["altered", "otherSpeaker", "notFound"]);
    const actions = await actionsAt(editor, found(editor)[0].range);
    const take = actions.find(({ edit }) => edit);
    assert.ok(take?.edit);
    await vscode.workspace.applyEdit(take.edit);
    assert.match(
      editor.document.getText(),
      /^“We will not close the harbour to 14 fishing boats from the north,” Lena Moss/u,
    );
    await editor.document.save();
    await becomes(() => codes(editor), ["otherSpeaker", "notFound"]);
  });

  it("offers the source’s words also after an edit above them", async () => {
    await check();
    await becomes(() => codes(editor), ["altered", "otherSpeaker", "notFound"]);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), "From our reporter. "));
    const moved = await until(() =>
      found(editor).find((one) => editor.document.getText(one.range) === ALTERED),
    );
    assert.ok((await actionsAt(editor, moved.range)).some(({ edit }) => edit));
  });

  it("shows the difference side by side, and the source", async () => {
    await check();
    const [altered] = await until(() => (found(editor).length === 3 ? found(editor) : undefined));
    const actions = await actionsAt(editor, altered.range);
    const commandOf = (id: string) => actions.find(({ command }) => command?.command === id)?.command;
    const show = commandOf("readout.showDraftDifference");
    const go = commandOf("readout.openReport");
    assert.ok(show && go);
    await vscode.commands.executeCommand(show.command, ...(show.arguments as unknown[]));
    const isDiff = ({ input }: vscode.Tab) => input instanceof vscode.TabInputTextDiff;
    await until(
      () =>
        vscode.window.tabGroups.activeTabGroup.activeTab &&
        isDiff(vscode.window.tabGroups.activeTabGroup.activeTab),
    );
    await vscode.commands.executeCommand(go.command, ...(go.arguments as unknown[]));
    await until(() => vscode.window.activeTextEditor?.document.uri.path.endsWith("/one.txt"));
    const { activeTextEditor: source } = vscode.window;
    assert.match(source!.document.getText(source!.selection), /^We will not close/u);
    await vscode.window.showTextDocument(editor.document);
  });

  it("reads again what has changed in the folder", async () => {
    await check();
    await becomes(() => codes(editor), ["altered", "otherSpeaker", "notFound"]);
    await write(at("three.txt"), "“The moon was green that day and the lighthouse sang,” Omar Reyes said.\n");
    // The editor hears of new files in its own time.
    await until(async () => {
      await editor.edit((edit) => edit.insert(new vscode.Position(editor.document.lineCount - 1, 0), "\n"));
      await editor.document.save();
      await new Promise((resolve) => setTimeout(resolve, 200));
      return codes(editor).length === 2;
    });
    assert.deepEqual(codes(editor), ["altered", "otherSpeaker"]);
  });

  it("is over when the person stops it", async () => {
    await check();
    await becomes(() => codes(editor).length, 3);
    await vscode.commands.executeCommand("readout.stopCheckingDraft");
    await becomes(() => codes(editor), []);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), " "));
    await editor.document.save();
    assert.deepEqual(codes(editor), []);
  });

  it("has a page about what is found", async () => {
    await check();
    const [altered] = await until(() => (found(editor).length === 3 ? found(editor) : undefined));
    const { code } = altered;
    assert.ok(typeof code === "object");
    const page = await vscode.workspace.openTextDocument(code.target);
    assert.match(page.getText(), /^# /u);
    for (const one of found(editor))
      assert.ok(page.getText().includes(`\`${codeOf(one)}\``), String(codeOf(one)));
  });
});

import assert from "node:assert/strict";
import * as vscode from "vscode";
import { becomes, until } from "./support/editor";
import { annotations, closeAll, openText } from "./support/readout";

const TEXT = `Mira Halvorsen met Daniel Otieno in Oslo on Sunday, 1 October 2024.

“We have waited long enough, Otieno told reporters.
`;

const found = ({ document }: vscode.TextEditor) =>
  vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === "Readout");
const codeOf = ({ code }: vscode.Diagnostic) => (typeof code === "object" ? code.value : code);
const codes = (editor: vscode.TextEditor) => found(editor).map(codeOf).sort();
const actionsAt = (editor: vscode.TextEditor, range: vscode.Range) =>
  vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    editor.document.uri,
    range,
  );

describe("what may be wrong", () => {
  const settings = () => vscode.workspace.getConfiguration("readout.diagnostics");
  const set = (name: string, value: unknown) =>
    settings().update(name, value, vscode.ConfigurationTarget.Global);
  afterEach(async () => {
    for (const name of ["enabled", "weekdayWrong"]) await set(name, undefined);
    await closeAll();
  });

  it("is not looked for unless asked", async () => {
    const editor = await openText(TEXT);
    await annotations(editor.document);
    assert.deepEqual(codes(editor), []);
    await vscode.commands.executeCommand("readout.toggleDiagnostics");
    await becomes(() => codes(editor), ["quotationUnclosed", "weekdayWrong"]);
    await vscode.commands.executeCommand("readout.toggleDiagnostics");
    await becomes(() => codes(editor), []);
  });

  it("is told as loudly as each rule is set", async () => {
    await set("enabled", true);
    await set("weekdayWrong", "warning");
    const editor = await openText(TEXT);
    await until(() => codes(editor).length === 2);
    const loud = found(editor).find((one) => codeOf(one) === "weekdayWrong");
    assert.equal(loud?.severity, vscode.DiagnosticSeverity.Warning);
    await set("weekdayWrong", "off");
    await becomes(() => codes(editor), ["quotationUnclosed"]);
  });

  it("is mended by the light bulb, and then is found no more", async () => {
    await set("enabled", true);
    const editor = await openText(TEXT);
    const wrong = await until(() => found(editor).find((one) => codeOf(one) === "weekdayWrong"));
    const mend = (await actionsAt(editor, wrong.range)).find(({ title }) => title.includes("Tuesday"));
    assert.ok(mend?.edit);
    await vscode.workspace.applyEdit(mend.edit);
    assert.match(editor.document.getText(), /on Tuesday, 1 October 2024/u);
    await becomes(() => codes(editor), ["quotationUnclosed"]);
  });

  it("has a page for each rule, and a way to turn it off", async () => {
    await set("enabled", true);
    const editor = await openText(TEXT);
    const wrong = await until(() => found(editor).find((one) => codeOf(one) === "weekdayWrong"));
    const commands = (await actionsAt(editor, wrong.range)).map(({ command }) => command?.command);
    assert.ok(commands.includes("readout.openRule"));
    await vscode.commands.executeCommand("readout.turnOffRule", "weekdayWrong");
    await becomes(() => codes(editor), ["quotationUnclosed"]);
    await vscode.commands.executeCommand("readout.openRule", "weekdayWrong");
    await until(() =>
      vscode.window.tabGroups.all.some(({ tabs }) =>
        tabs.some(({ label }) => label.includes("weekdayWrong")),
      ),
    );
  });
});

describe("changing whom a mention means", () => {
  afterEach(closeAll);

  it("moves the one mention to somebody else, and is undone", async () => {
    const editor = await openText("Karl Moss met Ivo Reyes in Oslo. He said that it rained.\n");
    const he = editor.document.getText().indexOf("He said");
    const who = async () =>
      (await annotations(editor.document)).entities.find(({ mentions }) =>
        mentions.some(({ start, end }) => start === he && end === he + 2),
      )?.name;
    const before = await who();
    const other = before === "Ivo Reyes" ? "Karl Moss" : "Ivo Reyes";
    const uri = editor.document.uri.toString();
    await vscode.commands.executeCommand("readout.setReferent", {
      uri,
      start: he,
      end: he + 2,
      answer: other,
    });
    assert.equal(await who(), other);
    await vscode.commands.executeCommand("readout.undo");
    assert.equal(await who(), before);
  });
});

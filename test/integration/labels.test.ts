import assert from "node:assert/strict";
import * as vscode from "vscode";
import { becomes, until, workspaceFolder } from "./support/editor";
import { annotations, api, closeAll, openText } from "./support/readout";

const file = () => vscode.Uri.joinPath(workspaceFolder(), "readout.labels.json");
const write = (value: unknown) =>
  vscode.workspace.fs.writeFile(file(), new TextEncoder().encode(JSON.stringify(value, null, 2)));

describe("the project's own labels", () => {
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(file());
  });

  it("mark words by number, and have a group in the tree", async () => {
    const editor = await openText("the blue lantern stayed there\n");
    await write({ entities: [{ name: "convoy", label: "Convoys", color: "#aa3300", shortcut: 4 }] });
    editor.selection = new vscode.Selection(0, 4, 0, 16);
    await until(() => vscode.commands.executeCommand<boolean>("readout.markOwn.4"));
    const { entities } = await annotations(editor.document);
    assert.equal(entities.find(({ name }) => name === "blue lantern")?.type, "convoy");
    const group = (await api()).tree("entities").find(({ label }) => label === "Convoys");
    assert.equal(group?.children[0].label, "blue lantern");
    assert.deepEqual(group.icon.paint, { light: "#aa3300", dark: "#aa3300" });
    const isShown = () => vscode.workspace.getConfiguration().get<boolean>("readout.marks.own");
    await vscode.commands.executeCommand("readout.toggle.own");
    await becomes(isShown, false);
    await vscode.commands.executeCommand("readout.toggle.own");
    await becomes(isShown, true);
  });

  it("give marks attributes, by command and by number, which undo takes away", async () => {
    const editor = await openText("Minister Lena Moss said that the harbour was full.\n");
    const certainty = { name: "certainty", label: "Certainty", values: ["high", "low"], types: ["person"] };
    const flag = { name: "flag", color: "#aa3300", values: "boolean", shortcut: 5 };
    await write({ attributes: [certainty, flag] });
    const lena = async () =>
      (await annotations(editor.document)).entities
        .find(({ name }) => name === "Lena Moss")
        ?.mentions.map(({ attributes }) => attributes);
    const offset = editor.document.getText().indexOf("Moss");
    const set = (value: unknown) =>
      vscode.commands.executeCommand<boolean>("readout.setAttribute", {
        start: offset,
        answer: { name: "certainty", value },
      });
    await until(() => set("high"));
    assert.deepEqual(await lena(), [{ certainty: "high" }]);
    assert.equal(await set("middling"), false);
    editor.selection = new vscode.Selection(0, offset, 0, offset);
    await vscode.commands.executeCommand("readout.markOwn.5");
    assert.deepEqual(await lena(), [{ certainty: "high", flag: true }]);
    await vscode.commands.executeCommand("readout.markOwn.5");
    assert.deepEqual(await lena(), [{ certainty: "high" }]);
    assert.equal(await set(null), true);
    assert.deepEqual(await lena(), [undefined]);
    for (let i = 0; i < 2; i++) await vscode.commands.executeCommand("readout.undo");
    assert.deepEqual(await lena(), [{ certainty: "high", flag: true }]);
  });

  it("stand beside what is no name where one is asked what words are", async () => {
    const editor = await openText("The harbour is full.\n");
    await write({ entities: [{ name: "convoy" }] });
    const mark = (start: number, end: number, answer: string) =>
      vscode.commands.executeCommand<boolean>("readout.markAs", { start, end, answer });
    assert.equal(await mark(0, 19, "content"), true);
    assert.equal(await mark(4, 11, "cue"), true);
    const { entities, statements } = await annotations(editor.document);
    assert.deepEqual(
      [statements[0].content[0], statements[0].cue[0]].map(({ start }) => start),
      [0, 4],
    );
    assert.ok(!entities.some(({ type }) => ["content", "cue"].includes(type)));
  });

  it("say what is wrong in their file", async () => {
    await openText("Norway\n");
    await write({ entities: [{ name: "person" }, { name: "convoy", color: "red" }] });
    const problems = await until(() => {
      const found = vscode.languages
        .getDiagnostics(file())
        .filter(({ message }) => message.startsWith("Readout leaves this label out"));
      return found.length === 2 ? found : undefined;
    });
    assert.match(problems[0].message, /person/u);
    assert.match(problems[1].message, /no colour/u);
  });
});

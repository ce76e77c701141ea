import assert from "node:assert/strict";
import * as vscode from "vscode";
import { becomes, openSeed, until } from "./support/editor";
import { annotations, api, closeAll, openText, TEXT, textOf } from "./support/readout";

const drawn = async (document: vscode.TextDocument) => {
  const decorations = await (await api()).decorations(document.uri);
  assert.ok(decorations, "Nothing is drawn.");
  return decorations;
};

describe("marks in the text", () => {
  afterEach(closeAll);

  it("are drawn on names, reporting words and what is said", async () => {
    const { document } = await openText();
    const { place, cue, indirect, quoted } = await drawn(document);
    const words = (ranges: readonly vscode.Range[]) => ranges.map((range) => document.getText(range));
    assert.ok(words(place).includes("Norway"));
    assert.ok(words(cue).includes("said"));
    assert.ok(words(indirect).some((text) => text.includes("Kenya was ready")));
    assert.ok(words(quoted).some((text) => text.startsWith("“We have waited")));
  });

  it("are drawn on words for a meeting and on its topic, which say in a hover who met", async () => {
    const { document } = await openText(`${TEXT}Halvorsen discussed with Otieno the fishing quotas.\n`);
    const { meeting, topic } = await drawn(document);
    const words = (ranges: readonly vscode.Range[]) => ranges.map((range) => document.getText(range));
    assert.ok(words(meeting).includes("met"), words(meeting).join());
    assert.deepEqual(words(topic), ["the fishing quotas"]);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      document.uri,
      topic[0].start.translate(0, 6),
    );
    const cards = hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
    assert.match(cards.map(({ value }) => value).join("\n"), /Mira Halvorsen – Daniel Otieno/u);
    await vscode.commands.executeCommand("readout.toggle.meeting");
    await becomes(async () => [(await drawn(document)).meeting, (await drawn(document)).topic], [[], []]);
    await vscode.commands.executeCommand("readout.toggle.meeting");
    await until(async () => (await drawn(document)).topic.length > 0);
  });

  it("are drawn in every seed of the workspace's folder", async () => {
    const document = await openSeed("summit-with-many-parties.txt");
    assert.ok(Object.values(await drawn(document)).flat().length > 10);
  });

  it("can be turned off and on by kind, which is remembered", async () => {
    const { document } = await openText();
    const settings = () => vscode.workspace.getConfiguration("readout.marks");
    await vscode.commands.executeCommand("readout.toggle.place");
    await becomes(() => settings().get("place"), false);
    await becomes(async () => (await drawn(document)).place, []);
    assert.notDeepEqual((await drawn(document)).cue, []);
    await vscode.commands.executeCommand("readout.toggle.place");
    await becomes(() => settings().get("place"), true);
    await until(async () => (await drawn(document)).place.length > 0);
  });

  it("can all be hidden at once", async () => {
    const { document } = await openText();
    await vscode.commands.executeCommand("readout.toggleMarks");
    await becomes(async () => Object.values(await drawn(document)).flat().length, 0);
    await vscode.commands.executeCommand("readout.toggleMarks");
    await until(async () => Object.values(await drawn(document)).flat().length > 0);
  });

  it("stay on their words while one types", async () => {
    const editor = await openText();
    const { document } = editor;
    for (const letter of "Now, ") {
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), letter));
    }
    await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), "Yesterday "));
    const set = await annotations(document);
    assert.equal(set.version, document.version);
    const said = set.statements.map(({ cue }) => cue.map((span) => textOf(document, span)).join(" "));
    assert.ok(said.includes("said"), said.join());
    const norway = set.entities.find(({ name }) => name === "Norway");
    assert.equal(norway && textOf(document, norway.mentions[0]), "Norway");
  });

  it("are gone with their words and back with an undo", async () => {
    const editor = await openText();
    const { document } = editor;
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const before = (await annotations(document)).statements.length;
    await editor.edit((edit) => edit.delete(whole));
    assert.equal((await annotations(document)).entities.length, 0);
    await vscode.commands.executeCommand("undo");
    await becomes(async () => (await annotations(document)).statements.length, before);
  });
});

describe("documents", () => {
  afterEach(closeAll);

  it("of other prose are annotated only on request", async () => {
    const { document } = await openText("Norway said that Kenya was ready.\n", "markdown");
    assert.equal(await (await api()).annotations(document.uri), undefined);
    await vscode.commands.executeCommand("readout.annotate");
    assert.ok((await annotations(document)).entities.length > 0);
  });

  it("of code never are", async () => {
    const { document } = await openText("// Norway said that Kenya was ready.\n", "javascript");
    await vscode.commands.executeCommand("readout.annotate");
    assert.equal(await (await api()).annotations(document.uri), undefined);
  });

  it("that fit a glob of the settings are annotated", async () => {
    const { document } = await openText("Norway said that Kenya was ready.\n", "plaintext");
    const settings = vscode.workspace.getConfiguration("readout.annotate");
    await settings.update("globs", ["**/Untitled-*"], vscode.ConfigurationTarget.Global);
    await until(async () => (await api()).annotations(document.uri));
    await settings.update("globs", undefined, vscode.ConfigurationTarget.Global);
    await until(async () => !(await (await api()).annotations(document.uri)));
  });
});

import assert from "node:assert/strict";
import * as vscode from "vscode";
import { VIEWS } from "../../src/extension/manifest/viewNames";
import { becomes, until } from "./support/editor";
import { api, closeAll, labels, openText } from "./support/readout";

const run = (command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand(`readout.${command}`, ...args);

const selectedNames = async () => (await api()).selected("entities").map(({ label }) => label);

describe("the views", () => {
  afterEach(async () => {
    await run("clearFilter");
    await closeAll();
  });

  it("all have a tree that some feature has put in", async () => {
    const { tree } = await api();
    for (const view of VIEWS) assert.doesNotThrow(() => tree(view), view);
  });

  it("list meetings with parties, place and date", async () => {
    await openText();
    const [meeting] = (await api()).tree("meetings");
    assert.ok(meeting);
    const kinds = meeting.children.map(({ kind }) => kind);
    assert.ok(kinds.includes("participant"), kinds.join());
    assert.ok(labels([meeting]).includes("Oslo"));
    assert.ok(labels([meeting]).includes("Tuesday"));
  });

  it("list statements by speaker or in the order of the text", async () => {
    await openText();
    const { tree } = await api();
    await until(() => tree("statements").every(({ kind }) => kind === "speaker"));
    await run("groupByDocument");
    await until(() => tree("statements").every(({ kind }) => kind === "statement"));
    await run("groupBySpeaker");
    await until(() => tree("statements").every(({ kind }) => kind === "speaker"));
  });

  it("list entities by type", async () => {
    await openText();
    const { tree } = await api();
    assert.ok(labels(tree("entities")).includes("Norway"));
    assert.ok(tree("entities").every(({ kind, children }) => kind === "type" && children.length > 0));
  });

  it("show only rows with the words of the filter", async () => {
    await openText();
    const { tree } = await api();
    await run("filter", "norway");
    await becomes(() => labels(tree("entities")).slice(0, 2), ["Places", "Norway"]);
    await run("clearFilter");
    await until(() => tree("entities").length > 1);
  });

  it("reveal the words of a row, leaving the focus in the tree", async () => {
    const editor = await openText();
    const [place] = (await api())
      .tree("entities")
      .flatMap(({ children }) => children.filter(({ label }) => label === "Norway"));
    await run("revealNode", "entities", place.id);
    await becomes(() => editor.document.getText(editor.selection), "Norway");
  });

  it("select the row of an entity on request", async () => {
    await openText();
    const [place] = (await api())
      .tree("entities")
      .flatMap(({ children }) => children.filter(({ label }) => label === "Norway"));
    await run("showInTree", "entities", place.subject);
    await becomes(selectedNames, ["Norway"]);
  });

  it("select the last of several rows that are asked for as soon as they are there, in a view that is hidden", async () => {
    // Of such a view the editor forgets the rows with each new document.
    await vscode.commands.executeCommand("workbench.view.explorer");
    await openText(
      "Prime Minister Ana Lind of Sweden met Chancellor Omar Reyes of Austria in Lisbon on Monday.\n",
    );
    const rows = (await api()).tree("entities").flatMap(({ children }) => children);
    const names = ["Sweden", "Austria", "Lisbon"];
    const subjects = names.map((name) => rows.find(({ label }) => label === name)?.subject);
    await Promise.all(subjects.map((subject) => run("showInTree", "entities", subject)));
    await becomes(selectedNames, ["Lisbon"]);
  });

  it("are empty beside a document that is not annotated", async () => {
    await openText("const x = 1;\n", "javascript");
    const { tree } = await api();
    await until(() => tree("entities").length === 0);
  });

  it("keep their rows' ids while one types", async () => {
    const editor = await openText();
    const { tree } = await api();
    const ids = () =>
      tree("statements").flatMap(({ id, children }) => [id, ...children.map((child) => child.id)]);
    const before = ids();
    await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), " "));
    assert.deepEqual(ids(), before);
    await (await api()).annotations(editor.document.uri);
    assert.deepEqual(ids(), before);
  });
});

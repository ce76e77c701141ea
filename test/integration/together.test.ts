import assert from "node:assert/strict";
import * as vscode from "vscode";
import { open as openFile, until, workspaceFolder } from "./support/editor";
import { annotations, api, closeAll } from "./support/readout";

const run = (command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand(`readout.${command}`, ...args);

const { fs } = vscode.workspace;
const TEXT =
  "Mira Halvorsen met Omar Reyes in Oslo on Tuesday. The blue lantern was hung in the hall of the old harbour. " +
  "Mira Halvorsen said that the talks would go on.\n";
let folder: vscode.Uri;
let count = 0;

const at = (name: string) => vscode.Uri.joinPath(folder, name);
const setName = (name: string | undefined) =>
  vscode.workspace.getConfiguration().update("readout.annotator", name, true);

async function open(name: string): Promise<vscode.TextEditor> {
  await setName(name);
  const editor = await openFile(at("talks.seed"));
  await annotations(editor.document);
  return editor;
}

const spanOf = (words: string) => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});

/** Decides as somebody, saves, and closes the document. */
async function as(name: string, work: (editor: vscode.TextEditor) => Thenable<unknown>): Promise<void> {
  const editor = await open(name);
  await work(editor);
  await (await api()).save(editor.document.uri);
  await closeAll();
}

async function rows(): Promise<{ progress: string | undefined; open: string[]; settled: string[] }> {
  const comparison = (await api()).tree("decisions").find(({ kind }) => kind === "comparison");
  const words = (nodes: readonly { label: string; description?: string }[] = []) =>
    nodes.map(({ label, description }) => `${label} · ${description}`);
  return {
    progress: comparison?.description,
    open: words(comparison?.children.filter(({ kind }) => kind === "disagreement")),
    settled: words(comparison?.children.find(({ kind }) => kind === "group")?.children),
  };
}

const speakerOf = async ({ document }: vscode.TextEditor) => {
  const { statements, entities } = await annotations(document);
  return entities.find(({ id }) => id === statements.at(-1)?.speaker)?.name;
};

async function twoPeople(): Promise<void> {
  await as("Ana", (editor) =>
    run("mark.event", { ...spanOf("blue lantern"), uri: editor.document.uri.toString() }),
  );
  await as("Ben M. Ode", async (editor) => {
    const uri = editor.document.uri.toString();
    await run("mark.event", { ...spanOf("The blue lantern"), uri });
    const id = (await annotations(editor.document)).statements.at(-1)?.id;
    await run("setSpeaker", { uri, id, answer: "Omar Reyes" });
  });
}
const BEN = "Ben-M_-Ode";

describe("several annotators", () => {
  beforeEach(async () => {
    folder = vscode.Uri.joinPath(workspaceFolder(), "seeds", `together-${count++}`);
    await fs.createDirectory(folder);
    await fs.writeFile(at("talks.seed"), new TextEncoder().encode(TEXT));
  });
  afterEach(async () => {
    await closeAll();
    await setName(undefined);
    await fs.delete(folder, { recursive: true });
  });

  it("differ in more than marks; who takes their own version settles it too", async () => {
    await twoPeople();
    const editor = await open("Ana");
    await run("compare", { answer: [BEN, "Ana"] });
    const EXTENT = "The blue lantern · extent: “The blue lantern” ↔ “blue lantern”";
    const SPEAKER = "said that the talks would go on. · speaker: Omar Reyes ↔ Mira Halvorsen";
    assert.deepEqual(await rows(), {
      progress: "0 of 2 settled",
      open: [EXTENT, SPEAKER],
      settled: [],
    });
    assert.equal(await run("takeRight", { id: "1" }), true);
    const kept = await rows();
    assert.deepEqual([kept.progress, kept.open], ["1 of 2 settled", [EXTENT]]);
    assert.deepEqual(kept.settled, [`${SPEAKER} · as Ana has it`]);
    assert.equal(await speakerOf(editor), "Mira Halvorsen");
    // Thought better of it: a settled row can be taken from the other side.
    assert.equal(await run("takeLeft", { id: "1" }), true);
    assert.deepEqual((await rows()).settled, [`${SPEAKER} · as Ben M. Ode has it`]);
    assert.equal(await speakerOf(editor), "Omar Reyes");
    assert.equal(await run("takeLeft", { id: "0" }), true);
    assert.equal((await rows()).progress, "2 of 2 settled");
    const { entities } = await annotations(editor.document);
    assert.ok(entities.some(({ name }) => name === "The blue lantern"));
    assert.ok(!entities.some(({ name }) => name === "blue lantern"));
    // What was settled is known again.
    await run("compare", { answer: [BEN, "Ana"] });
    assert.deepEqual((await rows()).open, []);
  });

  it("can be judged by a third, whose file becomes the result", async () => {
    await twoPeople();
    const editor = await open("Judge");
    await run("compare", { answer: ["Ana", BEN] });
    assert.equal((await rows()).progress, "0 of 2 settled");
    for (const [command, id] of [
      ["takeLeft", "0"],
      ["takeRight", "1"],
    ])
      assert.equal(await run(command, { id }), true);
    assert.deepEqual([(await rows()).progress, (await rows()).open], ["2 of 2 settled", []]);
    assert.equal(await speakerOf(editor), "Omar Reyes");
    assert.ok((await annotations(editor.document)).entities.some(({ name }) => name === "blue lantern"));
    await run("compare", { answer: ["Ana", BEN] });
    assert.equal((await rows()).progress, "2 of 2 settled");
    await run("undo");
    assert.equal((await rows()).progress, "1 of 2 settled");
  });

  it("are laid side by side as lines that a person can read", async () => {
    await twoPeople();
    await open("Ana");
    await run("compareFiles", { answer: ["Ana", BEN] });
    const texts = await until(() => {
      const found = vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === "readout-decisions");
      return found.length === 2 && found.every((one) => one.getText() !== "") ? found : undefined;
    });
    const all = texts.map((one) => one.getText()).sort();
    assert.deepEqual(all, [
      "line 1 · “The blue lantern” · added: event\nline 1 · “that the talks would go on” · corrected: statement: speaker: Omar Reyes\n",
      "line 1 · “blue lantern” · added: event\n",
    ]);
  });

  it("have a report of their agreement, first on what both reviewed", async () => {
    await twoPeople();
    await open("Ana");
    await run("agreement", { answer: ["Ana", BEN] });
    const report = await until(() =>
      vscode.workspace.textDocuments.find(
        (one) => one.uri.scheme === "readout-agreement" && one.getText().includes("Ben M. Ode"),
      ),
    );
    const text = report.getText();
    assert.match(text, /Ana decided 1 times, Ben M\. Ode 2 times\. They differ in 2 things\./u);
    assert.ok(text.indexOf("What both have reviewed") < text.indexOf("Everything that is shown"));
    assert.match(text, /\| event \| 1 \| 1 \| 0\.00 \| 1\.00 \|/u);
    assert.match(text, /Speaker: the same in 0 of 1 statements/u);
    assert.doesNotMatch(text, /\bcontent\b|\bcue\b/u);
  });
});

import assert from "node:assert/strict";
import * as vscode from "vscode";
import { open as openFile, until, workspaceFolder } from "./support/editor";
import { annotations, api, closeAll } from "./support/readout";

const run = (command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand(`readout.${command}`, ...args);

const { fs } = vscode.workspace;
const TEXT =
  "Mira Halvorsen stayed in Oslo on Tuesday. The blue lantern was hung in the hall of the old harbour.\n";
let folder: vscode.Uri;
let count = 0;

const at = (name: string) => vscode.Uri.joinPath(folder, name);
const write = (name: string, text: string) => fs.writeFile(at(name), new TextEncoder().encode(text));
const read = async (name: string) => new TextDecoder().decode(await fs.readFile(at(name)));
const exists = async (name: string) =>
  fs.stat(at(name)).then(
    () => true,
    () => false,
  );

async function open(name: string): Promise<vscode.TextEditor> {
  const editor = await openFile(at(name));
  // A document that was open before may still have the text of that time.
  const text = await read(name);
  await until(() => editor.document.getText() === text);
  await annotations(editor.document);
  return editor;
}

function select({ document }: vscode.TextEditor, words: string): { start: number; end: number } {
  const start = document.getText().indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
}

const names = async (editor: vscode.TextEditor) =>
  (await annotations(editor.document)).entities.map(({ name }) => name);
const save = async (editor: vscode.TextEditor) => (await api()).save(editor.document.uri);

async function markLantern(editor: vscode.TextEditor): Promise<void> {
  await run("mark.event", select(editor, "blue lantern"));
  await save(editor);
}

/** The sidecar with every decision by another id and about other words, as another person would write it. */
const other = (sidecar: string, from: string, to: string): string => {
  const [start, end] = [TEXT.indexOf(to), TEXT.indexOf(to) + to.length];
  return sidecar
    .replace(/urn:uuid:[0-9a-f]/u, (id) => `${id.slice(0, -1)}${id.endsWith("0") ? "1" : "0"}`)
    .replace(/"start":\d+,"end":\d+/u, `"start":${start},"end":${end}`)
    .replaceAll(from, to)
    .replace(/"prefix":"[^"]*"/u, `"prefix":${JSON.stringify(TEXT.slice(Math.max(0, start - 40), start))}`)
    .replace(/"suffix":"[^"]*"/u, `"suffix":${JSON.stringify(TEXT.slice(end, end + 40))}`);
};

describe("the file beside a document", () => {
  beforeEach(async () => {
    folder = vscode.Uri.joinPath(workspaceFolder(), "seeds", `hand-${count++}`);
    await fs.createDirectory(folder);
    await write("talks.seed", TEXT);
  });
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.getConfiguration().update("readout.annotator", undefined, true);
    await fs.delete(folder, { recursive: true });
  });

  it("keeps decisions, one a line, and brings them back", async () => {
    await markLantern(await open("talks.seed"));
    const sidecar = await read("talks.seed.readout.json");
    assert.equal(sidecar.match(/"type":"Annotation"/gu)?.length, 1);
    assert.deepEqual((await fs.readDirectory(folder)).map(([name]) => name).sort(), [
      "talks.seed",
      "talks.seed.readout.json",
    ]);
    await closeAll();
    const again = await open("talks.seed");
    await until(async () => (await names(again)).includes("blue lantern"));
  });

  it("is written by itself soon after a decision", async () => {
    const editor = await open("talks.seed");
    await run("mark.event", select(editor, "blue lantern"));
    await until(() => exists("talks.seed.readout.json"));
  });

  it("is not there while nothing is decided", async () => {
    await save(await open("talks.seed"));
    assert.equal(await exists("talks.seed.readout.json"), false);
  });

  it("finds the words again after an edit elsewhere, and shows those that are gone as orphans", async () => {
    await markLantern(await open("talks.seed"));
    await closeAll();
    await write("talks.seed", `A new first sentence.\n${TEXT}`);
    const moved = await open("talks.seed");
    await until(async () => (await names(moved)).includes("blue lantern"));
    await closeAll();
    await write("talks.seed", TEXT.replace("The blue lantern", "A red candle"));
    const gone = await open("talks.seed");
    const orphan = await until(async () => {
      await annotations(gone.document);
      return (await api())
        .tree("decisions")
        .flatMap(({ children }) => children)
        .find(({ kind }) => kind === "orphan");
    });
    assert.equal(orphan.label, "“blue lantern”");
    const { start, end } = select(gone, "red candle");
    assert.equal(await run("reattach", { id: orphan.subject, start, end }), true);
    const event = (await annotations(gone.document)).entities.find(({ type }) => type === "event");
    assert.equal(event?.mentions[0].start, start);
    await save(gone);
    assert.match(await read("talks.seed.readout.json"), /"exact":"red candle"/u);
  });

  it("takes over what another program wrote", async () => {
    const editor = await open("talks.seed");
    await markLantern(editor);
    const mine = await read("talks.seed.readout.json");
    const line = mine.split("\n").find((row) => row.includes('"Annotation"'))!;
    const theirs = other(line, "blue lantern", "old harbour");
    await write("talks.seed.readout.json", mine.replace(line, `${line.replace(/,$/u, "")},\n${theirs}`));
    await until(async () => (await names(editor)).includes("old harbour"));
    assert.ok((await names(editor)).includes("blue lantern"));
  });

  it("shows a true conflict, and settles it as the person chooses", async () => {
    const editor = await open("talks.seed");
    await markLantern(editor);
    const before = await read("talks.seed.readout.json");
    const id = /urn:uuid:[\w-]+/u.exec(before)![0];
    await run("mark.event", select(editor, "old harbour"));
    // Both change the same annotation: here it is deleted, there it becomes a place.
    await run("restore", { id });
    await write("talks.seed.readout.json", before.replace('"event"', '"place"'));
    await save(editor);
    const conflict = await until(async () =>
      (await api())
        .tree("decisions")
        .flatMap(({ children }) => children)
        .find(({ kind }) => kind === "conflict"),
    );
    await run("resolveConflict", { id: conflict.subject, answer: "theirs" });
    const set = await annotations(editor.document);
    assert.equal(set.entities.find(({ name }) => name === "blue lantern")?.type, "place");
  });

  it("keeps both versions in the file until somebody chooses, also when git left its conflict markers", async () => {
    const editor = await open("talks.seed");
    await markLantern(editor);
    const mine = await read("talks.seed.readout.json");
    await closeAll();
    const line = mine.split("\n").find((row) => row.includes('"Annotation"'))!;
    const theirs = line.replace('"event"', '"place"');
    const both = `<<<<<<< HEAD\n${line}\n=======\n${theirs}\n>>>>>>> branch`;
    await write("talks.seed.readout.json", mine.replace(line, both));
    await open("talks.seed");
    // While a file is being replaced there may be none.
    const now = () => read("talks.seed.readout.json").catch(() => "");
    await until(async () => /"conflicts": \[\n/u.test(await now()));
    await closeAll();
    const again = await open("talks.seed");
    const conflict = await until(async () =>
      (await api())
        .tree("decisions")
        .flatMap(({ children }) => children)
        .find(({ kind }) => kind === "conflict"),
    );
    await run("resolveConflict", { id: conflict.subject, answer: "theirs" });
    await save(again);
    const settled = await read("talks.seed.readout.json");
    assert.doesNotMatch(settled, /"conflicts"|"event"/u);
    assert.match(settled, /"place"/u);
  });

  it("keeps what is decided while the file is damaged, and adds it once it is repaired", async () => {
    const editor = await open("talks.seed");
    await markLantern(editor);
    const whole = await read("talks.seed.readout.json");
    const damaged = whole.replace('"items"', "items");
    await write("talks.seed.readout.json", damaged);
    await run("mark.event", select(editor, "old harbour"));
    await save(editor);
    assert.equal(await read("talks.seed.readout.json"), damaged);
    await closeAll();
    await write("talks.seed.readout.json", whole);
    const again = await open("talks.seed");
    await until(async () => (await names(again)).includes("old harbour"));
    assert.ok((await names(again)).includes("blue lantern"));
  });

  it("holds everything that was found where the setting asks for it", async () => {
    const settings = vscode.workspace.getConfiguration();
    await settings.update("readout.sidecar.content", "everything", true);
    const editor = await open("talks.seed");
    await run("saveDecisions", { uri: editor.document.uri.toString() });
    const all = await read("talks.seed.readout.json");
    assert.match(all, /"kind":"propose".*Mira Halvorsen/u);
    await settings.update("readout.sidecar.content", undefined, true);
    await markLantern(editor);
    assert.doesNotMatch(await read("talks.seed.readout.json"), /"propose"/u);
  });

  it("brings its document's marks back, also where documents are annotated on request only", async () => {
    await write("plain.txt", TEXT);
    const editor = await openFile(at("plain.txt"));
    await run("annotate");
    await markLantern(editor);
    const elsewhere = vscode.Uri.joinPath(workspaceFolder(), `plain-${count}`);
    await fs.createDirectory(elsewhere);
    for (const name of ["plain.txt", "plain.txt.readout.json"])
      await fs.rename(at(name), vscode.Uri.joinPath(elsewhere, name));
    folder = elsewhere;
    const moved = await openFile(at("plain.txt"));
    await until(async () => {
      const set = await (await api()).annotations(moved.document.uri);
      return set?.entities.some(({ name }) => name === "blue lantern");
    });
  });

  it("in a folder of their own goes along when a folder of documents is renamed", async () => {
    const settings = vscode.workspace.getConfiguration();
    await settings.update("readout.sidecar.folder", "decided", true);
    const seed = "talks.seed";
    await markLantern(await open(seed));
    const old = folder;
    const below = (uri: vscode.Uri) => uri.path.slice(workspaceFolder().path.length + 1);
    const kept = (uri: vscode.Uri) =>
      vscode.Uri.joinPath(workspaceFolder(), "decided", below(uri), `${seed}.readout.json`);
    const isThere = async (uri: vscode.Uri) =>
      fs.stat(uri).then(
        () => true,
        () => false,
      );
    assert.ok(await isThere(kept(old)));
    await closeAll();
    folder = vscode.Uri.joinPath(old, "..", `${below(old).split("/").at(-1)}-renamed`);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(old, folder);
    await vscode.workspace.applyEdit(edit);
    await until(() => isThere(kept(folder)));
    assert.equal(await isThere(kept(old)), false);
    const editor = await open(seed);
    await until(async () => (await names(editor)).includes("blue lantern"));
    await settings.update("readout.sidecar.folder", undefined, true);
  });

  it("leaves a damaged or newer file as it is", async () => {
    for (const content of ["{ not json", '{"type":"AnnotationPage","schemaVersion":99,"items":[]}']) {
      await write("talks.seed.readout.json", content);
      await markLantern(await open("talks.seed"));
      assert.equal(await read("talks.seed.readout.json"), content);
      await closeAll();
    }
  });

  it("goes along when the document is renamed", async () => {
    await markLantern(await open("talks.seed"));
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(at("talks.seed"), at("round.seed"));
    await vscode.workspace.applyEdit(edit);
    await until(() => exists("round.seed.readout.json"));
    assert.equal(await exists("talks.seed.readout.json"), false);
    const editor = await open("round.seed");
    await until(async () => (await names(editor)).includes("blue lantern"));
  });

  it("bears the annotator's name, and two of them can be compared", async () => {
    const settings = vscode.workspace.getConfiguration();
    await settings.update("readout.annotator", "Ana", true);
    await markLantern(await open("talks.seed"));
    await settings.update("readout.annotator", "Ben", true);
    const editor = await open("talks.seed");
    assert.ok(!(await names(editor)).includes("blue lantern"));
    await run("mark.event", select(editor, "old harbour"));
    await save(editor);
    const files = ["talks.seed.Ana.readout.json", "talks.seed.Ben.readout.json"];
    for (const file of files) assert.ok(await exists(file), file);
    await run("compare", { answer: ["Ana", "Ben"] });
    const comparison = (await api()).tree("decisions").find(({ kind }) => kind === "comparison");
    assert.deepEqual(
      comparison?.children.map(({ label, description }) => `${label}: ${description}`),
      ["blue lantern: event ↔ nothing", "old harbour: nothing ↔ event"],
    );
    await run("takeLeft", { id: "0" });
    assert.ok((await names(editor)).includes("blue lantern"));
    const agreed = (await run("agreement", { answer: ["Ana", "Ben"] })) as { disagreements: unknown[] };
    assert.equal(agreed.disagreements.length, 1);
  });

  it("gives the whole result on request", async () => {
    const editor = await open("talks.seed");
    await run("mark.event", select(editor, "blue lantern"));
    await run("saveAll");
    const all = JSON.parse(await read("talks.seed.annotations.json")) as { entities: { name: string }[] };
    assert.ok(all.entities.some(({ name }) => name === "blue lantern"));
    assert.ok(all.entities.length > 1);
  });

  it("has a schema, so that the editor checks it", async () => {
    await write("talks.seed.readout.json", '{ "type": "Page", "schemaVersion": 1, "items": [] }\n');
    const { document } = await openFile(at("talks.seed.readout.json"));
    assert.equal(document.languageId, "json");
    const problem = await until(() => vscode.languages.getDiagnostics(document.uri).at(0));
    assert.match(problem.message, /AnnotationPage/u);
  });
});

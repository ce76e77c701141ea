import assert from "node:assert/strict";
import * as vscode from "vscode";
import { ENTITY_TYPES, type AnnotationSet } from "../../src/engine";
import { until } from "./support/editor";
import { annotations, api, closeAll, labels, openText, textOf } from "./support/readout";

const run = (command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand(`readout.${command}`, ...args);

/** Selects the words. */
function select(editor: vscode.TextEditor, words: string): void {
  const offset = editor.document.getText().indexOf(words);
  assert.ok(offset >= 0, `"${words}" is not in the text.`);
  editor.selection = new vscode.Selection(
    editor.document.positionAt(offset),
    editor.document.positionAt(offset + words.length),
  );
}

const named = (set: AnnotationSet, name: string) => set.entities.find((entity) => entity.name === name);
const statesOf = async ({ document }: vscode.TextEditor) => [
  ...((await (await api()).states(document.uri)) ?? new Map<string, string>()).values(),
];

describe("marking by hand", () => {
  afterEach(closeAll);

  it("gives the selection each type", async () => {
    const editor = await openText("the blue lantern stayed there quietly\n");
    for (const type of ENTITY_TYPES) {
      select(editor, "blue lantern");
      assert.equal(await run(`mark.${type}`), true);
      assert.equal(named(await annotations(editor.document), "blue lantern")?.type, type);
    }
    for (const _ of ENTITY_TYPES) await run("undo");
    assert.equal(named(await annotations(editor.document), "blue lantern"), undefined);
    assert.equal(await run("undo"), undefined);
  });

  it("marks the word at the cursor when nothing is selected", async () => {
    const editor = await openText("the lantern stayed\n");
    editor.selection = new vscode.Selection(0, 6, 0, 6);
    await run("mark.event");
    assert.equal(named(await annotations(editor.document), "lantern")?.type, "event");
  });

  it("makes a statement of content, cue and source, with its speaker", async () => {
    const editor = await openText("Norway hummed a little: the harbour was full.\n");
    for (const statement of (await annotations(editor.document)).statements)
      await run("remove", { id: statement.id });
    select(editor, "the harbour was full");
    await run("markContent");
    select(editor, "hummed");
    await run("markCue");
    select(editor, "Norway");
    await run("markSource");
    const set = await annotations(editor.document);
    assert.equal(set.statements.length, 1);
    const [{ content, cue, source, speaker }] = set.statements;
    const words = [content, cue, source].map((spans) => spans.map((span) => textOf(editor.document, span)));
    assert.deepEqual(words, [["the harbour was full"], ["hummed"], ["Norway"]]);
    assert.equal(speaker, named(set, "Norway")?.id);
  });

  it("makes a meeting of the selection, with those who are named beside it", async () => {
    const editor = await openText("Mira Halvorsen and Daniel Otieno played chess in Oslo.\n");
    select(editor, "played chess");
    await run("markMeeting");
    const set = await annotations(editor.document);
    const meeting = set.meetings.find(
      ({ mentions }) => textOf(editor.document, mentions[0]) === "played chess",
    );
    assert.ok(meeting);
    assert.deepEqual(
      meeting.participants.map((id) => set.entities.find((entity) => entity.id === id)?.name),
      ["Mira Halvorsen", "Daniel Otieno"],
    );
  });

  it("follows the text, and comes back when deleted words do", async () => {
    const editor = await openText("the blue lantern stayed there quietly in the corner of the room\n");
    select(editor, "blue lantern");
    await run("mark.event");
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), "Look: "));
    const moved = named(await annotations(editor.document), "blue lantern");
    assert.equal(textOf(editor.document, moved!.mentions[0]), "blue lantern");
    await editor.edit((edit) => edit.delete(new vscode.Range(0, 6, 0, 23)));
    assert.equal(named(await annotations(editor.document), "blue lantern"), undefined);
    const tree = (await api()).tree("decisions");
    assert.ok(labels(tree).includes("“blue lantern”"), labels(tree).join("|"));
    await vscode.commands.executeCommand("undo");
    assert.ok(named(await annotations(editor.document), "blue lantern"));
  });
});

describe("correcting by hand", () => {
  afterEach(closeAll);

  it("changes type and full name of an entity, undoes and redoes", async () => {
    const editor = await openText();
    select(editor, "Norway");
    await run("changeType", { answer: "organization" });
    await run("rename", { answer: "Kingdom of Norway" });
    const changed = named(await annotations(editor.document), "Kingdom of Norway");
    assert.equal(changed?.type, "organization");
    await run("undo");
    await run("undo");
    assert.equal(named(await annotations(editor.document), "Norway")?.type, "place");
    await run("redo");
    assert.equal(named(await annotations(editor.document), "Norway")?.type, "organization");
  });

  it("grows and shrinks a mark by words", async () => {
    const editor = await openText("the blue lantern stayed there\n");
    select(editor, "lantern");
    await run("mark.event");
    for (const command of ["growStart", "growEnd", "growEnd", "shrinkEnd"])
      assert.equal(await run(command), true);
    const [{ mentions }] = (await annotations(editor.document)).entities.filter(
      ({ type }) => type === "event",
    );
    assert.equal(textOf(editor.document, mentions[0]), "blue lantern stayed");
  });

  it("merges two names, splits one off, detaches a mention", async () => {
    const editor = await openText();
    select(editor, "Oslo");
    await run("merge", { answer: "Norway" });
    const merged = named(await annotations(editor.document), "Norway");
    assert.ok(merged);
    assert.ok(merged.mentions.some((mention) => textOf(editor.document, mention) === "Oslo"));
    select(editor, "Oslo");
    await run("detach");
    assert.equal(named(await annotations(editor.document), "Oslo")?.mentions.length, 1);
    await run("undo");
    const oslo = editor.document.getText().indexOf("Oslo");
    await run("split", { id: merged.id, answer: [oslo] });
    assert.ok(named(await annotations(editor.document), "Oslo"));
  });

  it("merges rows of the tree that are selected together", async () => {
    const editor = await openText();
    const rows = (await api()).tree("entities").flatMap(({ children }) => children);
    const [norway, oslo] = ["Norway", "Oslo"].map((name) => rows.find(({ label }) => label === name)!.id);
    await run("merge", norway, [norway, oslo]);
    assert.equal(named(await annotations(editor.document), "Oslo"), undefined);
  });

  it("changes speaker, addressees and meeting of a statement", async () => {
    const editor = await openText();
    select(editor, "said");
    await run("setSpeaker", { answer: "Daniel Otieno" });
    await run("setAddressees", { answer: ["Mira Halvorsen"] });
    const { meetings } = await annotations(editor.document);
    await run("setMeeting", { answer: meetings[0].id });
    const set = await annotations(editor.document);
    const statement = set.statements.find(({ cue }) => cue[0] && textOf(editor.document, cue[0]) === "said")!;
    assert.equal(statement.speaker, named(set, "Daniel Otieno")?.id);
    assert.deepEqual(statement.addressees, [named(set, "Mira Halvorsen")?.id]);
    assert.equal(statement.meeting, meetings[0].id);
    await run("setSpeaker", { answer: null, id: statement.id });
    const after = await annotations(editor.document);
    assert.equal(after.statements.find(({ id }) => id === statement.id)?.speaker, null);
  });

  it("keeps a note, shown in the hover", async () => {
    const editor = await openText();
    select(editor, "Oslo");
    await run("note", { answer: "which Oslo?" });
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      editor.document.uri,
      editor.selection.start,
    );
    const text = hovers.flatMap(({ contents }) =>
      contents.map((one) => (one as vscode.MarkdownString).value),
    );
    assert.ok(
      text.some((card) => card.includes("which Oslo")),
      text.join(),
    );
  });

  it("offers corrections under the light bulb", async () => {
    const editor = await openText();
    select(editor, "Oslo");
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      editor.document.uri,
      editor.selection,
    );
    const remove = actions.find(({ title }) => title === "Delete the mark on “Oslo”");
    assert.ok(remove?.command, actions.map(({ title }) => title).join());
    await vscode.commands.executeCommand(
      remove.command.command,
      ...((remove.command.arguments ?? []) as unknown[]),
    );
    assert.equal(named(await annotations(editor.document), "Oslo"), undefined);
  });
});

describe("undo of text and annotations together", () => {
  afterEach(closeAll);

  it("takes back the latest first, and does it again in the same order", async () => {
    const editor = await openText("the blue lantern stayed there\n");
    select(editor, "blue lantern");
    await run("mark.event");
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), "Look: "));
    select(editor, "stayed");
    await run("mark.agreement");
    const types = async () =>
      (await annotations(editor.document)).entities
        .map(({ type }) => type as string)
        .sort()
        .join();
    const seen: string[] = [];
    for (const command of [
      "undoLatest",
      "undoLatest",
      "undoLatest",
      "redoLatest",
      "redoLatest",
      "redoLatest",
    ]) {
      await run(command);
      seen.push(`${editor.document.getText().slice(0, 3)} ${await types()}`);
    }
    assert.deepEqual(seen, [
      "Loo event",
      "the event",
      "the ",
      "the event",
      "Loo event",
      "Loo agreement,event",
    ]);
  });
});

describe("review", () => {
  afterEach(async () => {
    await run("filterReview", { answer: {} });
    await run("stopReview");
    await closeAll();
  });

  it("walks from one undecided proposal to the next, accepting and rejecting", async () => {
    const editor = await openText();
    const { progress } = await api();
    const before = await progress(editor.document.uri);
    await run("startReviewInOrder");
    await run("accept");
    await run("reject");
    const after = await progress(editor.document.uri);
    assert.equal(after?.open, before!.open - 2);
    assert.equal(after.decided, 2);
    assert.deepEqual(await statesOf(editor), ["accepted", "rejected"]);
  });

  it("keeps a rejected proposal rejected when the text is annotated anew", async () => {
    const editor = await openText();
    select(editor, "Oslo");
    await run("reject");
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), "On a grey morning "));
    await run("refresh");
    assert.equal(named(await annotations(editor.document), "Oslo"), undefined);
    const tree = (await api()).tree("decisions");
    const rejected = tree.find(({ label }) => label === "Rejected")!;
    await run("restore", rejected.children[0].id);
    assert.ok(named(await annotations(editor.document), "Oslo"));
  });

  it("filters by kind, and settles all that is left as one step", async () => {
    const editor = await openText();
    const { progress } = await api();
    await run("filterReview", { answer: { kinds: ["statement"] } });
    const { open } = (await progress(editor.document.uri))!;
    const { statements } = await annotations(editor.document);
    assert.equal(open, statements.length);
    assert.equal(await run("rejectMany", { confirmed: true }), open);
    assert.deepEqual((await annotations(editor.document)).statements, []);
    assert.equal(await run("undo"), "rejectMany");
    assert.equal((await annotations(editor.document)).statements.length, statements.length);
    assert.equal(await run("acceptMany", { confirmed: true }), open);
    assert.equal((await progress(editor.document.uri))?.open, 0);
  });

  it("does to every same name what was done to one", async () => {
    const editor = await openText("A lantern hung here. The lantern fell. My lantern broke.\n");
    select(editor, "lantern");
    await run("mark.event");
    assert.equal(await run("applySame", { confirmed: true }), 2);
    assert.equal(named(await annotations(editor.document), "lantern")?.mentions.length, 3);
    assert.equal(await run("rejectSame", { confirmed: true }), 3);
    assert.equal(named(await annotations(editor.document), "lantern"), undefined);
  });

  it("shows states in the trees", async () => {
    await openText();
    const { tree } = await api();
    const [statement] = tree("statements")[0].children;
    await run("accept", statement.id);
    await until(() => tree("statements")[0].children[0].icon.name === "pass");
  });
});

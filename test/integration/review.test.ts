import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { Entity } from "../../src/engine";
import { becomes, openSeed, show, until } from "./support/editor";
import { annotations, api, closeAll, openText, putCursor, textOf } from "./support/readout";

const run = (command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand(`readout.${command}`, ...args);
const type = (text: string) => vscode.commands.executeCommand("type", { text });

const review = async () => (await api()).review();
const progress = async ({ document }: vscode.TextEditor) => (await (await api()).progress(document.uri))!;

/** The words that the review stands at. */
async function currentWords(editor: vscode.TextEditor): Promise<string> {
  const { start, end } = editor.selection;
  assert.deepEqual(start, end, "Something is selected.");
  const at = (await review())?.at ?? "";
  const span = /(\d+)-(\d+)$/u.exec(at);
  return span ? editor.document.getText().slice(Number(span[1]), Number(span[2])) : at;
}

const entityOf = async (editor: vscode.TextEditor, words: string): Promise<Entity> => {
  const { entities } = await annotations(editor.document);
  const found = entities.find(({ mentions }) =>
    mentions.some((mention) => textOf(editor.document, mention) === words),
  );
  assert.ok(found, `Nothing is called ${words}.`);
  return found;
};

/** Three mentions of one person, in a review that walks through names only. */
const PERSON =
  "President Daniel Otieno spoke first. Otieno thanked the crowd. Then Otieno left for Nairobi.\n";

describe("a review", () => {
  afterEach(async () => {
    await run("stopReview");
    await closeAll();
  });

  it("selects nothing, and keeps what is typed, pasted or cut out of the text", async () => {
    const editor = await openText();
    const before = editor.document.getText();
    await run("startReview");
    assert.ok(editor.selection.isEmpty);
    await type("x");
    await type("\n");
    await type("ж");
    await vscode.commands.executeCommand("paste", { text: "pasted" });
    await vscode.commands.executeCommand("replacePreviousChar", { text: "é", replaceCharCnt: 1 });
    assert.equal(editor.document.getText(), before);
    assert.equal((await progress(editor)).decided, 0);
    await run("stopReview");
    await type("x");
    await becomes(() => editor.document.getText().length, before.length + 1);
  });

  it("waits while another document is active, where one can type", async () => {
    const first = await openText();
    await run("startReview");
    const second = await openText("Another text about Norway.\n");
    await until(async () => !(await review())?.isActive);
    assert.equal((await review())?.uri, first.document.uri.toString());
    await type("a");
    await becomes(() => second.document.getText(), "aAnother text about Norway.\n");
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    await until(async () => (await review())?.isActive);
    await run("review.accept");
    assert.equal((await progress(first)).decided, 1);
  });

  it("ends with the last tab of its document", async () => {
    await openText();
    await run("startReview");
    await until(review);
    await closeAll();
    await until(async () => (await review()) === undefined);
  });

  it("accepts a name with all its mentions by one key, or one of them alone", async () => {
    const editor = await openText(PERSON);
    const step = async (words: string) => {
      while ((await currentWords(editor)) !== words) await run("review.next");
    };
    const before = await progress(editor);
    assert.ok(before.steps < before.open);
    await run("startReview");
    await step("Daniel Otieno");
    await run("review.accept");
    assert.equal((await progress(editor)).decided, 3);
    await run("review.undo");
    assert.equal((await progress(editor)).decided, 0);
    assert.equal(await currentWords(editor), "Daniel Otieno");
    await run("review.one");
    await run("review.one");
    assert.equal(await currentWords(editor), "Otieno");
    await run("review.reject");
    assert.equal((await progress(editor)).decided, 1);
    assert.equal(await currentWords(editor), "Daniel Otieno");
    await run("review.accept");
    const { decided, steps } = await progress(editor);
    assert.deepEqual([decided, steps], [3, before.steps - 1]);
  });

  it("lists what is left by kind, a name with its mentions, each of which can be decided by its row", async () => {
    const editor = await openText(PERSON);
    await run("startReview");
    const { tree } = await api();
    const left = await until(() => tree("decisions").find(({ label }) => label === "To decide"));
    const names = left.children.find(({ label }) => label === "Names")!;
    const person = names.children.find(({ label }) => label === "Daniel Otieno")!;
    assert.deepEqual(
      person.children.map(({ label }) => label),
      ["Daniel Otieno", "Otieno", "Otieno"],
    );
    await run("accept", person.children[1].id);
    assert.equal((await progress(editor)).decided, 1);
    await until(() => tree("decisions").some(({ label }) => label.startsWith("Accepted")));
    await run("accept", person.id);
    await becomes(async () => (await progress(editor)).decided, 3);
  });

  it("goes on after every decision and comes back when it is undone", async () => {
    const editor = await openText(PERSON);
    await run("filterReview", { answer: { kinds: ["name"], order: "text" } });
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await run("startReview");
    const first = (await review())?.at;
    await run("review.accept");
    const second = (await review())?.at;
    assert.notEqual(first, second);
    await run("review.reject");
    assert.notEqual((await review())?.at, second);
    await run("review.undo");
    assert.equal((await review())?.at, second);
    await run("review.undo");
    assert.equal((await review())?.at, first);
    assert.equal((await progress(editor)).decided, 0);
  });

  it("follows a cursor that is put on another proposal", async () => {
    const editor = await openText(PERSON);
    await run("startReview");
    const { start } = (await entityOf(editor, "Nairobi")).mentions[0];
    putCursor(editor, "Nairobi");
    await vscode.commands.executeCommand("cursorMove", { to: "right" });
    await until(async () => (await review())?.at === `mention ${start}-${start + "Nairobi".length}`);
    await run("review.accept");
    assert.ok(await progress(editor));
    assert.deepEqual(
      [...((await (await api()).states(editor.document.uri)) ?? [])],
      [[`mention ${start}-${start + "Nairobi".length}`, "accepted"]],
    );
  });

  it("changes the type of one mention, or of all, and goes on", async () => {
    const editor = await openText(PERSON);
    await run("filterReview", { answer: { kinds: ["name"], order: "text" } });
    putCursor(editor, "Otieno thanked");
    await run("startReview");
    assert.equal(await currentWords(editor), "Otieno");
    const at = (await review())?.at;
    await run("review.changeType", { answer: { type: "event", scope: "this" } });
    assert.equal((await entityOf(editor, "Daniel Otieno")).type, "person");
    assert.notEqual((await review())?.at, at);
    const { entities } = await annotations(editor.document);
    assert.equal(entities.find((one) => one.type === "event")?.mentions.length, 1);
    await run("review.undo");
    assert.equal((await review())?.at, at);
    await run("review.changeType", { answer: { type: "event", scope: "all" } });
    assert.equal((await entityOf(editor, "Daniel Otieno")).type, "event");
    assert.notEqual((await review())?.at, at);
    await run("review.undo");
    assert.equal((await review())?.at, at);
  });

  it("has a filter that is of one document and ends with the review", async () => {
    const editor = await openText();
    const { open } = await progress(editor);
    await run("filterReview", { answer: { kinds: ["meeting"] } });
    const narrowed = (await progress(editor)).open;
    assert.ok(narrowed < open);
    await run("startReview");
    const other = await openText("Norway and Kenya signed. Norway was glad.\n");
    assert.ok((await progress(other)).open > 0);
    await show(editor.document);
    await becomes(async () => (await progress(editor)).open, narrowed);
    await run("clearReviewFilter");
    assert.equal((await progress(editor)).open, open);
    await run("filterReview", { answer: { kinds: ["meeting"] } });
    await run("stopReview");
    assert.equal((await progress(editor)).open, open);
  });

  it("says in the view what the filter hides", async () => {
    const editor = await openText();
    await run("filterReview", { answer: { kinds: ["meeting"] } });
    await run("startReview");
    const { header } = await api();
    await until(() => header().description === "Meetings");
    await until(() => /hides \d+/u.test(header().message ?? ""));
    while ((await progress(editor)).open > 0) await run("review.accept");
    await until(() => /\d+ others are left/u.test(header().message ?? ""));
    await run("clearReviewFilter");
    await until(() => !/filter/u.test(header().message ?? ""));
    assert.match(header().message ?? "", /^\d+ of \d+ decided, \d+ steps to go\.\nA accept · R reject · /u);
    await run("stopReview");
    await until(() => !/A accept/u.test(header().message ?? ""));
  });
});

describe("the review of a folder", () => {
  afterEach(closeAll);

  it("is told by document, as what is kept beside each and what is open say", async () => {
    const document = await openSeed("bilateral-readout-reported-speech.txt");
    await (await api()).annotations(document.uri);
    assert.ok(await run("acceptMany", { confirmed: true }));
    const documents =
      await vscode.commands.executeCommand<{ uri: string; decided: number; all: number }[]>(
        "readout.reviewFolder",
      );
    await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
    assert.ok(documents.length > 1);
    const own = documents.find(({ uri }) => uri === document.uri.toString());
    assert.ok(own && own.decided === own.all && own.all > 10);
    assert.ok(documents.some(({ decided }) => decided === 0));
    await run("undo");
  });
});

describe("keys on the rows of the trees", () => {
  afterEach(closeAll);

  it("decide on the row that was gone to", async () => {
    const editor = await openText();
    const norway = await entityOf(editor, "Norway");
    const onRow = (command: string) =>
      until(async () => {
        await run("showInTree", "entities", norway.id);
        return run("onRow", { view: "entities", command: `readout.${command}` });
      });
    await onRow("accept");
    assert.equal((await progress(editor)).decided, norway.mentions.length);
    await run("undo");
    assert.equal((await progress(editor)).decided, 0);
    await onRow("remove");
    const { entities } = await annotations(editor.document);
    assert.equal(
      entities.find(({ id }) => id === norway.id),
      undefined,
    );
    assert.equal(await run("onRow", { view: "nowhere", command: "readout.accept" }), undefined);
  });
});

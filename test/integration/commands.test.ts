import assert from "node:assert/strict";
import * as vscode from "vscode";
import { becomes, until } from "./support/editor";
import { annotations, api, closeAll, openText, putCursor } from "./support/readout";

const selected = () => {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  return editor.document.getText(editor.selection);
};
/** The active document, once it is one in this language. */
const activeIn = (language: string) =>
  until(() => {
    const document = vscode.window.activeTextEditor?.document;
    return document?.languageId === language ? document : undefined;
  });
const run = (command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand(`readout.${command}`, ...args);

describe("where a document comes from", () => {
  afterEach(closeAll);

  it("is stated above the text, counts its days and is copied along", async () => {
    const editor = await openText(
      "Lena Moss met Omar Reyes in Quito on Tuesday. Moss said the talks went well.\n",
    );
    const { document } = editor;
    const origin = { date: "2026-05-31", publisher: "The Quito Herald", url: "https://example.org/talks" };
    await annotations(document);
    await run("stateOrigin", document.uri, origin);
    await until(() => document.getText().includes("\ndate: 2026-05-31\n---\n"));
    const set = await until(async () => {
      const now = await annotations(document);
      return now.origin ? now : undefined;
    });
    assert.deepEqual(set.origin, { title: null, ...origin });
    const days = set.entities.flatMap(({ type, value }) => (type === "date" ? [value] : []));
    assert.deepEqual(days, [{ kind: "date", iso: "2026-05-26", anchor: "file" }]);
    putCursor(editor, "the talks went");
    const copied = await run("copyStatement");
    assert.match(String(copied), /The Quito Herald, 31 May 2026, https:\/\/example\.org\/talks/u);
  });
});

describe("commands that go somewhere", () => {
  afterEach(closeAll);

  it("step through statements, round the end", async () => {
    const editor = await openText();
    const count = new Set((await annotations(editor.document)).statements.map(({ cue }) => cue[0]?.start))
      .size;
    assert.ok(count >= 2);
    await run("nextStatement");
    await becomes(selected, "said");
    await run("nextStatement");
    await until(() => selected() !== "said");
    await run("previousStatement");
    await becomes(selected, "said");
  });

  it("step through names", async () => {
    const editor = await openText();
    putCursor(editor, "of Norway");
    await run("nextEntity");
    await becomes(selected, "Norway");
    await run("previousEntity");
    await becomes(selected, "Mira Halvorsen");
  });

  it("step through the mentions of one name", async () => {
    const editor = await openText("Norway said that it was ready. Norway added that Kenya was not.\n");
    putCursor(editor, "Norway");
    await run("nextMention");
    const { start } = await until(() =>
      editor.selection.start.character > 0 ? editor.selection : undefined,
    );
    await run("nextMention", editor.document.uri.toString(), editor.document.offsetAt(start));
    await run("previousMention", editor.document.uri.toString(), 0);
    await becomes(selected, "Norway");
  });

  it("go to a meeting", async () => {
    const editor = await openText();
    const [meeting] = (await annotations(editor.document)).meetings;
    assert.ok(meeting, "no meeting was found");
    await run("goToMeeting", meeting.id);
    await becomes(selected, "met");
  });

  it("reveal words that a link names, and ignore nonsense", async () => {
    const { document } = await openText();
    await run("revealSpan", document.uri.toString(), 0, 7);
    await becomes(selected, "Foreign");
    await run("revealSpan", document.uri.toString(), "x");
    await run("revealNode", "nowhere", 3);
    await run("showInTree", "nowhere", 3);
    await becomes(selected, "Foreign");
  });

  it("open the sample", async () => {
    await run("openSample");
    const document = await activeIn("seed");
    assert.ok((await annotations(document)).statements.length > 0);
  });
});

describe("commands that take something along", () => {
  afterEach(closeAll);

  it("copy a statement with its speaker and line", async () => {
    const editor = await openText();
    putCursor(editor, "said that");
    const sentence = await run("copyStatement");
    assert.match(
      String(sentence),
      /Halvorsen said that Kenya was ready to sign the agreement\. \(.+, line 2; Mira Halvorsen – Daniel Otieno, Oslo; .+\)$/u,
    );
    assert.equal(await vscode.env.clipboard.readText(), sentence);
  });

  it("copy a meeting as a note", async () => {
    const editor = await openText();
    putCursor(editor, "met Kenyan");
    const note = String(await run("copyMeeting"));
    assert.match(note, /^### .*Halvorsen/u);
    assert.match(note, /Oslo/u);
  });

  it("show the annotations as JSON that follows the text", async () => {
    const editor = await openText("Norway said that it was ready.\n");
    await run("showJson");
    const json = await activeIn("json");
    const read = () => JSON.parse(json.getText()) as { entities: { name: string }[] };
    await until(() => read().entities.some(({ name }) => name === "Norway"));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(editor.document.uri, new vscode.Range(0, 0, 0, 6), "Sweden");
    await vscode.workspace.applyEdit(edit);
    await until(() => read().entities.some(({ name }) => name === "Sweden"));
  });

  it("show the events as rows", async () => {
    const { document } = await openText();
    await run("showEventsCsv");
    const csv = await until(() => {
      const active = vscode.window.activeTextEditor?.document;
      return active === document || active?.getText() === "" ? undefined : active;
    });
    const [header, ...rows] = csv.getText().trimEnd().split("\n");
    assert.match(header, /^source,id,event,/u);
    assert.ok(
      rows.some((row) => row.includes("CONSULT") && row.includes("NOR") && row.includes("KEN")),
      csv.getText(),
    );
    assert.ok((await api()).tree("meetings").length > 0, "the views still speak of the document");
  });

  it("show the events as a table in a preview", async () => {
    const { document } = await openText();
    await run("showEvents");
    const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    await until(() => tabs().some(({ input }) => input instanceof vscode.TabInputWebview));
    const { scheme, path, query } = {
      scheme: "readout-event-table",
      path: `${document.uri.path}.events.md`,
      query: document.uri.toString(),
    };
    const table = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme, path, query }));
    assert.match(table.getText(), /^\| .*event/mu);
    assert.match(table.getText(), /CONSULT/u);
  });

  it("annotate again on request, with the same result", async () => {
    const { document } = await openText();
    const before = await annotations(document);
    await run("refresh");
    assert.deepEqual(await annotations(document), before);
  });

  it("annotate a plain text, which then is set as a seed document is", async () => {
    const { document } = await openText("Norway said that Kenya was ready.\n", "plaintext");
    await run("annotate");
    await becomes(() => document.languageId, "seed");
    await until(async () => (await annotations(document)).statements.length === 1);
    const { wordWrap } = vscode.workspace.getConfiguration("editor", document) as unknown as {
      wordWrap: string;
    };
    assert.equal(wordWrap, "bounded");
    await run("refresh");
    assert.equal(document.languageId, "seed");
  });

  it("say why a mark is there", async () => {
    const editor = await openText();
    putCursor(editor, "Norway");
    let isOver = false;
    const explained = run("explain").then(() => (isOver = true));
    // It ends when its list is closed, which nothing says to be open.
    await until(async () => {
      await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
      return isOver;
    });
    await explained;
  });
});

describe("the meetings across a folder", () => {
  afterEach(closeAll);

  const report = (day: number, place: string) =>
    `OSLO, ${day} March 2026 – Norwegian Minister Mira Halvorsen met President Daniel Otieno in ${place} on Monday.\n`;

  it("are listed once each, with every document that reports them", async () => {
    const root = vscode.workspace.workspaceFolders?.[0].uri;
    assert.ok(root);
    const folder = vscode.Uri.joinPath(root, "press");
    const texts = {
      "a.seed": report(2, "Bergen"),
      "b.readout": report(3, "Tromsø"),
      "c.js": report(3, "Bergen"),
    };
    for (const [name, text] of Object.entries(texts)) {
      await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), new TextEncoder().encode(text));
    }
    try {
      await run("folderMeetings.find", folder);
      const [meeting, ...rest] = (await api()).folderMeetings();
      assert.deepEqual(rest, []);
      assert.match(meeting.label, /Halvorsen/u);
      const [contradiction, ...reports] = meeting.children;
      assert.match(String(contradiction.description), /Bergen .* ≠ Tromsø /u);
      assert.deepEqual(
        reports.map(({ label }) => label.split("/").at(-1)),
        ["a.seed", "b.readout"],
      );
      const target = reports[1].target;
      assert.ok(target);
      await run("openReport", target.uri, target.span.start, target.span.end);
      await becomes(() => vscode.window.activeTextEditor?.document.uri.toString(), target.uri);
      await becomes(selected, "met");
    } finally {
      await closeAll();
      await vscode.workspace.fs.delete(folder, { recursive: true });
    }
  });
});

describe("default keys", () => {
  it("overwrite none of the editor's own", async () => {
    await api();
    const uri = vscode.Uri.parse("vscode://defaultsettings/keybindings.json");
    const text = (await vscode.workspace.openTextDocument(uri)).getText();
    const bindings = JSON.parse(text.replace(/^\s*\/\/.*$/gmu, "")) as {
      key: string;
      command: string;
      when?: string;
    }[];
    // A review takes the keyboard on purpose, and so do rows of the views.
    const isEverywhere = ({ when = "" }: { when?: string }) => !/readout\.review\b|focusedView/u.test(when);
    const own = new Set(
      bindings.filter((one) => one.command.startsWith("readout.") && isEverywhere(one)).map(({ key }) => key),
    );
    assert.ok(own.size >= 6, `${bindings.length} bindings, ${own.size} of ours`);
    const others = bindings.filter(({ key, command }) => own.has(key) && !command.startsWith("readout."));
    assert.deepEqual(others, []);
  });
});

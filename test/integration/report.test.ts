import assert from "node:assert/strict";
import * as vscode from "vscode";
import { becomes, open, until, workspaceFolder } from "./support/editor";
import { closeAll } from "./support/readout";

const folder = () => vscode.Uri.joinPath(workspaceFolder(), "reported");
const file = (name: string) => vscode.Uri.joinPath(folder(), name);
const write = (name: string, text: string) =>
  vscode.workspace.fs.writeFile(file(name), new TextEncoder().encode(text));
const read = async (name: string) => new TextDecoder().decode(await vscode.workspace.fs.readFile(file(name)));

interface Row {
  readonly document: string;
  readonly spans: readonly (readonly [number, number])[];
  readonly quotes: readonly string[];
}
interface Printed {
  readonly documents: readonly { readonly name: string }[];
  readonly meetings: readonly { readonly carriers: readonly Row[] }[];
  readonly statements: readonly { readonly carriers: readonly Row[] }[];
}
const quotesOf = (printed: Printed | undefined) =>
  printed?.statements.flatMap(({ carriers }) => carriers.map(({ quotes }) => quotes));
const report = (...args: readonly unknown[]) =>
  vscode.commands.executeCommand<Printed | undefined>("readout.report", ...args);
const pages = () =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .flatMap(({ input, label }) =>
      input instanceof vscode.TabInputWebview && input.viewType.endsWith("readout.report") ? [label] : [],
    );

describe("reports", () => {
  before(async () => {
    await write(
      "2024-09-12-quito.txt",
      "Foreign Minister Lena Moss met her colleague Omar Reyes in Quito on Monday. Moss stressed the need for a ferry.\n",
    );
    await write("2024-10-02-riga.txt", "Omar Reyes said the ferry was late.\n");
  });
  after(() => vscode.workspace.fs.delete(folder(), { recursive: true }));
  afterEach(closeAll);

  it("show a folder in a tab, every row with its words", async () => {
    const printed = await report(folder());
    assert.ok(printed);
    assert.deepEqual(
      printed.documents.map(({ name }) => name.split("/").at(-1)),
      ["2024-09-12-quito.txt", "2024-10-02-riga.txt"],
    );
    assert.equal(printed.meetings.length, 1);
    const rows = [...printed.statements, ...printed.meetings].flatMap(({ carriers }) => carriers);
    assert.ok(rows.length >= 3);
    for (const { document, spans, quotes } of rows) {
      const text = await read(document.split("/").at(-1)!);
      assert.deepEqual(
        spans.map(([start, end]) => text.slice(start, end)),
        quotes,
      );
    }
    await becomes(pages, ["Report: reported"]);
  });

  it("hold what a query finds", async () => {
    const printed = await report(folder(), "speaker:Reyes");
    assert.deepEqual(quotesOf(printed), [["the ferry was late"]]);
    await becomes(pages, ["Report: reported: speaker:Reyes"]);
  });

  it("show one document, in the same tab when asked again", async () => {
    const uri = file("2024-10-02-riga.txt");
    await open(uri);
    await vscode.commands.executeCommand("readout.annotate");
    const printed = await until(() => report(uri));
    assert.equal(printed.statements.length, 1);
    await report(uri);
    await becomes(() => pages().length, 1);
  });

  it("read again what has changed", async () => {
    await write("2024-11-05-lima.txt", "Omar Reyes said the port was shut.\n");
    assert.equal((await report(folder(), "port"))?.statements.length, 1);
    await write("2024-11-05-lima.txt", "Omar Reyes said the airport was closed.\n");
    const printed = await report(folder(), "airport");
    assert.deepEqual(quotesOf(printed), [["the airport was closed"]]);
    await vscode.workspace.fs.delete(file("2024-11-05-lima.txt"));
    assert.equal((await report(folder(), "airport"))?.statements.length, 0);
  });

  it("are copied as a table", async () => {
    await report(folder());
    const table = await vscode.commands.executeCommand<string>("readout.copyReportTable");
    const rows = table.trimEnd().split("\n");
    assert.match(rows[0], /^kind\tdate\twho\t/u);
    assert.equal(rows.length, 4);
    assert.equal(await vscode.env.clipboard.readText(), table);
  });

  it("are saved as HTML and as Markdown, with ways to the documents", async () => {
    await report(folder());
    await vscode.commands.executeCommand("readout.saveReport", file("out.html"));
    const html = await read("out.html");
    assert.match(html, /<a href="2024-09-12-quito\.txt"><q>the need for a ferry<\/q><\/a>/u);
    assert.doesNotMatch(html, /command:|<script/u);
    await vscode.commands.executeCommand("readout.saveReport", file("out.md"));
    assert.match(await read("out.md"), /\[the need for a ferry\]\(2024-09-12-quito\.txt\)/u);
    await vscode.workspace.fs.delete(file("out.md"));
  });

  it("mark what changed in a formula", async () => {
    await write("2024-12-01-quito.txt", "Lena Moss questioned the need for a ferry.\n");
    const formula = await vscode.commands.executeCommand<{
      rows: readonly {
        readonly previous: number | null;
        readonly changes: readonly { kind: string; text: string }[];
      }[];
    }>("readout.showFormula", folder(), "speaker:Moss about:ferry");
    const [, second] = formula.rows;
    assert.equal(second.previous, 0);
    assert.deepEqual(
      second.changes.filter(({ kind }) => kind !== "same").map(({ kind, text }) => `${kind} ${text}`),
      ["removed stressed", "added questioned"],
    );
    await vscode.workspace.fs.delete(file("2024-12-01-quito.txt"));
  });

  it("open words beside the page", async () => {
    const printed = await report(folder(), "speaker:Moss");
    const [{ spans }] = printed?.statements[0]?.carriers ?? [];
    const uri = file("2024-09-12-quito.txt").toString();
    await vscode.commands.executeCommand("readout.openWords", uri, ...spans[0]);
    await becomes(() => {
      const editor = vscode.window.activeTextEditor;
      return editor?.document.getText(editor.selection);
    }, "the need for a ferry");
    assert.equal(pages().length, 1);
  });
});

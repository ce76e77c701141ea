import assert from "node:assert/strict";
import * as vscode from "vscode";
import { becomes, until, workspaceFolder } from "./support/editor";
import { api, closeAll } from "./support/readout";

const folder = () => vscode.Uri.joinPath(workspaceFolder(), "asked");
const fileOf = (name: string) => vscode.Uri.joinPath(folder(), name);
const write = (name: string, text: string) =>
  vscode.workspace.fs.writeFile(fileOf(name), new TextEncoder().encode(text));

const FIRST =
  "Foreign Minister Lena Moss of Norway met her colleague Omar Reyes in Quito on Monday. Moss stressed the need for a ferry.\n";
const SAID =
  "The old ferry of Quito will not sail again before the summer whatever the harbour master of Guayaquil may have promised";
const SECOND = `“${SAID},” Omar Reyes said.\n`;
const TEXTS: Readonly<Record<string, string>> = {
  "asked/2024-09-12-quito.txt": FIRST,
  "asked/2024-10-02-ferry.txt": SECOND,
};

interface Answer {
  readonly [key: string]: unknown;
  readonly folder: { readonly documents: number; readonly unread: number };
  readonly rows: readonly Row[];
  readonly problems?: readonly { readonly code: string; readonly path?: string }[];
}
interface Row {
  readonly document: string;
  readonly spans: readonly (readonly [number, number])[];
  readonly quotes: readonly string[];
  readonly line: number;
  readonly speaker: { readonly name: string } | null;
}

/** As an assistant asks: through the editor. */
async function ask(tool: string, input: object, token?: vscode.CancellationToken): Promise<Answer> {
  const options = { input, toolInvocationToken: undefined };
  const { content } = await vscode.lm.invokeTool(`readout_${tool}`, options, token);
  const [part] = content;
  assert.ok(part instanceof vscode.LanguageModelTextPart);
  return JSON.parse(part.value) as Answer;
}

const inAsked = (query: string) => ({ query: `${query} in:asked` });

describe("tools for the editor's assistants", () => {
  before(async () => {
    await write("2024-09-12-quito.txt", FIRST);
    await write("2024-10-02-ferry.txt", SECOND);
    // What nobody has searched is read by the first question, which also starts the extension.
    await becomes(async () => (await ask("search_statements", inAsked("ferry"))).rows.length, 2);
  });
  after(() => vscode.workspace.fs.delete(folder(), { recursive: true }));
  afterEach(closeAll);

  it("are known to the editor with what they take", async () => {
    await api();
    await until(() => vscode.lm.tools.filter(({ name }) => name.startsWith("readout_")).length === 6);
    for (const { description, inputSchema } of vscode.lm.tools.filter(({ name }) =>
      name.startsWith("readout_"),
    )) {
      assert.ok(description.length > 80);
      assert.equal((inputSchema as { type: string }).type, "object");
    }
  });

  it("find statements and meetings, with the place of their words", async () => {
    const said = await ask("search_statements", inAsked("ferry"));
    assert.deepEqual(
      said.rows.map(({ speaker }) => speaker?.name),
      ["Omar Reyes", "Lena Moss"],
    );
    const met = await ask("search_meetings", inAsked("meeting:Moss"));
    for (const { document, spans, quotes } of [...said.rows, ...met.rows])
      assert.deepEqual(
        spans.map(([start, end]) => TEXTS[document].slice(start, end)),
        quotes,
      );
    assert.equal(met.rows.length, 1);
  });

  it("tell of a person and of a document", async () => {
    const person = await ask("describe_person", { name: "Lena Moss" });
    assert.equal(person.name, "Lena Moss");
    const offices = person.offices as Answer;
    assert.deepEqual((offices.rows[0] as unknown as { places: Row[] }).places[0].quotes, [
      "Foreign Minister",
    ]);
    const read = await ask("read_annotations", { document: "2024-10-02-ferry.txt", only: "statements" });
    assert.deepEqual((read.statements as Answer).rows[0].quotes, [`“${SAID},”`]);
  });

  it("verify a quotation and check a draft against the folder as it stands in the editor", async () => {
    const verify = async (words: string) =>
      (await ask("verify_quotation", { quotation: words, speaker: "Omar Reyes" })).kind;
    assert.equal(await verify(SAID), "verbatim");
    assert.equal(await verify(SAID.replace(" not", "")), "altered");
    const checked = await ask("check_draft", { text: `“${SAID},” Lena Moss said.` });
    assert.equal(checked.faults, 1);
    const document = await vscode.workspace.openTextDocument(fileOf("2024-10-02-ferry.txt"));
    const edit = new vscode.WorkspaceEdit();
    const at = document.positionAt(SECOND.indexOf("summer"));
    edit.replace(document.uri, new vscode.Range(at, at.translate(0, "summer".length)), "winter");
    await vscode.workspace.applyEdit(edit);
    await becomes(() => verify(SAID.replace("summer", "winter")), "verbatim");
    assert.equal(await verify(SAID), "altered");
    await document.save();
    await write("2024-10-02-ferry.txt", SECOND);
    await becomes(() => verify(SAID), "verbatim");
  });

  it("answer an input that does not fit with a code", async () => {
    const { problems } = await ask("search_statements", { query: "who:Lind" });
    assert.deepEqual(
      problems?.map(({ code }) => code),
      ["badQuery"],
    );
    const wrong = await ask("describe_person", { name: "" });
    assert.deepEqual(
      wrong.problems?.map(({ code, path }) => [code, path]),
      [["badInput", "name"]],
    );
  });

  it("stop when nobody waits any more", async () => {
    const stop = new vscode.CancellationTokenSource();
    stop.cancel();
    await assert.rejects(ask("search_statements", inAsked("ferry"), stop.token));
  });
});

import assert from "node:assert/strict";
import * as vscode from "vscode";
import { becomes, open, until, workspaceFolder } from "./support/editor";
import { annotations, api, closeAll } from "./support/readout";

const folder = () => vscode.Uri.joinPath(workspaceFolder(), "pictured");
const file = (name: string) => vscode.Uri.joinPath(folder(), name);
const write = (name: string, text: string) =>
  vscode.workspace.fs.writeFile(file(name), new TextEncoder().encode(text));
const read = (name: string) => vscode.workspace.fs.readFile(file(name));

const picture = async () => (await api()).picture();
/** Closes all tabs, and waits until no picture is known any more. */
async function closePictures() {
  await closeAll();
  await becomes(async () => (await picture()) === undefined, true);
}
/** Shows a picture and waits until its page has drawn it. */
async function show(command: string, uri: vscode.Uri) {
  await vscode.commands.executeCommand(command, uri);
  return until(async () => {
    const shown = await picture();
    return shown?.isReady ? shown : undefined;
  });
}
/** The network that is shown. */
async function shownNetwork() {
  const shown = (await picture())?.picture;
  assert.ok(shown?.kind === "network");
  return shown.data.network;
}
const names = async () => (await shownNetwork()).nodes.map(({ name }) => name);

describe("the picture of who met whom", () => {
  before(async () => {
    await write(
      "2024-09-12-quito.seed",
      "Foreign Minister Lena Moss of Norway met with Foreign Minister Omar Reyes of Ecuador in Quito on Monday.\n",
    );
    await write(
      "2024-10-02-oslo.seed",
      "Norwegian Foreign Minister Lena Moss met with Kenyan President Daniel Otieno in Oslo on Tuesday.\n",
    );
  });
  after(() => vscode.workspace.fs.delete(folder(), { recursive: true }));
  afterEach(closePictures);

  it("is of all documents of a folder, and opens the words of a meeting", async () => {
    const { picture: shown } = await show("readout.showNetwork", folder());
    assert.deepEqual(await names(), ["Lena Moss", "Omar Reyes", "Daniel Otieno"]);
    assert.deepEqual(Object.keys(shown.countries).sort(), ["ECU", "KEN", "NOR"]);
    const [{ reports }] = (await shownNetwork()).meetings;
    const [{ document, span, words }] = reports;
    await (await api()).askOfPicture({ open: { document, ...span } });
    await becomes(() => {
      const editor = vscode.window.activeTextEditor;
      return editor?.document.getText(editor.selection);
    }, words);
  });

  it("is of one document where one is asked for", async () => {
    const { document } = await open(file("2024-10-02-oslo.seed"));
    await annotations(document);
    await show("readout.showNetwork", document.uri);
    await until(async () => (await picture())?.picture.scope.kind === "document");
    assert.deepEqual(await names(), ["Lena Moss", "Daniel Otieno"]);
  });

  it("changes as the documents do", async () => {
    await show("readout.showNetwork", folder());
    await write(
      "2024-11-05-riga.seed",
      "President Daniel Otieno of Kenya met with Prime Minister Ana Lind of Latvia in Riga.\n",
    );
    await until(async () => (await names()).includes("Ana Lind"));
    await vscode.workspace.fs.delete(file("2024-11-05-riga.seed"));
    await until(async () => !(await names()).includes("Ana Lind"));
  });

  it("is saved as SVG and PNG", async () => {
    await show("readout.showNetwork", folder());
    await vscode.commands.executeCommand("readout.savePicture", file("met.svg"));
    const svg = new TextDecoder().decode(await read("met.svg"));
    assert.ok(svg.startsWith("<svg ") && svg.includes("Daniel Otieno"), svg);
    await vscode.commands.executeCommand("readout.savePicture", file("met.png"));
    assert.deepEqual(
      [...(await read("met.png")).slice(1, 4)],
      [..."PNG"].map((one) => one.charCodeAt(0)),
    );
  });

  it("leads to the page of whoever is shown, and does nothing that it is not made for", async () => {
    await show("readout.showNetwork", folder());
    const { document, at } = (await shownNetwork()).nodes[1];
    for (const odd of [
      { open: { document: 7 } },
      { open: { document: "../x", start: 0, end: 1 } },
      null,
      { run: "x" },
    ])
      await (await api()).askOfPicture(odd);
    await (await api()).askOfPicture({ person: { document, ...at } });
    await until(() =>
      vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label === "Omar Reyes")),
    );
  });
});

describe("a picture in the next session", () => {
  before(() =>
    write(
      "2024-09-12-quito.seed",
      "Foreign Minister Lena Moss of Norway met with Omar Reyes in Quito on Monday.\n",
    ),
  );
  after(() => vscode.workspace.fs.delete(folder(), { recursive: true }));
  afterEach(closePictures);

  it("is drawn again, and its tab closes where nobody knows what it was of", async () => {
    const { restorePicture } = await api();
    const panel = () => vscode.window.createWebviewPanel("test", "Restored", vscode.ViewColumn.Active);
    const scope = { kind: "folder", uri: folder().toString() };
    await restorePicture(panel(), { kind: "timeline", scope, state: { months: null } });
    await until(async () => (await picture())?.isReady);
    assert.equal((await picture())?.picture.kind, "timeline");
    const odd = panel();
    const closed = new Promise<void>((resolve) => odd.onDidDispose(resolve));
    await restorePicture(odd, { kind: "pie", scope });
    await closed;
  });
});

describe("the timeline, and words by speaker", () => {
  before(async () => {
    await write(
      "2024-09-12-quito.seed",
      "Foreign Minister Lena Moss of Norway met with Foreign Minister Omar Reyes of Ecuador in Quito on Monday. “The ferry is late,” Moss said. Reyes said that the road was closed.\n",
    );
  });
  after(() => vscode.workspace.fs.delete(folder(), { recursive: true }));
  afterEach(closePictures);

  it("show meetings by their day and statements by that of their document", async () => {
    await show("readout.showTimeline", folder());
    const data = async () => {
      const shown = (await picture())?.picture;
      return shown?.kind === "timeline" ? shown.data : undefined;
    };
    // A page of the folder as it was before may still be there, and is drawn anew.
    await becomes(async () => (await data())?.days, [{ day: "2024-09-12", direct: 1, indirect: 1 }]);
    assert.deepEqual(
      (await data())?.network.meetings.map(({ date }) => date),
      ["2024-09-12"],
    );
  });

  it("tell the statements behind a bar, which open", async () => {
    const shown = await show("readout.showSpeakers", folder());
    assert.ok(shown.picture.kind === "speakers");
    const [first, second] = shown.picture.data.speakers;
    assert.deepEqual([first, second].map(({ name, direct, indirect }) => [name, direct, indirect]).sort(), [
      ["Lena Moss", 4, 0],
      ["Omar Reyes", 0, 5],
    ]);
    const speaker = [first, second].find(({ name }) => name === "Omar Reyes") ?? first;
    const selection = {
      speaker: { document: speaker.document, start: speaker.at.start },
      forms: ["indirect" as const],
    };
    const { hits, total } = await shown.statements(selection, 10);
    assert.equal(total, 1);
    await (await api()).askOfPicture({ ask: 1, selection, count: 10 });
    await (await api()).askOfPicture({ open: { document: hits[0].document, ...hits[0].span } });
    await becomes(() => {
      const editor = vscode.window.activeTextEditor;
      return editor?.document.getText(editor.selection);
    }, hits[0].words);
    await vscode.commands.executeCommand("readout.savePicture", file("words.svg"));
    assert.ok(new TextDecoder().decode(await read("words.svg")).includes("Omar Reyes"));
  });
});

import assert from "node:assert/strict";
import * as vscode from "vscode";
import { until } from "./support/editor";
import { annotations, closeAll, openText } from "./support/readout";

const TEXT = `OSLO, 3 March 2026 – Mira Halvorsen met Daniel Otieno on Monday. She said that she was ready.\n`;

async function hints({ document }: vscode.TextEditor): Promise<string[]> {
  const all = new vscode.Range(0, 0, document.lineCount, 0);
  const found = await vscode.commands.executeCommand<vscode.InlayHint[] | undefined>(
    "vscode.executeInlayHintProvider",
    document.uri,
    all,
  );
  return (found ?? []).map(({ label }) =>
    typeof label === "string" ? label : label.map(({ value }) => value).join(""),
  );
}

describe("hints in the text", () => {
  const editorSetting = (languageId: string) =>
    vscode.workspace.getConfiguration("editor.inlayHints", { languageId });
  afterEach(async () => {
    const readout = vscode.workspace.getConfiguration("readout.inlayHints");
    await readout.update("references", undefined, vscode.ConfigurationTarget.Global);
    for (const setting of ["enabled", "maximumLength"])
      await editorSetting("markdown").update(setting, undefined, vscode.ConfigurationTarget.Global, true);
    await closeAll();
  });

  it("wait in seed documents for a key to be held, unless set otherwise", async () => {
    await openText(TEXT);
    assert.equal(editorSetting("seed").get("enabled"), "offUnlessPressed");
  });

  it("say who “she” is and which day Monday is", async () => {
    const editor = await openText(TEXT);
    assert.deepEqual(await hints(editor), [": 2 March 2026", ": Mira Halvorsen", ": Mira Halvorsen"]);
  });

  it("can be turned off by kind", async () => {
    const editor = await openText(TEXT);
    const readout = vscode.workspace.getConfiguration("readout.inlayHints");
    await readout.update("references", false, vscode.ConfigurationTarget.Global);
    assert.deepEqual(await hints(editor), [": 2 March 2026"]);
  });

  it("show in Markdown only once the person has said when", async () => {
    const editor = await openText(TEXT, "markdown");
    await vscode.commands.executeCommand("readout.annotate");
    await annotations(editor.document);
    assert.deepEqual(await hints(editor), []);
    assert.equal(await vscode.commands.executeCommand("readout.chooseHints", "on"), "on");
    await until(async () => (await hints(editor)).length === 3);
    assert.equal(editorSetting("markdown").get("maximumLength"), 0);
  });
});

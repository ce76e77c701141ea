import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, openText } from "./support/readout";

/** A quotation over three paragraphs: lines 2 to 6. */
const TEXT = `Minister Mira Halvorsen spoke in Oslo on Tuesday about the harbour, the fishermen of the north and their nets.

“We have waited long enough for the harbour to be built.

“The nets of the fishermen are full of holes, and the boats are old.

“Nobody should wait any longer,” Halvorsen said.
`;

const folds = (uri: vscode.Uri) =>
  vscode.commands.executeCommand<vscode.FoldingRange[]>("vscode.executeFoldingRangeProvider", uri);

describe("folding", () => {
  afterEach(closeAll);

  it("folds a quotation over several paragraphs", async () => {
    const { document } = await openText(TEXT);
    const found = (await folds(document.uri)).map(({ start, end }) => `${start}–${end}`);
    assert.deepEqual(found, ["2–6"]);
  });

  it("leaves text that is not annotated to the editor", async () => {
    const { document } = await openText("one\n  two\n  three\nfour\n", "plaintext");
    const found = (await folds(document.uri)) ?? [];
    assert.ok(found.every(({ start }) => start === 0));
  });
});

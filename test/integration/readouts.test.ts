import assert from "node:assert/strict";
import * as vscode from "vscode";
import { becomes, workspaceFolder } from "./support/editor";
import { closeAll } from "./support/readout";

const folder = () => vscode.Uri.joinPath(workspaceFolder(), "sides");
const file = (name: string) => vscode.Uri.joinPath(folder(), name);
const TEXTS = {
  "north.txt": "Lena Moss met Omar Reyes in Quito. Moss condemned the attack on the harbour of Guayaquil.\n",
  "south.txt":
    "Omar Reyes met Lena Moss in Quito. Moss regretted the attack on the harbour of Guayaquil. Reyes said that the ferry was late.\n",
};
interface Row {
  readonly told: string;
  readonly left: { readonly spans: readonly (readonly number[])[] } | null;
  readonly right: { readonly spans: readonly (readonly number[])[] } | null;
  readonly differences?: readonly { readonly kind: string }[];
}

describe("two readouts", () => {
  before(() =>
    Promise.all(
      Object.entries(TEXTS).map(([name, text]) =>
        vscode.workspace.fs.writeFile(file(name), new TextEncoder().encode(text)),
      ),
    ),
  );
  after(() => vscode.workspace.fs.delete(folder(), { recursive: true }));
  afterEach(closeAll);

  it("are shown side by side, and each row opens the words of both", async () => {
    const compared = await vscode.commands.executeCommand<{ rows: readonly Row[] }>(
      "readout.compareReadouts",
      file("north.txt"),
      file("south.txt"),
    );
    const { rows } = compared;
    assert.deepEqual(
      rows.map(({ told, differences = [] }) => [told, ...differences.map(({ kind }) => kind)]),
      [["both", "strength"], ["right"]],
    );
    const pages = () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .flatMap(({ input, label }) => (input instanceof vscode.TabInputWebview ? [label] : []));
    await becomes(pages, ["north.txt ↔ south.txt"]);
    const [{ left, right }] = rows;
    assert.ok(left && right);
    await vscode.commands.executeCommand(
      "readout.openBoth",
      ...[file("north.txt").toString(), ...left.spans[0]],
      ...[file("south.txt").toString(), ...right.spans[0]],
    );
    await becomes(
      () =>
        vscode.window.visibleTextEditors
          .map(({ document, selection, viewColumn }) => `${viewColumn}: ${document.getText(selection)}`)
          .sort(),
      ["1: the attack on the harbour of Guayaquil", "2: the attack on the harbour of Guayaquil"],
    );
  });
});

import assert from "node:assert/strict";
import * as vscode from "vscode";
import { extension, manifest, openSeed } from "./support/editor";

describe("the extension", () => {
  it("is there", () => {
    assert.equal(manifest().name, "readout");
  });

  it("wakes when a seed document is opened", async () => {
    const document = await openSeed("phone-call-between-ministers.txt");
    assert.equal(document.languageId, "seed");
    await extension().activate();
    assert.equal(extension().isActive, true);
  });

  it("offers every command that its manifest declares", async () => {
    await extension().activate();
    const declared = manifest().contributes.commands.map(({ command }) => command);
    const known = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      declared.filter((command) => !known.has(command)),
      [],
    );
  });
});

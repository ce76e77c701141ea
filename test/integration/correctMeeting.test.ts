import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { Meeting } from "../../src/engine";
import { annotations, api, closeAll, openText } from "./support/readout";

const run = (command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand(`readout.${command}`, ...args);

const TEXT =
  "President Anna Berg met Prime Minister John Miller in Oslo on 3 March 2026. Later Carla Diaz flew to Lima on 5 March 2026.\n";

async function meetingIn({ document }: vscode.TextEditor): Promise<Meeting & { names: readonly string[] }> {
  const { entities, meetings } = await annotations(document);
  assert.equal(meetings.length, 1);
  const nameOf = (id: string | null) => entities.find((entity) => entity.id === id)?.name ?? "";
  return { ...meetings[0], names: meetings[0].participants.map(nameOf) };
}

describe("correcting a meeting", () => {
  afterEach(closeAll);

  it("changes who took part, where, when, whether and how, each as one step", async () => {
    const editor = await openText(TEXT);
    const before = await meetingIn(editor);
    const at = { start: TEXT.indexOf("met"), end: TEXT.indexOf("met") + 3 };
    const idOf = async (name: string) =>
      (await annotations(editor.document)).entities.find((entity) => entity.name === name)?.id;
    assert.equal(await run("setParticipants", { ...at, answer: ["Anna Berg", "Carla Diaz"] }), true);
    assert.equal(await run("setPlace", { ...at, answer: "Lima" }), true);
    assert.equal(await run("setDate", { ...at, answer: null }), true);
    assert.equal(await run("setStatus", { ...at, answer: "planned" }), true);
    assert.equal(await run("setMode", { ...at, answer: "video" }), true);
    const after = await meetingIn(editor);
    assert.deepEqual(after.names, ["Anna Berg", "Carla Diaz"]);
    assert.equal(after.place, await idOf("Lima"));
    assert.equal(after.date, null);
    assert.equal(after.status, "planned");
    assert.equal(after.mode, "video");
    assert.deepEqual(
      [...((await (await api()).states(editor.document.uri)) ?? new Map()).values()],
      ["corrected"],
    );
    for (let i = 0; i < 5; i++) await run("undo");
    assert.deepEqual(await meetingIn(editor), before);
  });

  it("refuses what is no status, and says so where there is no meeting", async () => {
    const editor = await openText(TEXT);
    const at = { start: TEXT.indexOf("met"), end: TEXT.indexOf("met") + 3 };
    assert.equal(await run("setStatus", { ...at, answer: "maybe" }), false);
    assert.equal(await run("setStatus", { start: TEXT.indexOf("flew"), answer: "held" }), false);
    assert.equal((await meetingIn(editor)).status, "held");
  });
});

import assert from "node:assert/strict";
import type { ToolAnswer } from "../../../../../src/engine";
import type { FileSource } from "../../../../../src/extension/engine/corpus/corpusPort";
import { LocalCorpus } from "../../../../../src/extension/engine/corpus/localCorpus";
import { testResources } from "../../../../support/engine";

const SAID = "“The old ferry of Quito will not sail again before the summer,” Lena Moss said.\n";
const OTHER = "Omar Reyes said the airport was closed.\n";
const A = "file:///news/a.txt";
const B = "file:///other/b.txt";
const file = (uri: string, text: string): FileSource => ({ uri, name: uri.slice(8), text, state: "" });

async function filled(): Promise<LocalCorpus> {
  const corpus = new LocalCorpus(() => Promise.resolve(testResources()));
  await corpus.record(file(A, SAID));
  await corpus.record(file(B, OTHER));
  return corpus;
}

const call = (tool: string, input: object, folders = ["file:///news", "file:///other"]) => ({
  id: 1,
  tool,
  input,
  folders,
  unread: 0,
});
const VERIFY = call("verify_quotation", {
  quotation: "The old ferry of Quito will not sail again before the summer",
});

function foundIn(outcome: { readonly kind: string; readonly answer?: ToolAnswer }): Record<string, unknown> {
  assert.equal(outcome.kind, "answer");
  assert.equal(outcome.answer?.kind, "found");
  return (outcome.answer as { found: Record<string, unknown> }).found;
}

describe("tools that ask the index of folders", () => {
  it("see the documents of their folders alone", async () => {
    const corpus = await filled();
    const find = async (folders: string[]) =>
      foundIn(await corpus.useTool(call("search_statements", { query: "about:ferry,airport" }, folders)));
    assert.deepEqual(
      [(await find(["file:///news", "file:///other"])).total, (await find(["file:///news"])).total],
      [2, 1],
    );
    assert.deepEqual((await find(["file:///new"])).folder, { documents: 0, unread: 0 });
  });

  it("ask for the texts that they need, once", async () => {
    const corpus = await filled();
    assert.deepEqual(await corpus.useTool(VERIFY), { kind: "texts", uris: [A, B] });
    await corpus.giveTexts([
      [A, SAID],
      [B, OTHER],
    ]);
    assert.equal(foundIn(await corpus.useTool(VERIFY)).kind, "verbatim");
    await corpus.record(file(B, `${OTHER}It rained.`));
    assert.deepEqual(await corpus.useTool(VERIFY), { kind: "texts", uris: [B] });
  });

  it("leave out what cannot be read or has changed, say so, and ask for it again", async () => {
    const corpus = await filled();
    await corpus.giveTexts([
      [A, `New. ${SAID}`],
      [B, null],
    ]);
    const found = foundIn(await corpus.useTool(VERIFY));
    assert.deepEqual([found.kind, found.unread], ["notFound", 2]);
    assert.deepEqual(await corpus.useTool(VERIFY), { kind: "texts", uris: [A, B] });
  });

  it("stop where nobody waits for them", async () => {
    const corpus = await filled();
    const asked = corpus.useTool({ ...call("describe_person", { name: "Moss" }), id: 7 });
    await corpus.stopTool(7);
    assert.deepEqual(await asked, { kind: "stopped" });
    assert.equal(foundIn(await corpus.useTool(call("describe_person", { name: "Moss" }))).name, "Lena Moss");
  });
});

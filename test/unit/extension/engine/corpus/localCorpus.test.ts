import assert from "node:assert/strict";
import {
  describe as describeSpan,
  EMPTY_SIDECAR,
  mapPlaces,
  serializeSidecar,
  type Span,
  TextIndex,
} from "../../../../../src/engine";
import type { FileSource } from "../../../../../src/extension/engine/corpus/corpusPort";
import { LocalCorpus } from "../../../../../src/extension/engine/corpus/localCorpus";
import { testResources } from "../../../../support/engine";

const SAID = "Lena Moss said the ferry was late.\n";
const CLOSED = "Omar Reyes said the airport was closed.\n";
const file = (path: string, text: string, more: Partial<FileSource> = {}): FileSource => ({
  uri: `file:///news/${path}`,
  name: path,
  text,
  state: `${text.length}`,
  ...more,
});
const stateOf = ({ uri, name, state }: FileSource) => ({ uri, name, state: state ?? "" });
const words = async (corpus: LocalCorpus, query: string, folder?: string) => {
  const { hits } = await corpus.search(query, { limit: 10, ...(folder !== undefined && { folder }) });
  return hits.map(({ uri, words }) => `${uri}: ${words}`);
};
const make = (load = () => Promise.resolve(testResources())) => new LocalCorpus(load);
const none = () => Promise.reject(new Error("The engine was loaded."));

async function filled(): Promise<LocalCorpus> {
  const corpus = make();
  await corpus.record(file("march/a.txt", SAID));
  await corpus.record(file("april/b.txt", CLOSED));
  return corpus;
}

describe("the index of folders", () => {
  it("finds what documents say, in all folders or in one", async () => {
    const corpus = await filled();
    assert.deepEqual(await words(corpus, "about:ferry,airport"), [
      "file:///news/april/b.txt: the airport was closed",
      "file:///news/march/a.txt: the ferry was late",
    ]);
    assert.deepEqual(await words(corpus, "about:ferry,airport", "file:///news/march"), [
      "file:///news/march/a.txt: the ferry was late",
    ]);
    assert.deepEqual(await words(corpus, "about:ferry,airport", "file:///news/ma"), []);
  });

  it("gives what was said over time in one folder, with the addresses of the documents", async () => {
    const corpus = await filled();
    const { steps, uris } = await corpus.formula("about:ferry,airport", "file:///news/march");
    assert.deepEqual(
      steps.map(({ document, quotes }) => [uris[document], quotes]),
      [["file:///news/march/a.txt", ["the ferry was late"]]],
    );
    assert.deepEqual((await corpus.formula("about:ferry", "file:///other")).steps, []);
  });

  it("reads only what has changed, and forgets what is gone", async () => {
    const corpus = await filled();
    const [a, b] = [file("march/a.txt", SAID), file("april/b.txt", CLOSED)].map(stateOf);
    assert.deepEqual(await corpus.compare("file:///news", [a, b]), []);
    assert.deepEqual(await corpus.compare("file:///news", [{ ...a, state: "other" }, b]), [a.uri]);
    assert.deepEqual(await corpus.compare("file:///news/march", []), []);
    assert.deepEqual(await words(corpus, "about:ferry,airport"), [
      "file:///news/april/b.txt: the airport was closed",
    ]);
    assert.equal(await corpus.remove("file:///news/april"), true);
    assert.equal(await corpus.size(), 0);
  });

  it("makes no record of a text that it has", async () => {
    const corpus = await filled();
    assert.equal(await corpus.record(file("march/a.txt", SAID, { state: "touched" })), "current");
    assert.deepEqual(
      await corpus.compare("file:///news/march", [
        { ...stateOf(file("march/a.txt", SAID)), state: "touched" },
      ]),
      [],
    );
  });

  it("answers from what was kept without reading anything, and without the engine", async () => {
    const bytes = await (await filled()).save(["file:///news"]);
    const corpus = make(none);
    assert.deepEqual(await corpus.restore(bytes), { folders: ["file:///news"], documents: 2 });
    assert.deepEqual(await words(corpus, "ferry"), ["file:///news/march/a.txt: the ferry was late"]);
    assert.deepEqual(await corpus.compare("file:///news/march", [stateOf(file("march/a.txt", SAID))]), []);
  });

  it("reads a text again that was not that of its file", async () => {
    const before = make();
    await before.record(file("a.txt", SAID, { state: null, isOpen: true }));
    const corpus = make();
    await corpus.restore(await before.save(["file:///news"]));
    assert.deepEqual(await corpus.compare("file:///news", [stateOf(file("a.txt", SAID))]), [
      "file:///news/a.txt",
    ]);
  });

  it("is empty after damaged, cut or foreign bytes, whatever they are", async () => {
    const bytes = await (await filled()).save(["file:///news"]);
    const text = new TextDecoder().decode(bytes);
    const damaged = [
      new Uint8Array(),
      bytes.slice(0, 40),
      bytes.slice(0, bytes.length >> 1),
      bytes.slice(0, -1),
      new TextEncoder().encode(text.replace('"version":1', '"version":999')),
      new TextEncoder().encode(text.replace(/"files":2/u, '"files":1')),
      new TextEncoder().encode("{}\n".repeat(20)),
      new TextEncoder().encode("null\n"),
    ];
    for (const some of damaged) {
      const corpus = make();
      assert.equal(await corpus.restore(some), null);
      assert.equal(await corpus.size(), 0);
      await corpus.record(file("march/a.txt", SAID));
      assert.equal((await words(corpus, "ferry")).length, 1);
    }
  });

  it("keeps the newest of two versions that are read at once", async () => {
    const corpus = make();
    const both = await Promise.all([
      corpus.record(file("a.txt", `${SAID}\n`.repeat(400), { isOpen: true })),
      corpus.record(file("a.txt", CLOSED, { isOpen: true })),
    ]);
    assert.deepEqual(both, ["overtaken", "read"]);
    assert.deepEqual(await words(corpus, "about:ferry,airport"), [
      "file:///news/a.txt: the airport was closed",
    ]);
  });

  it("drops a document that is removed while it is read", async () => {
    const corpus = make();
    const reading = corpus.record(file("a.txt", SAID));
    await corpus.remove("file:///news/a.txt");
    assert.equal(await reading, "overtaken");
    assert.equal(await corpus.size(), 0);
  });

  it("counts what was decided, in a file or in the editor", async () => {
    const at = { start: SAID.indexOf("Lena"), end: SAID.indexOf(" said") };
    const renamed = {
      id: "urn:uuid:1",
      annotator: "",
      time: "2026-01-01T00:00:00.000Z",
      verdict: { kind: "rename" as const, at, name: "Lena Moss-Berg" },
    };
    const index = new TextIndex(SAID);
    const kept = serializeSidecar({
      ...EMPTY_SIDECAR,
      decisions: [mapPlaces(renamed, (span: Span) => describeSpan(index, span))],
    });
    const corpus = await filled();
    const speakers = async () =>
      (await corpus.search("ferry", { limit: 1 })).hits.map(({ speaker }) => speaker);
    assert.deepEqual(await speakers(), ["Lena Moss"]);
    assert.equal(await corpus.record(file("march/a.txt", SAID, { decisions: kept })), "read");
    assert.deepEqual(await speakers(), ["Lena Moss-Berg"]);
    assert.equal(await corpus.record(file("march/a.txt", SAID, { live: [] })), "read");
    assert.deepEqual(await speakers(), ["Lena Moss"]);
    assert.equal(await corpus.record(file("march/a.txt", SAID, { live: [renamed] })), "read");
    assert.deepEqual(await speakers(), ["Lena Moss-Berg"]);
  });

  it("keeps files of the same name apart", async () => {
    const corpus = make();
    await corpus.record({ ...file("a.txt", SAID), uri: "file:///one/a.txt" });
    await corpus.record({ ...file("a.txt", CLOSED), uri: "file:///two/a.txt" });
    assert.equal(await corpus.size(), 2);
    assert.deepEqual(await words(corpus, "airport"), ["file:///two/a.txt: the airport was closed"]);
  });

  it("gives everybody and everything that it holds, as it is after each change", async () => {
    const corpus = await filled();
    const persons = async () =>
      (await corpus.names("persons", 10)).items.map(({ name, uri }) => `${name} ${uri}`);
    assert.deepEqual((await persons()).sort(), [
      "Lena Moss file:///news/march/a.txt",
      "Omar Reyes file:///news/april/b.txt",
    ]);
    const { documents, lists, statements, unattributed } = await corpus.contents();
    assert.deepEqual([documents, lists.persons, statements, unattributed], [2, 2, 2, 0]);
    const [{ key }] = (await corpus.names("speakers", 1)).items;
    assert.deepEqual(await corpus.acts(key), [["assert", 1]]);
    const { items, total } = await corpus.selected({ statementsBy: key }, 0);
    assert.deepEqual([items.length, total], [0, 1]);
    assert.deepEqual(
      (await corpus.symbols("moss", 5)).names.map(({ name }) => name),
      ["Lena Moss"],
    );
    await corpus.record(file("march/a.txt", "Ana Lind said the ferry was late.\n"));
    await corpus.remove("file:///news/april/b.txt");
    assert.deepEqual(await persons(), ["Ana Lind file:///news/march/a.txt"]);
  });
});

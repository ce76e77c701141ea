import assert from "node:assert/strict";
import {
  hitsOfNodes,
  type ResultNode,
  resultNodes,
} from "../../../../../src/extension/features/search/resultNodes";
import { hitTable } from "../../../../../src/extension/features/search/hitTable";
import { resultsText } from "../../../../../src/extension/features/search/resultsText";
import { SavedSearches } from "../../../../../src/extension/features/search/savedSearches";
import { foundInDocuments } from "../../../../../src/extension/words/countWords";
import { hitOf, resultsOf } from "./found";

const TEXT = "It rained. Ana Lind said the ferry was late. Nobody left. It ended.\n\nMore.\n";
const AT = { start: TEXT.indexOf("the ferry"), end: TEXT.indexOf(". Nobody") };
const FERRY = hitOf({ speaker: "Ana Lind", words: "the ferry was late", span: AT, date: "2024-09-12" });
const AIRPORT = hitOf({
  speaker: "Bo Ek",
  words: "=the airport\twas closed",
  document: "b.txt",
  uri: "file:///news/b.txt",
  line: 4,
});
const MET = hitOf({
  kind: "meeting",
  parties: ["Ana Lind", "Bo Ek"],
  place: "Riga",
  words: "met",
  cueWords: "",
  act: null,
  form: null,
});

const draw = (nodes: readonly ResultNode[], depth = 0): string[] =>
  nodes.flatMap(({ label, description, children }) => [
    `${"  ".repeat(depth)}${label}${description === undefined ? "" : ` | ${description}`}`,
    ...draw(children, depth + 1),
  ]);

describe("rows of what was found", () => {
  const results = resultsOf("ferry", FERRY, AIRPORT, MET);

  it("stand under their documents", () => {
    assert.deepEqual(draw(resultNodes(results, "document", [])), [
      "a.txt | 12 September 2024 · 2 found",
      "  Ana Lind, said | the ferry was late",
      "  Ana Lind – Bo Ek | Riga",
      "b.txt | 1 found",
      "  Bo Ek, said | =the airport was closed",
    ]);
  });

  it("stand under their speakers, and meetings under one row", () => {
    assert.deepEqual(draw(resultNodes(results, "speaker", [])), [
      "Ana Lind | 1 found",
      "  the ferry was late | 12 September 2024 · a.txt, line 1",
      "Bo Ek | 1 found",
      "  =the airport was closed | b.txt, line 4",
      "Meetings | 1 found",
      "  Ana Lind – Bo Ek | Riga · a.txt, line 1",
    ]);
  });

  it("are followed by the searches that are kept, which stand alone where nothing is", () => {
    const saved = [{ name: "Ferries", query: "about:ferry" }];
    assert.deepEqual(draw(resultNodes(resultsOf("x"), "document", saved)), [
      "Saved Searches | 1",
      "  Ferries | about:ferry",
    ]);
    assert.deepEqual(draw(resultNodes(undefined, "document", saved)), ["Ferries | about:ferry"]);
  });

  it("have ids of their own, also for the same words twice", () => {
    const nodes = resultNodes(resultsOf("x", FERRY, FERRY), "document", []);
    const ids = nodes.flatMap(({ id, children }) => [id, ...children.map((one) => one.id)]);
    assert.equal(new Set(ids).size, 3);
  });

  it("give their hits, and those below them, once", () => {
    const [first] = resultNodes(results, "document", []);
    assert.deepEqual(hitsOfNodes([first, first.children[0]]), [FERRY, MET]);
  });
});

describe("a table of what was found", () => {
  it("has a line for each, and no cell is a formula or holds a tab", () => {
    const [heading, ...lines] = hitTable([
      FERRY,
      { ...AIRPORT, words: "=the airport\u0000\t\u2028was closed" },
      MET,
    ])
      .replace(/\n$/u, "")
      .split("\n");
    assert.equal(
      heading,
      "Document\tLine\tDate\tKind\tSpeaker\tRole\tAct\tForm\tWords\tParties\tPlace\tTopics",
    );
    assert.deepEqual(lines, [
      "a.txt\t1\t2024-09-12\tstatement\tAna Lind\t\tassert\tindirect\tthe ferry was late\t\t\t",
      "b.txt\t4\t\tstatement\tBo Ek\t\tassert\tindirect\t'=the airport was closed\t\t\t",
      "a.txt\t1\t\tmeeting\t\t\t\t\tmet\tAna Lind; Bo Ek\tRiga\t",
    ]);
  });
});

describe("words for what was found", () => {
  it("have the right form for one", () => {
    assert.equal(foundInDocuments(1, 1, 1), "1 found in 1 document");
    assert.equal(foundInDocuments(3, 2, 7), "3 found in 7 documents, the first 2 listed");
  });
});

describe("what was found as a text", () => {
  it("has no sentence beside words that stand in none", () => {
    const gap = hitOf({ ...FERRY, span: { start: TEXT.length - 1, end: TEXT.length } });
    const { text } = resultsText(resultsOf("x", gap), () => TEXT);
    assert.ok(!text.includes("It rained"), text);
  });

  it("stands between the sentences beside it, and the numbers of its lines lead to the words", () => {
    const { text, links } = resultsText(resultsOf("ferry", FERRY, AIRPORT), (uri) =>
      uri === FERRY.uri ? TEXT : undefined,
    );
    assert.equal(
      text,
      [
        "# Query: ferry",
        "",
        "2 found in 7 documents",
        "",
        "## a.txt",
        "",
        "  Ana Lind, said · 12 September 2024",
        "  1  It rained.",
        "  1: Ana Lind said the ferry was late.",
        "  1  Nobody left.",
        "",
        "## b.txt",
        "",
        "  Bo Ek, said",
        "  4: =the airport was closed",
        "",
      ].join("\n"),
    );
    assert.deepEqual(
      links.map(({ start, end, uri, target }) => [text.slice(start, end + 5), uri, target]),
      [
        ["1: Ana", FERRY.uri, AT],
        ["4: =th", AIRPORT.uri, AIRPORT.span],
      ],
    );
  });

  it("shows of a long speech the sentences with the words that were asked for", () => {
    const many = `${"It rained. ".repeat(9)}The ferries were late. ${"It snowed. ".repeat(9)}`.trim();
    const speech = hitOf({ ...FERRY, span: { start: 0, end: many.length } });
    const shown = (query: string) =>
      resultsText(resultsOf(query, speech), () => many)
        .text.split("\n")
        .filter((line) => /^ {2}(?:1|…)/u.test(line));
    assert.deepEqual(shown("about:ferry"), ["  1: The ferries were late.", "  … of 19 sentences"]);
    assert.equal(shown("speaker:Lind").length, 7);
  });

  it("says when not all is listed", () => {
    const { found, ...results } = resultsOf("ferry", FERRY);
    const { text } = resultsText({ ...results, found: { ...found, total: 9 } }, () => TEXT);
    assert.match(text, /^9 found in 7 documents, the first 1 listed\n/mu);
  });
});

describe("saved searches", () => {
  const make = (kept?: unknown) => {
    const memory = new Map<string, unknown>([["readout.savedSearches", kept]]);
    return new SavedSearches({
      get: (key) => memory.get(key),
      update: (key, value) => Promise.resolve(void memory.set(key, value)),
    });
  };
  const names = (saved: SavedSearches) => saved.all.map(({ name, query }) => `${name}=${query}`);

  it("are kept by name, in the order of their names", async () => {
    const saved = make();
    await saved.save({ name: "b", query: "1" });
    await saved.save({ name: "a", query: "2" });
    await saved.save({ name: "b", query: "3" });
    assert.deepEqual(names(saved), ["a=2", "b=3"]);
    await saved.rename("b", "c");
    assert.deepEqual(names(saved), ["a=2", "c=3"]);
    await saved.rename("c", "a");
    assert.deepEqual(names(saved), ["a=3"]);
    await saved.rename("a", "a");
    await saved.remove("x");
    assert.deepEqual(names(saved), ["a=3"]);
    await saved.remove("a");
    assert.deepEqual(names(saved), []);
  });

  it("leave out what is none", () => {
    assert.deepEqual(names(make([{ name: "a" }, null, 3, { name: "b", query: "1" }])), ["b=1"]);
    assert.deepEqual(names(make("damaged")), []);
  });
});

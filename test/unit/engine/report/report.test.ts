import assert from "node:assert/strict";
import {
  CorpusIndex,
  fingerprint,
  makeReport,
  pageMarkdown,
  parseQuery,
  partsFound,
  REPORT_COLUMNS,
  type Report,
  reportJson,
  reportPage,
  reportTable,
} from "../../../../src/engine";
import { reportWords } from "../../../../src/cli/format/reportWords";
import { recordOf } from "../../../support/records";
import { CALL, ECHO, partOf } from "../../../support/reports";

const TEXTS: Readonly<Record<string, string>> = {
  "a.txt": CALL,
  "b.txt": ECHO,
  "c.txt": "Nothing is told here.",
};
const parts = () => Object.entries(TEXTS).map(([name, text]) => partOf(name, text));
const said = ({ speakers }: Report) =>
  speakers.map(({ speaker, statements }) => [
    speaker?.name ?? null,
    statements.map(({ carriers: [{ quotes }] }) => quotes.map(({ words }) => words).join(" … ")),
  ]);

describe("a report", () => {
  it("tells a meeting once, with every document that reports it", () => {
    const { meetings, documents, read } = makeReport(parts());
    assert.equal(read, 3);
    assert.deepEqual(
      documents.map(({ name }) => name),
      ["a.txt", "b.txt"],
    );
    assert.equal(meetings.length, 1);
    const [{ parties, carriers, contradictions }] = meetings;
    assert.deepEqual(parties, [
      { name: "Mira Halvorsen", role: "Foreign Minister", of: null },
      { name: "Daniel Otieno", role: "President", of: null },
    ]);
    assert.deepEqual(
      carriers.map(({ document, place, date }) => [document, place, date]),
      [
        [0, "OSLO", "2026-03-02"],
        [1, "Oslo", "2026-03-02"],
      ],
    );
    assert.deepEqual(contradictions, []);
  });

  it("gathers what a speaker says in several documents, nobody in particular last", () => {
    assert.deepEqual(said(makeReport(parts())), [
      ["Daniel Otieno", ["that the ferry would come", "“We are late,”"]],
      ["Mira Halvorsen", ["the need for a new ferry"]],
      [null, ["that it would be late"]],
    ]);
  });

  it("knows nobody by a single word beyond the document", () => {
    const texts = ["Smith said that the road was open.", "Smith said that the road was closed."];
    const report = makeReport(texts.map((text, at) => partOf(`${at}.txt`, text)));
    assert.equal(report.speakers.length, 2);
  });

  it("names the documents with what their front matter states", () => {
    const [{ title, publisher, url, date, checksum }] = makeReport(parts()).documents;
    assert.deepEqual(
      { title, publisher, url, date, checksum },
      {
        title: "A call",
        publisher: "The Oslo Herald",
        url: "https://example.org/call",
        date: "2026-03-03",
        checksum: fingerprint(CALL),
      },
    );
  });

  it("takes the meeting's day where the document states none", () => {
    const { speakers } = makeReport([partOf("b.txt", ECHO)]);
    const [{ date, meeting }] = speakers.flatMap(({ statements }) => statements);
    assert.deepEqual([date, meeting], ["2026-03-02", 0]);
  });

  it("holds what is wanted alone, and the meeting at which it was said", () => {
    const index = new CorpusIndex();
    for (const [name, text] of Object.entries(TEXTS)) index.put(recordOf(name, text));
    const { query } = parseQuery("speaker:Halvorsen");
    const report = makeReport(partsFound(parts(), index.search(query)));
    assert.deepEqual(said(report), [["Mira Halvorsen", ["the need for a new ferry"]]]);
    assert.deepEqual(
      report.meetings.map(({ carriers }) => carriers.map(({ document }) => document)),
      [[0]],
    );
    assert.equal(report.read, 3);
  });

  it("prints rows for programs that say where the words stand, exactly", () => {
    const { meetings, statements } = reportJson(makeReport(parts()));
    const sayings = statements.flatMap(({ carriers }) => carriers);
    const rows = [
      ...sayings,
      ...sayings.map(({ document, checksum, cue }) => ({ document, checksum, ...cue })),
      ...meetings.flatMap(({ carriers }) => [
        ...carriers,
        ...carriers.map(({ document, checksum, topics }) => ({ document, checksum, ...topics })),
      ]),
    ];
    assert.ok(rows.length > 8);
    for (const { document, checksum, spans, quotes } of rows) {
      assert.deepEqual(checksum, fingerprint(TEXTS[document]));
      assert.deepEqual(
        spans.map(([start, end]) => TEXTS[document].slice(start, end)),
        quotes,
      );
    }
  });

  it("tells a statement of several documents once, with all that report it and where they differ", () => {
    const said = (who: string, ships: number) =>
      `${who} said that ${ships} ferries would leave the harbour on Monday.`;
    const texts: Readonly<Record<string, string>> = {
      "a.txt": `---\ndate: 2026-03-05\n---\n${said("Ek", 40)} Ek promised a new bridge over the whole river.`,
      "b.txt": `---\ndate: 2026-03-04\n---\nA storm came.\n\n${said("President Bo Ek", 60)}`,
      "c.txt": `---\ndate: 2026-05-04\n---\n${said("Bo Ek", 40)}`,
    };
    const report = makeReport(Object.entries(texts).map(([name, text]) => partOf(name, text)));
    const ferries = report.speakers
      .flatMap(({ statements }) => statements)
      .filter(({ carriers }) => carriers[0].quotes[0].words.includes("ferries"));
    assert.deepEqual(
      ferries.map(({ speaker, date, carriers }) => [
        speaker?.name,
        date,
        carriers.map(({ document }) => document),
      ]),
      [
        ["Bo Ek", "2026-03-04", [1, 0]],
        ["Bo Ek", "2026-05-04", [2]],
      ],
    );
    assert.deepEqual(ferries[0].speaker?.role, "President");
    const [{ field, values }] = ferries[0].contradictions;
    assert.deepEqual(
      [field, values.map(({ value, sources }) => [value, sources])],
      [
        "number",
        [
          ["40", ["a.txt"]],
          ["60", ["b.txt"]],
        ],
      ],
    );
    const { version, statements } = reportJson(report);
    assert.equal(version, 2);
    assert.deepEqual(
      statements.map(({ carriers }) => carriers.map(({ document, line }) => `${document}:${line}`)),
      [["b.txt:6", "a.txt:4"], ["c.txt:4"], ["a.txt:4"]].sort((a, b) => b.length - a.length),
    );
    const rows = reportTable(report).map((cells) => cells[REPORT_COLUMNS.indexOf("also")]);
    assert.deepEqual(rows, ["a.txt:4", "", ""]);
    const page = [...pageMarkdown(reportPage(report, reportWords("x")), () => "doc")].join("");
    assert.match(page, /1 document|3 documents, 0 meetings, 3 statements/u);
    assert.equal(page.match(/60 ferries/gu)?.length, 1);
    assert.match(page, /\*\*The documents differ in a number\*\*: 40 \\\[1\\\]; 60 \\\[2\\\]/u);
  });

  it("is a table for a spreadsheet", () => {
    const rows = reportTable(makeReport([partOf("=a.txt", ECHO)])).map((cells) =>
      Object.fromEntries(REPORT_COLUMNS.map((column, at) => [column, cells[at]])),
    );
    assert.deepEqual(
      rows.map(({ kind, who, words, document, line }) => [kind, who, words, document, line]),
      [
        ["meeting", "Daniel Otieno; Mira Halvorsen", "", "'=a.txt", "1"],
        ["statement", "Daniel Otieno", "that the ferry would come", "'=a.txt", "3"],
        ["statement", "", "that it would be late", "'=a.txt", "3"],
      ],
    );
    assert.equal(ECHO.slice(Number(rows[1].start), Number(rows[1].end)), rows[1].words);
  });

  it("is read as a page whose quoted words lead to their places", () => {
    const { title, blocks } = reportPage(makeReport(parts()), reportWords("Oslo"));
    assert.equal(title, "Oslo");
    const headings = blocks.flatMap((block) => (block.kind === "heading" ? block.text : []));
    assert.deepEqual(headings, [
      "Meetings",
      "1. 2 March 2026 · Mira Halvorsen – Daniel Otieno",
      "Who said what",
      "Daniel Otieno, President (2)",
      "Mira Halvorsen, Foreign Minister (1)",
      "Speaker not named (1)",
      "Sources",
    ]);
    const runs = blocks.flatMap((block) => {
      if (block.kind === "table") return block.rows.flat(2);
      return block.kind === "list" ? block.items.flat() : [];
    });
    const quoted = runs.flatMap(({ text, link, style }) =>
      style === "quote" && link?.kind === "place" ? [{ text, place: link.place }] : [],
    );
    assert.ok(quoted.length >= 6);
    for (const { text, place } of quoted)
      assert.equal(TEXTS[place.document].slice(place.start, place.end), text);
  });

  it("says so where nothing was found", () => {
    const { blocks } = reportPage(makeReport([partOf("c.txt", TEXTS["c.txt"])]), reportWords("x"));
    assert.match(JSON.stringify(blocks), /1 document, 0 meetings, 0 statements.*Nothing was found/u);
  });
});

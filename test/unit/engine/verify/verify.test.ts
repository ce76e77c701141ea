import assert from "node:assert/strict";
import {
  type ExportClaim,
  fingerprint,
  makeReport,
  readClaims,
  readTableClaims,
  reportJson,
  toScheme,
  verifyClaims,
} from "../../../../src/engine";
import { testAnnotator } from "../../../support/engine";
import { CALL, ECHO, partOf } from "../../../support/reports";
import { askOf, foundIn } from "../../../support/tools";

const TEXT = "Ana Lind said that the ferry was late. Bo Ek said that the ferry was late and slow.";
const QUOTE = "that the ferry was late";
const claimOf = (text: string, document = "inbox/a.txt"): ExportClaim => {
  const start = text.indexOf(QUOTE);
  return {
    row: "statements 1",
    document,
    checksum: fingerprint(text),
    quotes: [{ start, end: start + QUOTE.length, words: QUOTE }],
  };
};
const verify = (claim: ExportClaim, documents: Readonly<Record<string, string>>) => {
  const [one] = verifyClaims(
    [claim],
    Object.entries(documents).map(([name, text]) => ({ name, text })),
  );
  return one;
};

describe("a claim of an export", () => {
  it("holds where the words stand at its offsets, whatever the folder is called", () => {
    const { state, document, sameText } = verify(claimOf(TEXT), {
      "/x/inbox/a.txt": TEXT,
      "/x/a.txt": "No.",
    });
    assert.deepEqual([state, document, sameText], ["holds", "/x/inbox/a.txt", true]);
  });

  it("holds where only other words have changed, and says that the text is another", () => {
    const { state, sameText } = verify(claimOf(TEXT), { "a.txt": `${TEXT} So what?` });
    assert.deepEqual([state, sameText], ["holds", false]);
  });

  it("has moved where the words stand elsewhere in the document", () => {
    const { state, now } = verify(claimOf(TEXT), { "inbox/a.txt": `OSLO\n\n${TEXT}` });
    assert.equal(state, "moved");
    assert.deepEqual(now, [{ start: 20, end: 20 + QUOTE.length, line: 3, words: QUOTE }]);
  });

  it("has moved where another file has the very text", () => {
    const { state, document } = verify(claimOf(TEXT), { "renamed.txt": TEXT });
    assert.deepEqual([state, document], ["moved", "renamed.txt"]);
  });

  it("has changed where a single letter differs, and shows what stands there now", () => {
    const changed = "Ana Lind said that the ferry was early.";
    const { state, now } = verify(claimOf(TEXT), { "inbox/a.txt": changed });
    assert.equal(state, "changed");
    assert.deepEqual(
      now.map((place) => place?.words),
      ["that the ferry was early"],
    );
    assert.equal(verify(claimOf(TEXT), { "inbox/a.txt": "It rained." }).now[0], null);
  });

  it("is gone with its document", () => {
    const { state, document, sameText } = verify(claimOf(TEXT), { "b.txt": `${TEXT} More.` });
    assert.deepEqual([state, document, sameText], ["gone", null, null]);
  });

  it("takes the file of that name whose text is the very one", () => {
    const { document } = verify(claimOf(TEXT, "a.txt"), { "x/a.txt": "No.", "y/a.txt": TEXT });
    assert.equal(document, "y/a.txt");
  });
});

describe("a row of a table", () => {
  const text = `“We  are\nlate,” Otieno said. “We are not lost.” We are late.`;
  const table = (words: string, start: number, end: number, document = "a.txt") =>
    readTableClaims([
      ["kind", "words", "document", "start", "end", "text_length", "text_hash"],
      ["statement", words, document, String(start), String(end), "3", "x"],
    ]);
  const check = (words: string, start: number, end: number, now = text) => {
    const [claim] = table(words, start, end) ?? [];
    const { state, now: places } = verify(claim, { "a.txt": now });
    return [state, places.map((place) => place && now.slice(place.start, place.end))];
  };
  const split = text.indexOf("We are late");

  it("holds whatever white space is in the text, and whatever stands between its pieces", () => {
    assert.deepEqual(check("We are late", 1, 13), ["holds", ["We  are\nlate"]]);
    const whole = text.slice(0, split - 1);
    assert.deepEqual(check("“We are late,” … “We are not lost.”", 0, whole.length), ["holds", [whole]]);
  });

  it("has moved, or changed, by a word", () => {
    assert.deepEqual(check("We are late", split - 2, split + 9), ["moved", ["We are late"]]);
    assert.equal(check("We are not late", 1, 13)[0], "changed");
    assert.equal(check("“We are late,” … “We are lost.”", 0, split - 1)[0], "changed");
    const [state, [now]] = check("“We are late,” … “We are not lost.”", 0, split - 1, `Oslo. ${text}`);
    assert.deepEqual([state, now], ["moved", text.slice(0, split - 1)]);
  });

  it("is read without what keeps it from being a formula", () => {
    const [claim] = table("'=late", 6, 11, "'=a.txt") ?? [];
    assert.equal(verify(claim, { "=a.txt": "It is =late." }).state, "holds");
    assert.equal(verify(claim, { "=a.txt": "It was =late." }).state, "moved");
  });

  it("has a place, or the table is none; without one it claims nothing", () => {
    assert.equal(table("x", 5, 3), null);
    assert.equal(table("x", -1, 3), null);
    assert.equal(
      readTableClaims([
        ["words", "document"],
        ["x", "a.txt"],
      ]),
      null,
    );
    const head = ["words", "source", "start", "end", "text_length", "text_hash"];
    assert.deepEqual(readTableClaims([head, ["", "a.txt", "", "", "3", "x"]]), []);
    assert.equal(readTableClaims([head, ["", "a.txt", "1", "", "3", "x"]]), null);
  });
});

describe("the claims of", () => {
  const texts: Readonly<Record<string, string>> = { "a.txt": CALL, "b.txt": ECHO };
  const documents = Object.entries(texts).map(([name, text]) => ({ name, text }));
  const states = (claims: readonly ExportClaim[] | null) => [
    ...new Set([...verifyClaims(claims ?? [], documents)].map(({ state }) => state)),
  ];
  const again = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

  it("a report all hold", () => {
    const report = makeReport(Object.entries(texts).map(([name, text]) => partOf(name, text)));
    const claims = readClaims(again(reportJson(report)));
    assert.ok(claims && claims.length > 10, String(claims?.length));
    assert.deepEqual(states(claims), ["holds"]);
    assert.ok(claims.some(({ row }) => row === "meetings 1, carriers 2"));
  });

  it("a report of version 1, a row for each document's statement, all hold", () => {
    const report = again(reportJson(makeReport([partOf("b.txt", ECHO)]))) as {
      statements: { carriers: object[] }[];
    };
    const old = { ...report, version: 1, statements: report.statements.flatMap(({ carriers }) => carriers) };
    assert.deepEqual(readClaims(old), readClaims(report));
    assert.deepEqual(states(readClaims(old)), ["holds"]);
  });

  it("an annotated document all hold", () => {
    const set = testAnnotator().annotate(CALL);
    const claims = readClaims(again(toScheme("a.txt", set, CALL)));
    assert.equal(claims?.length, set.statements.length + set.meetings.length);
    assert.deepEqual(states(claims), ["holds"]);
  });

  it("an answer to an assistant all hold, rows in rows too", async () => {
    const person = foundIn<object>(await askOf(texts)("describe_person", { name: "Otieno" }));
    const claims = readClaims(again(person));
    assert.deepEqual(states(claims), ["holds"]);
    const rows = claims?.map(({ row }) => row) ?? [];
    for (const row of ["statements, rows 1", "meetings, rows 1"])
      assert.ok(rows.includes(row), rows.join("; "));
  });

  it("anything else are none", () => {
    for (const value of [null, 3, "x", [], {}, { readout: "report" }, { source: "a.txt", entities: [] }])
      assert.equal(readClaims(value), null);
    const wrong = { source: "a.txt", checksum: fingerprint(""), words: "x", spans: [[3, 1]] };
    assert.equal(readClaims(wrong), null);
  });

  it("an export that has more words than places, or fewer, are none", () => {
    const set = testAnnotator().annotate(CALL);
    for (const quotes of [[], ["x", "y", "z"]]) {
      const line = again(toScheme("a.txt", set, CALL)) as { statements: { quotes: string[] }[] };
      line.statements[0].quotes = quotes;
      assert.equal(readClaims(line), null);
    }
    const hit = { source: "a.txt", checksum: fingerprint(CALL), words: "one … three" };
    const spans = (end: number) => [
      [0, 3],
      [9, end],
    ];
    assert.equal(readClaims({ ...hit, spans: spans(14) })?.length, 1);
    assert.equal(readClaims({ ...hit, spans: spans(13) }), null);
  });
});

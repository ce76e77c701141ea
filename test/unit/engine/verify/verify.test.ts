import assert from "node:assert/strict";
import {
  type ExportClaim,
  fingerprint,
  makeReport,
  readClaims,
  reportJson,
  toScheme,
  verifyClaims,
} from "../../../../src/engine";
import { testAnnotator } from "../../../support/engine";
import { CALL, ECHO, partOf } from "../../../support/reports";

const TEXT = "Ana Lind said that the ferry was late. Bo Ek said that the ferry was late and slow.";
const QUOTE = "that the ferry was late";
const claimOf = (text: string, document = "inbox/a.txt"): ExportClaim => {
  const start = text.indexOf(QUOTE);
  return {
    row: "statements 1",
    document,
    checksum: fingerprint(text),
    spans: [{ start, end: start + QUOTE.length }],
    quotes: [QUOTE],
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

  it("an annotated document all hold", () => {
    const set = testAnnotator().annotate(CALL);
    const claims = readClaims(again(toScheme("a.txt", set, CALL)));
    assert.equal(claims?.length, set.statements.length + set.meetings.length);
    assert.deepEqual(states(claims), ["holds"]);
  });

  it("anything else are none", () => {
    for (const value of [null, 3, "x", [], {}, { readout: "report" }, { source: "a.txt", entities: [] }])
      assert.equal(readClaims(value), null);
    const wrong = { source: "a.txt", checksum: fingerprint(""), words: "x", spans: [[3, 1]] };
    assert.equal(readClaims(wrong), null);
  });
});

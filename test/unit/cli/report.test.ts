import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { inFolder, readout } from "../../support/cli";
import { CALL, ECHO } from "../../support/reports";

const FILES = { "news/a.txt": CALL, "news/b c.txt": ECHO };

describe("readout report", () => {
  it("prints Markdown with links to the documents", () =>
    inFolder(FILES, async (path) => {
      const { code, out, err } = await readout(["report", path("news")]);
      assert.equal(err, "");
      assert.equal(code, 0);
      assert.match(out, /^# news\n\n_2 documents, 1 meeting, 4 statements_\n/u);
      assert.match(out, /\[the need for a new ferry\]\([^)]*news\/a\.txt#L9\)/u);
      assert.match(out, /\n1\. \*\*A call\*\*\. The Oslo Herald, 3 March 2026\. \[https:/u);
    }));

  it("writes HTML to a file that ends so, with addresses as seen from there", () =>
    inFolder(FILES, async (path) => {
      const { code, out } = await readout(["report", path("news"), "-o", path("report.html")]);
      assert.deepEqual([code, out], [0, ""]);
      const html = readFileSync(path("report.html"), "utf8");
      assert.match(html, /^<!DOCTYPE html>/u);
      assert.match(html, /<a href="news\/b%20c\.txt#L3"><q>that the ferry would come<\/q><\/a>/u);
      assert.doesNotMatch(html, /<script/u);
    }));

  it("prints a table, also by the ending of the file", () =>
    inFolder(FILES, async (path) => {
      const { out } = await readout(["report", path("news"), "--csv"]);
      const [head, ...rows] = out.trimEnd().split("\n");
      assert.match(head, /^kind,date,who,role,verb,words,/u);
      assert.deepEqual(
        rows.map((row) => row.split(",")[0]),
        ["meeting", "meeting", "statement", "statement", "statement", "statement"],
      );
      await readout(["report", path("news"), "-o", path("x.csv")]);
      assert.equal(readFileSync(path("x.csv"), "utf8"), out);
    }));

  it("reports what a query finds", () =>
    inFolder(FILES, async (path) => {
      const { code, out } = await readout(["report", path("news"), "-q", "speaker:Otieno", "-f", "json"]);
      assert.equal(code, 0);
      const { statements, documents } = JSON.parse(out) as {
        statements: { speaker: { name: string }; carriers: unknown[] }[];
        documents: unknown[];
      };
      assert.equal(documents.length, 2);
      assert.deepEqual(
        statements.map(({ speaker }) => speaker.name),
        ["Daniel Otieno", "Daniel Otieno"],
      );
    }));

  it("ends with 2 for a query that cannot be read, and with 1 for a document", () =>
    inFolder(FILES, async (path) => {
      const wrong = await readout(["report", path("news"), "-q", "speker:Otieno"]);
      assert.equal(wrong.code, 2);
      assert.match(wrong.err, /there is no field "speker:"/u);
      const missing = await readout(["report", path("news"), path("none.txt")]);
      assert.equal(missing.code, 1);
      assert.match(missing.err, /none\.txt does not exist/u);
      assert.match(missing.out, /4 statements/u);
    }));

  it("says so where it cannot write", () =>
    inFolder(FILES, async (path) => {
      const { code, err } = await readout(["report", path("news"), "-o", path("none/report.md")]);
      assert.equal(code, 1);
      assert.match(err, /report\.md could not be written \(ENOENT\)/u);
    }));
});

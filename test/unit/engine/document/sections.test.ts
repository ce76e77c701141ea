import assert from "node:assert/strict";
import { findSections, splitParagraphs } from "../../../../src/engine";

const BODY =
  "The ministers of both states agreed on Tuesday that the two harbours would stay open to all ships until the end of the year, whatever the season brings.";

/** Headings, each with the numbers of its paragraphs. */
function sections(...lines: string[]): string[] {
  const text = lines.join("\n\n");
  return findSections(text, splitParagraphs(text)).map(({ heading, span, first, end }) => {
    assert.equal(span.start, heading.start);
    return `${text.slice(heading.start, heading.end)} ${first}–${end}`;
  });
}

describe("sections", () => {
  it("are what headings of Markdown introduce, one in another", () => {
    assert.deepEqual(
      sections("# Talks", BODY, "## Harbours", BODY, "## Rivers", BODY, BODY, "# Notes", BODY),
      ["# Talks 1–7", "## Harbours 3–4", "## Rivers 5–7", "# Notes 8–9"],
    );
  });

  it("are what lines between paragraphs introduce", () => {
    assert.deepEqual(sections(BODY, "A shared river", BODY, BODY, "What comes next", BODY), [
      "A shared river 2–4",
      "What comes next 5–6",
    ]);
  });

  it("are none under a title alone", () => {
    assert.deepEqual(sections("Ministers agree on harbours", BODY, BODY), []);
  });

  it("are none of the short lines of a transcript", () => {
    assert.deepEqual(
      sections("MS. MOSS: It rains.", BODY, "It pours on us", BODY, "MR. REYES: We know that —"),
      [],
    );
  });

  it("have something under their headings", () => {
    assert.deepEqual(sections(BODY, "A shared river", BODY, "# End"), ["A shared river 2–3"]);
  });

  it("are none of nothing", () => assert.deepEqual(sections(""), []));
});

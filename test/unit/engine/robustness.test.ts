import assert from "node:assert/strict";
import fc from "fast-check";
import { createParagraphCache, type AnnotationSet, type Span } from "../../../src/engine";
import { testAnnotator } from "../../support/engine";
import { anyText } from "../../support/texts";

/** Every span of an annotation set. */
function spansOf({ entities, statements, meetings }: AnnotationSet): Span[] {
  return [
    ...entities.flatMap(({ mentions }) => mentions),
    ...statements.flatMap(({ content, cue, source, medium }) => [
      ...content,
      ...cue,
      ...source,
      ...(medium ? [medium] : []),
    ]),
    ...meetings.flatMap(({ mentions, topics }) => [...mentions, ...topics]),
  ];
}

/** News-like text of odd pieces: what breaks rules is rarely plain noise. */
const newsText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: anyText },
      fc.constantFrom(
        "Foreign Minister Ann Lee met Omar al-Said in Cairo on Tuesday. ",
        "He said that the U.S. “will go on”, adding that talks would resume. ",
        "“We need peace,” Lee said",
        "\n\n",
        "\r\n",
        "According to the ministry, 30 people were hurt on May 3, 2024",
      ),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(""));

describe("annotate", () => {
  it("keeps every span inside the text, off white space, and whole", () => {
    const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
    fc.assert(
      fc.property(newsText, (text) => {
        const borders = new Set([...segmenter.segment(text)].map(({ index }) => index)).add(text.length);
        for (const { start, end } of spansOf(testAnnotator().annotate(text))) {
          const span = text.slice(start, end);
          assert.ok(start < end && end <= text.length);
          assert.equal(span, span.trim());
          assert.ok(borders.has(start) && borders.has(end), JSON.stringify(span));
        }
      }),
    );
  });

  it("lets no two names overlap", () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const names = testAnnotator()
          .annotate(text)
          .entities.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === "name"))
          .sort((a, b) => a.start - b.start);
        names.slice(1).forEach((name, i) => assert.ok(names[i].end <= name.start));
      }),
    );
  });

  it("gives the same twice, and the same with what it kept of an earlier version", () => {
    fc.assert(
      fc.property(newsText, newsText, (before, after) => {
        const cache = createParagraphCache();
        testAnnotator().annotate(`${before}\n\n${after}`, {}, cache);
        const whole = testAnnotator().annotate(after);
        assert.deepEqual(testAnnotator().annotate(after, {}, cache), whole);
        assert.deepEqual(testAnnotator().annotate(after), whole);
      }),
    );
  });

  const bad: { readonly [name: string]: string } = {
    "an empty text": "",
    "only white space": " \t\r\n\u2028".repeat(200),
    "quotation marks": '"'.repeat(20_000),
    "opening marks": "“".repeat(5_000),
    brackets: "([".repeat(5_000),
    "lone surrogates": "\uD83D".repeat(5_000),
    emoji: "👩‍👩‍👧😀🇪🇬".repeat(500),
    "one long word": "a".repeat(50_000),
    "one long line": "The minister said that he would meet the president, ".repeat(500),
    "another script": "قال الوزير إن الاجتماع انتهى. ".repeat(200) + "部长表示会议结束。".repeat(200),
  };
  for (const [name, text] of Object.entries(bad)) {
    it(`bears ${name}`, () => assert.equal(testAnnotator().annotate(text).textLength, text.length));
  }
});

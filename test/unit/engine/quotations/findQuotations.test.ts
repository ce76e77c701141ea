import assert from "node:assert/strict";
import fc from "fast-check";
import { findQuotations } from "../../../../src/engine/quotations/findQuotations";
import { splitSentences } from "../../../../src/engine/tokens/sentences";
import { tokenize } from "../../../../src/engine/tokens/tokenize";
import { testToolbox } from "../../../support/engine";

function quotations(text: string) {
  const tokens = tokenize(text);
  return findQuotations(tokens, testToolbox().tagger.tag(tokens, splitSentences(tokens)));
}

describe("findQuotations", () => {
  const cases: [name: string, text: string, expected: string][] = [
    ["curly marks", "“We sail at noon,” the captain said.", "0:“We sail at noon,”"],
    ["straight marks", 'She called it "a long day at sea" and left.', '0:"a long day at sea"'],
    ["apostrophes are no marks", "\"It's the sailors' choice,\" he said.", "0:\"It's the sailors' choice,\""],
    [
      "single inside double",
      "“He wrote, ‘Come home soon,’ and I did,” she said.",
      "0:“He wrote, ‘Come home soon,’ and I did,” 1:‘Come home soon,’",
    ],
    [
      "single marks as the house style",
      "‘The ferry is late,’ Orr said. ‘We will wait.’",
      "0:‘The ferry is late,’ 0:‘We will wait.’",
    ],
    [
      "a plural possessive inside single marks",
      "‘The pilots’ union has agreed to it,’ Orr said.",
      "0:‘The pilots’ union has agreed to it,’",
    ],
    ["elided years", "In the ’90s and the '80s the port was quiet.", ""],
    ["a quotation that runs on", "“The first boat left at dawn.", "0?:“The first boat left at dawn."],
    [
      "a lost closing mark",
      'He said "we wait here. Then she said "we go now" and left.',
      '0?:"we wait here. Then she said  0:"we go now"',
    ],
    ["a stray closing mark", "The boat left” at dawn, “as was planned,” he said.", "0:“as was planned,”"],
    ["mixed shapes", '“The tide was high," he said.', '0:“The tide was high,"'],
    ["an opening shape that closes", "“The tide was high“, he said.", "0:“The tide was high“"],
    [
      "doubled marks inside each other",
      "“She told me “do not sail” twice,” he said.",
      "0:“She told me “do not sail” twice,” 1:“do not sail”",
    ],
    ["two apostrophes as one mark", "''The tide is high,'' he said.", "0:''The tide is high,''"],
    [
      "a lost closing mark before a speaker",
      "“We wait for the tide, the captain told us. “Nobody sails.”",
      "0?:“We wait for the tide, 0:“Nobody sails.”",
    ],
    ["guillemets", "«The tide is high» he said.", "0:«The tide is high»"],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => {
      const found = quotations(text).map(
        (q) => `${q.depth}${q.closed ? "" : "?"}:${text.slice(q.start, q.end)}`,
      );
      assert.equal(found.join(" "), expected.replace("  ", " "));
    });
  }

  const uses: [text: string, use: string][] = [
    ["The so-called “quiet zone” was never drawn.", "scare"],
    ["Her novel, “A Winter by the Sea,” sold well.", "title"],
    ["Omar “the Eel” Haddad swam across.", "scare"],
    ["“Nobody was left behind,” he said.", "speech"],
    ["“No!” he said.", "scare"],
    ["The plan was “hasty and far too costly for us” he said.", "speech"],
  ];
  for (const [text, use] of uses) it(`${use}: ${text}`, () => assert.equal(quotations(text)[0].use, use));

  it("nests or follows, never crosses, on any text", () => {
    const piece = fc.constantFrom("“", "”", '"', "‘", "’", "'", " ", "word", "s", ",", ".", "\n", "(", "—");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const found = quotations(pieces.join(""));
        for (const a of found)
          for (const b of found) {
            const crosses = a.start < b.start && b.start < a.end && a.end < b.end;
            assert.ok(!crosses && a.start < a.end);
          }
      }),
    );
  });
});

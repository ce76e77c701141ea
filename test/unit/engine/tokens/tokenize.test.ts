import assert from "node:assert/strict";
import fc from "fast-check";
import { formOf, TokenFlag } from "../../../../src/engine/tokens/tokens";
import { tokenize } from "../../../../src/engine/tokens/tokenize";
import { anyText } from "../../../support/texts";

/** Tokens, joined by bars. */
function forms(text: string): string {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.count }, (_, i) => formOf(tokens, i)).join("|");
}

/** Expected tokens between bars; the text is the same without the bars that stand for no space. */
const cases: { readonly [group: string]: readonly [text: string, expected: string][] } = {
  abbreviations: [
    ["U.S. Secretary of State", "U.S.|Secretary|of|State"],
    ["Lt. Gen. Omar al-Sayed", "Lt.|Gen.|Omar|al-Sayed"],
    ["Rep. Ann Lee, D-Calif., said", "Rep.|Ann|Lee|,|D-Calif.|,|said"],
    ["No. 5 of 7. No. Really", "No.|5|of|7|.|No|.|Really"],
    ["Acme Inc. The firm", "Acme|Inc.|The|firm"],
    ["J. R. Smith and J.R.R. Tolkien", "J.|R.|Smith|and|J.R.R.|Tolkien"],
    ["at 5 p.m. on Jan. 3, e.g. there", "at|5|p.m.|on|Jan.|3|,|e.g.|there"],
    ["She has a Ph.D. in law", "She|has|a|Ph.D.|in|law"],
    ["He may go. It is plan B.", "He|may|go|.|It|is|plan|B|."],
    ["a truce.The talks", "a|truce|.|The|talks"],
  ],
  numbers: [
    ["$30 billion (12.5%)", "$|30|billion|(|12.5|%|)"],
    ["1,000 at 10:30 on 27/7/2022.", "1,000|at|10:30|on|27/7/2022|."],
    ["the 19th, the 1990s, 5pm, 2017-18", "the|19th|,|the|1990s|,|5pm|,|2017|-|18"],
    ["10–15 percent", "10|–|15|percent"],
  ],
  clitics: [
    ["Iraq’s minister didn't", "Iraq|’s|minister|did|n't"],
    ["they've, we’ll, I'm, he'd, you're", "they|'ve|,|we|’ll|,|I|'m|,|he|'d|,|you|'re"],
    ["ministers’ meeting", "ministers|’|meeting"],
    ["the U.S.'s role", "the|U.S.|'s|role"],
    ["O’Brien in Sana'a, Côte d’Ivoire", "O’Brien|in|Sana'a|,|Côte|d’Ivoire"],
    ["‘yes’, 'no'", "‘|yes|’|,|'|no|'"],
  ],
  hyphens: [
    ["Turkish-Iranian trade", "Turkish|-|Iranian|trade"],
    ["Saudi-led, U.S.-led, anti-American", "Saudi|-|led|,|U.S.|-|led|,|anti|-|American"],
    ["the Secretary-General and President-elect", "the|Secretary-General|and|President-elect"],
    ["long-term cease-fire", "long-term|cease-fire"],
    ["el-Sisi, Al-Monitor, Abd-al-Rahman", "el-Sisi|,|Al-Monitor|,|Abd-al-Rahman"],
    ["COVID-19, F-16, G-20, T-shirt", "COVID-19|,|F-16|,|G-20|,|T-shirt"],
    ["a 30-year-old -- so", "a|30-year-old|--|so"],
  ],
  addresses: [
    ["See https://example.org/a_(b)?c=1.", "See|https://example.org/a_(b)?c=1|."],
    [
      "mail press.office@example.co.uk, or www.example.com!",
      "mail|press.office@example.co.uk|,|or|www.example.com|!",
    ],
    ["write to OES-PA-DG@example.gov or Ana-Lind", "write|to|OES-PA-DG@example.gov|or|Ana|-|Lind"],
    ["24-August and COVID-19 in 10-15 days", "24|-|August|and|COVID-19|in|10|-|15|days"],
    ["@spokesman and #talks", "@spokesman|and|#talks"],
    ["on example.com today", "on|example.com|today"],
  ],
  marks: [
    ["“Peace,” «paix», „Frieden“", "“|Peace|,|”|«|paix|»|,|„|Frieden|“"],
    ["**Bold** and _thin_ [text](https://a.bc/d)", "**|Bold|**|and|_|thin|_|[|text|]|(|https://a.bc/d|)"],
    ["## Title\n- item", "##|Title|-|item"],
    ["well... yes… no", "well|...|yes|…|no"],
  ],
  scripts: [
    ["Erdoğan, Şimşek, Nguyễn", "Erdoğan|,|Şimşek|,|Nguyễn"],
    ["Erdog\u0306an met S\u0327ims\u0327ek", "Erdog\u0306an|met|S\u0327ims\u0327ek"],
    ["co\u00ADoper\u200Bation\u200B now", "co\u00ADoper\u200Bation|now"],
    ["\u200FCairo\u200E\u00A0today", "Cairo|today"],
    ["👩‍👩‍👧 🇪🇬 ok", "👩‍👩‍👧|🇪🇬|ok"],
    ["القاهرة اليوم", "القاهرة|اليوم"],
  ],
};

describe("tokenize", () => {
  for (const [group, rows] of Object.entries(cases)) {
    describe(group, () => {
      for (const [text, expected] of rows) it(text, () => assert.equal(forms(text), expected));
    });
  }

  it("gives the plain lower form", () => {
    assert.deepEqual(tokenize("S\u0327ims\u0327ek’s co\u00ADop").lower, ["şimşek", "'s", "coop"]);
  });

  it("flags what a token looks like", () => {
    const { flags } = tokenize("UN 5 “ www.example.com **");
    const { AllCaps, Number: Digits, QuoteMark, Address, Markup } = TokenFlag;
    [AllCaps, Digits, QuoteMark, Address, Markup].forEach((flag, i) =>
      assert.ok(flags[i] & flag, `token ${i}`),
    );
  });

  it("covers every visible character once, in order", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenize(text);
        let at = 0;
        for (let i = 0; i < tokens.count; i++) {
          assert.ok(tokens.start[i] >= at && tokens.end[i] > tokens.start[i]);
          assert.doesNotMatch(text.slice(at, tokens.start[i]), /[\p{L}\p{N}\p{P}]/u);
          at = tokens.end[i];
        }
        assert.ok(at <= text.length);
        assert.doesNotMatch(text.slice(at), /[\p{L}\p{N}\p{P}]/u);
      }),
    );
  });

  it("cuts no user-perceived character", () => {
    const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
    fc.assert(
      fc.property(anyText, (text) => {
        const borders = new Set([...segmenter.segment(text)].map(({ index }) => index)).add(text.length);
        const tokens = tokenize(text);
        for (let i = 0; i < tokens.count; i++) {
          assert.ok(borders.has(tokens.start[i]), `start of ${formOf(tokens, i)}`);
          assert.ok(borders.has(tokens.end[i]), `end of ${formOf(tokens, i)}`);
        }
      }),
    );
  });
});

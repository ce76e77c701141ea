import assert from "node:assert/strict";
import { splitSentences } from "../../../../src/engine/tokens/sentences";
import { TokenFlag } from "../../../../src/engine/tokens/tokens";
import { tokenize } from "../../../../src/engine/tokens/tokenize";

/** In the cases, "¦" stands where a sentence ends. */
const cases: { readonly [group: string]: readonly string[] } = {
  stops: [
    "Talks ended. ¦Nobody spoke! ¦Why? ¦We know… ¦Perhaps.",
    "The deal fell.¦The markets rose.",
    "It cost 3.5 million. ¦5 people left.",
    "He left... and came back.",
  ],
  abbreviations: [
    "Lt. Gen. Omar Said met U.S. Secretary Ann Lee.",
    "He left the U.S. ¦The talks went on.",
    "It was bought by Acme Inc. ¦The price is unknown.",
    "Acme Inc. Chairman J. R. Smith resigned at 5 p.m. ¦He is 60.",
    "Sen. Ann Lee, D-Calif., asked No. 5.",
    "He met Luis Prado in Washington, D.C. ¦Secretary Lee smiled.",
    "He met Luis Prado.¦Secretary Lee smiled.",
  ],
  marks: [
    "“We are ready.” ¦He left.",
    '"We are ready. ¦We can wait," he said. ¦"Come."',
    "“Are you ready?” he asked. ¦“Now!” Ann Lee said.",
    "The plan (see p. 5. It is long.) failed. ¦(It was old.) ¦So what.",
  ],
  layout: ["1. The first point. ¦2. The second.", "**Talks** ended. ¦**Nobody** spoke."],
  scripts: ["会议结束。¦他走了。", "انتهى الاجتماع. ¦غادر الوزير؟ ¦نعم."],
};

describe("splitSentences", () => {
  for (const [group, rows] of Object.entries(cases)) {
    describe(group, () => {
      for (const marked of rows) {
        it(marked, () => {
          const text = marked.replaceAll("¦", "");
          const tokens = tokenize(text);
          const sentences = splitSentences(tokens);
          const starts = sentences.slice(1).map(({ first }) => tokens.start[first]);
          const cut = [...starts, text.length].map((end, i) => text.slice(i === 0 ? 0 : starts[i - 1], end));
          assert.equal(cut.join("¦"), marked);
          for (const { first } of sentences) assert.ok(tokens.flags[first] & TokenFlag.SentenceStart);
        });
      }
    });
  }
});

import assert from "node:assert/strict";
import type { SentenceView } from "../../../../src/engine/document/sentenceView";
import {
  has,
  isFinite,
  isNominal,
  isVerb,
  nameAt,
  quotationAt,
  quotationBefore,
} from "../../../../src/engine/grammar/sentenceView";
import { Word } from "../../../../src/engine/lexicon/wordClasses";
import { viewOf } from "../../../support/views";

/** What a question is true of stands in brackets. */
const questions: Record<string, [ask: (view: SentenceView, token: number) => unknown, ...texts: string[]]> = {
  isFinite: [
    isFinite,
    "The ferry [was] delayed and [cannot] sail.",
    "She [said] it [would] be late.",
    "To leave early, the crew [rises] at five.",
  ],
  isVerb: [isVerb, "The ferry has been [delayed] by [rising] water."],
  isNominal: [isNominal, "The old [harbour] closed in [1990]."],
  "has relative": [(view, i) => has(view, i, Word.relative), "A pilot [who] knows the bay [that] froze."],
  nameAt: [nameAt, "The council thanked [Lena] [Ostby]."],
  "in quotation": [(view, i) => view.quote[i] >= 0, "He called it [“][a] [lie][”] twice."],
};

describe("questions about a token", () => {
  for (const [name, [ask, ...texts]] of Object.entries(questions))
    for (const text of texts)
      it(`${name}: ${text}`, () => {
        const { view, ranges } = viewOf(text);
        const found = Array.from({ length: view.tokens.count }, (_, i) => i).filter((i) => ask(view, i));
        assert.deepEqual(
          found.map((i) => view.lower[i]),
          ranges.flatMap(({ first, end }) => view.lower.slice(first, end)),
        );
      });

  it("knows the depth of brackets", () => {
    const { view } = viewOf("The port (closed (twice) since May) is open.");
    assert.deepEqual([...view.bracket], [0, 0, 1, 1, 2, 2, 2, 1, 1, 1, 0, 0, 0]);
  });

  it("finds the quotation that opens at a token, and the one that ends before it", () => {
    const { view, ranges } = viewOf("She wrote [“The bay is calm,”] again.");
    const [{ first, end }] = ranges;
    assert.equal(quotationAt(view, first)?.endToken, end);
    assert.equal(quotationBefore(view, end)?.firstToken, first);
    assert.equal(quotationAt(view, first + 1), null);
    assert.equal(quotationBefore(view, first), null);
  });
});

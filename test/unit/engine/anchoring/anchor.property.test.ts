import assert from "node:assert/strict";
import fc from "fast-check";
import { anchor, describe as describeSpan, type Span, TextIndex } from "../../../../src/engine";
import { revise, revision, treacherousText } from "../../../support/lookAlikeTexts";
import { placementOf } from "../../../support/placement";
import { TrackedText } from "../../../support/trackedText";

/** `npm run test:anchoring` asks for 100 000 and other ones each time; without it the same few are tried. */
const CASES = process.env.ANCHORING_CASES;
const SEED = process.env.ANCHORING_SEED;
const RUNS = CASES
  ? { numRuns: Number(CASES), ...(SEED && { seed: Number(SEED) }) }
  : { numRuns: 1500, seed: 1 };

const spans = fc.array(fc.tuple(fc.nat(10_000), fc.integer({ min: 1, max: 60 })), {
  minLength: 1,
  maxLength: 4,
});

/** A stretch of the text: half of the time of whole words, if the text has words. */
function spanIn(text: string, [at, length]: [number, number]): Span | null {
  let start = Math.min(Math.max(0, text.length - 1), Math.floor((at / 10_001) * text.length));
  let end = Math.min(text.length, start + length);
  if (at % 2 === 0) {
    while (/\w/u.test(text[start - 1] ?? "") && /\w/u.test(text[start] ?? "")) start--;
    while (/\w/u.test(text[end - 1] ?? "") && /\w/u.test(text[end] ?? "")) end++;
  }
  return text.slice(start, end).trim() === "" ? null : { start, end };
}

describe("anchor, over random texts and revisions", () => {
  it("finds its own words or none", () => {
    fc.assert(
      fc.property(treacherousText, spans, fc.array(revision, { maxLength: 6 }), (text, marks, revisions) => {
        const tracked = new TrackedText(text);
        for (const step of revisions) revise(tracked, step);
        const index = new TextIndex(tracked.text);
        for (const mark of marks) {
          const span = spanIn(text, mark);
          if (!span) continue;
          const selectors = describeSpan(text, span);
          const result = anchor(index, selectors);
          if (result.kind === "orphan") continue;
          const placement = placementOf(text, selectors.position, tracked, result.span);
          assert.notEqual(
            placement,
            "wrong",
            `${result.how} ${JSON.stringify([text, selectors.position, tracked.text, result.span])}`,
          );
        }
      }),
      RUNS,
    );
  });

  it("finds every span of a text that did not change, unless the text holds it twice in the same context", () => {
    fc.assert(
      fc.property(treacherousText, spans, (text, marks) => {
        for (const mark of marks) {
          const span = spanIn(text, mark);
          if (!span) continue;
          const selectors = describeSpan(text, span);
          const known = anchor(text, selectors, { sameText: true });
          assert.ok(known.kind === "anchored");
          assert.deepEqual(known.span, selectors.position);
          const unknown = anchor(text, selectors);
          if (unknown.kind === "anchored") assert.deepEqual(unknown.span, selectors.position);
          else
            assert.ok(
              selectors.quote.distinct?.before === undefined || selectors.quote.distinct.after === undefined,
            );
        }
      }),
      RUNS,
    );
  });
});

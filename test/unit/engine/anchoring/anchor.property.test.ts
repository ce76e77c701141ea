import assert from "node:assert/strict";
import fc from "fast-check";
import { anchor, describe as describeSpan, type Span } from "../../../../src/engine";
import { editDistance, shortestEditKeeps } from "../../../support/editDistance";
import { treacherousText, revise, revision, type Revision } from "../../../support/lookAlikeTexts";
import { TrackedText } from "../../../support/trackedText";

/** `npm run test:anchoring` asks for 100 000 and other ones each time; without it the same few are tried. */
const CASES = process.env.ANCHORING_CASES;
const RUNS = CASES ? { numRuns: Number(CASES) } : { numRuns: 1500, seed: 1 };

const spans = fc.array(fc.tuple(fc.nat(10_000), fc.integer({ min: 1, max: 60 })), {
  minLength: 1,
  maxLength: 4,
});

/** A stretch of the text, of whole words if the text has words. */
function spanIn(text: string, [at, length]: [number, number]): Span | null {
  let start = Math.min(Math.max(0, text.length - 1), Math.floor((at / 10_001) * text.length));
  let end = Math.min(text.length, start + length);
  while (/\w/u.test(text[start - 1] ?? "") && /\w/u.test(text[start] ?? "")) start--;
  while (/\w/u.test(text[end - 1] ?? "") && /\w/u.test(text[end] ?? "")) end++;
  return text.slice(start, end).trim() === "" ? null : { start, end };
}

/**
 * Null if the result is an orphan or right, otherwise what is wrong with it.
 * Words that survived must be found where they are now; of words that were cut or changed, or of a copy of them, at
 * least a third must be in the result. Random revisions also bring forth texts that a reader of the two versions would
 * explain otherwise than by what was done. So it is right, too, if a shortest edit of the text leaves exactly these
 * words alone, or if their passage is more like the described one than what is left of the own words': both sides of
 * it but for two characters or, where it is new text (a rewritten passage), one side.
 */
function mistake(before: string, marked: Span, tracked: TrackedText): string | null {
  const { position, quote } = describeSpan(before, marked);
  const { text } = tracked;
  const result = anchor(text, { position, quote });
  if (result.kind === "orphan") return null;
  const { start, end } = result.span;
  const own = tracked.offsetsOf(position);
  const { length } = quote.exact;
  const ownSpan = { start: own[0], end: own[own.length - 1] + 1 };
  const survived = own.length === length && ownSpan.end - ownSpan.start === length;
  const kept = tracked.offsetsOfCopies(position).filter((offset) => offset >= start && offset < end).length;
  const right = survived
    ? start === ownSpan.start && end === ownSpan.end
    : kept >= length / 3 && kept >= (end - start) / 3;
  if (right || unchanged(before, position, text, result.span)) return null;
  const changes = changesAround(before, position, text, result.span);
  const ownChanges = survived ? changesAround(before, position, text, ownSpan) : [Infinity, Infinity];
  const least = tracked.isNew(result.span) ? Math.min(...changes) : Math.max(...changes);
  if (least <= TWO_REPLACED && least < Math.max(...ownChanges)) return null;
  return `${result.how} ${start}-${end} ${text.slice(start, end)}, own words at ${own.join()}`;
}

/** Insertions and deletions. */
const TWO_REPLACED = 4;

const squeeze = (text: string) => text.replace(/\s+/gu, " ").trim();

/** How much the 20 characters on either side of the quote, with the quote, differ. */
function changesAround(before: string, from: Span, after: string, to: Span): [number, number] {
  return [
    editDistance(
      squeeze(before.slice(Math.max(0, from.start - 20), from.end)),
      squeeze(after.slice(Math.max(0, to.start - 20), to.end)),
    ),
    editDistance(
      squeeze(before.slice(from.start, from.end + 20)),
      squeeze(after.slice(to.start, to.end + 20)),
    ),
  ];
}

function unchanged(before: string, from: Span, after: string, to: Span): boolean {
  return shortestEditKeeps(squeeze(before), squeezed(before, from), squeeze(after), squeezed(after, to));
}

/** Where the span is in the squeezed text. */
function squeezed(text: string, { start, end }: Span): Span {
  const at = squeeze(`${text.slice(0, start)}|`).length - 1;
  return { start: at, end: at + squeeze(text.slice(start, end)).length };
}

describe("anchor, over random texts and revisions", function () {
  this.timeout(0);

  it("finds its own words or none", () => {
    fc.assert(
      fc.property(
        treacherousText,
        spans,
        fc.array(revision, { maxLength: 5 }),
        (text, marks, revisions: Revision[]) => {
          const tracked = new TrackedText(text);
          for (const step of revisions) revise(tracked, step);
          for (const mark of marks) {
            const span = spanIn(text, mark);
            if (span) assert.equal(mistake(text, span, tracked), null, JSON.stringify([text, tracked.text]));
          }
        },
      ),
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

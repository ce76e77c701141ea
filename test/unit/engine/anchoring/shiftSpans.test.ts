import assert from "node:assert/strict";
import fc from "fast-check";
import { type Edit, GONE, shiftSpan, shiftSpans, type Span } from "../../../../src/engine";

/** `[` and `]` mark the span, `{old→new}` the edit; expected is the text with the span marked, or without if gone. */
const cases: [title: string, marked: string, expected: string][] = [
  ["inserted before", "ab{→X}c [def] g", "abXc [def] g"],
  ["inserted after", "abc [def] g{→X}h", "abc [def] gXh"],
  ["inserted inside", "abc [d{→X}ef] g", "abc [dXef] g"],
  ["inserted at the start edge", "abc {→X}[def] g", "abc X[def] g"],
  ["inserted at the end edge", "abc [def]{→X} g", "abc [def]X g"],
  ["first words replaced", "abc [{d→X}ef] g", "abc [Xef] g"],
  ["last words replaced", "abc [de{f→X}] g", "abc [deX] g"],
  ["cut from the left", "a{bc [d→X}ef] g", "aX[ef] g"],
  ["cut from the right", "abc [d{ef] g→X}h", "abc [d]Xh"],
  ["deleted", "abc {[def]→} g", "abc  g"],
  ["replaced as a whole", "abc {[def]→xyz} g", "abc xyz g"],
  ["covered", "a{bc [def] →X}g", "aXg"],
];

function parse(marked: string): { text: string; span: Span; edit: Edit } {
  const [, head, old, fresh, tail] = /^(.*)\{(.*)→(.*)\}(.*)$/u.exec(marked)!;
  const bare = (part: string) => part.replace(/[[\]]/gu, "");
  const whole = head + old + tail;
  const text = bare(whole);
  const span = { start: whole.indexOf("["), end: whole.indexOf("]") - 1 };
  const start = bare(head).length;
  return { text, span, edit: { start, end: start + bare(old).length, text: fresh } };
}

const apply = (text: string, { start, end, text: fresh }: Edit) =>
  text.slice(0, start) + fresh + text.slice(end);

describe("shiftSpan", () => {
  for (const [title, marked, expected] of cases) {
    it(title, () => {
      const { text, span, edit } = parse(marked);
      const after = apply(text, edit);
      const shifted = shiftSpan(span, [edit]);
      const shown = shifted
        ? `${after.slice(0, shifted.start)}[${after.slice(shifted.start, shifted.end)}]${after.slice(shifted.end)}`
        : after;
      assert.equal(shown, expected);
    });
  }
});

/** The same policy over single units: an edit strictly between two of the span's units adds its text to the span. */
function reference(length: number, span: Span, edits: readonly Edit[]): Span | null {
  let units = Array.from({ length }, (_, i) => i >= span.start && i < span.end);
  for (const { start, end, text } of [...edits].sort((a, b) => b.start - a.start || b.end - a.end)) {
    const left = units.slice(0, start);
    const right = units.slice(end);
    const from = units.indexOf(true);
    const to = units.lastIndexOf(true) + 1;
    const within = from <= start && end <= to && !(start === from && end === to);
    const inside = within && !(start === end && (start === from || start === to));
    units = [...left, ...Array.from(text, () => inside), ...right];
  }
  const start = units.indexOf(true);
  return start < 0 ? null : { start, end: units.lastIndexOf(true) + 1 };
}

const LENGTH = 40;
const offset = fc.nat(LENGTH);
const span = fc.tuple(offset, offset).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));

/** Edits of one change event: they do not touch one another. */
const edits = fc
  .tuple(
    fc.uniqueArray(offset, { maxLength: 8 }),
    fc.array(fc.string({ maxLength: 4, unit: fc.constantFrom("x", "y") }), { minLength: 4, maxLength: 4 }),
  )
  .map(([cuts, texts]): Edit[] => {
    const sorted = [...cuts].sort((a, b) => a - b);
    return texts.flatMap((text, i) =>
      2 * i + 1 < sorted.length ? [{ start: sorted[2 * i], end: sorted[2 * i + 1], text }] : [],
    );
  });

describe("shiftSpans", () => {
  it("does what a model of single characters does, whatever the order of the edits", () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 20 }), edits, fc.boolean(), (spans, changes, reversed) => {
        const table = {
          starts: Int32Array.from(spans, ({ start }) => start),
          ends: Int32Array.from(spans, ({ end }) => end),
        };
        const { starts, ends } = shiftSpans(table, reversed ? [...changes].reverse() : changes);
        spans.forEach((one, i) => {
          const expected = reference(LENGTH + 1, one, changes);
          assert.deepEqual(starts[i] === GONE ? null : { start: starts[i], end: ends[i] }, expected);
        });
      }),
      { numRuns: 2000 },
    );
  });

  it("leaves its input alone and spans that are gone gone", () => {
    const table = { starts: Int32Array.of(GONE, 2), ends: Int32Array.of(GONE, 4) };
    const shifted = shiftSpans(table, [{ start: 0, end: 0, text: "ab" }]);
    assert.deepEqual([...shifted.starts, ...shifted.ends], [GONE, 4, GONE, 6]);
    assert.deepEqual([...table.starts, ...table.ends], [GONE, 2, GONE, 4]);
  });
});

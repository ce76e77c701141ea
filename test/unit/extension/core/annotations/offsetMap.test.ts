import assert from "node:assert/strict";
import fc from "fast-check";
import { createOffsetMap } from "../../../../../src/extension/core/annotations/offsetMap";

/** The text with the spans' brackets after the edit that replaces what stands between `<` and `>`. */
function edited(marked: string, inserted: string): string {
  const start = marked.replace(/[[\]]/gu, "").indexOf("<");
  const removed = marked.replace(/[[\]<]/gu, "").indexOf(">") - start;
  const plain = marked.replace(/[<>]/gu, "");
  const text = plain.replace(/[[\]]/gu, "");
  const open = plain.indexOf("[");
  const span = { start: open, end: plain.indexOf("]") - 1 };
  const result = `${text.slice(0, start)}${inserted}${text.slice(start + removed)}`;
  const moved = createOffsetMap([[{ start, removed, inserted: inserted.length }]]).move(span);
  return moved
    ? `${result.slice(0, moved.start)}[${result.slice(moved.start, moved.end)}]${result.slice(moved.end)}`
    : result;
}

describe("offset map", () => {
  const cases: readonly (readonly [what: string, before: string, inserted: string, after: string])[] = [
    ["text typed before", "a <>b [cd] e", "xy", "a xyb [cd] e"],
    ["text typed behind", "a [cd] e<>", "xy", "a [cd] exy"],
    ["text typed inside", "a [c<>d] e", "xy", "a [cxyd] e"],
    ["text typed at the start", "a <>[cd] e", "xy", "a xy[cd] e"],
    ["text typed at the end", "a [cd]<> e", "xy", "a [cd]xy e"],
    ["the start removed with what is before", "<a c>[d] e", "", "[d] e"],
    ["all of it removed", "a [<cd>] e", "", "a  e"],
    ["all of it replaced", "a [<cd>] e", "xyz", "a [xyz] e"],
    ["more than it removed", "<a [cd] >e", "x", "xe"],
  ];
  for (const [what, before, inserted, after] of cases) {
    it(what, () => assert.equal(edited(before, inserted), after));
  }

  it("follows several edits of one event", () => {
    const map = createOffsetMap([
      [
        { start: 8, removed: 1, inserted: 0 },
        { start: 0, removed: 0, inserted: 3 },
      ],
    ]);
    assert.deepEqual(map.move({ start: 2, end: 4 }), { start: 5, end: 7 });
    assert.deepEqual(map.move({ start: 10, end: 12 }), { start: 12, end: 14 });
  });

  it("leaves a span that does not move the object that it was", () => {
    const map = createOffsetMap([[{ start: 5, removed: 1, inserted: 9 }]]);
    const span = { start: 2, end: 5 };
    assert.equal(map.untouched, 5);
    assert.equal(map.move(span), span);
  });

  it("moves spans through many events as through each in turn", () => {
    const edit = fc.record({ start: fc.nat(30), removed: fc.nat(4), inserted: fc.nat(4) });
    const typing = fc
      .tuple(fc.nat(30), fc.array(fc.boolean(), { maxLength: 12 }))
      .map(([at, letters]) =>
        letters.map((letter) =>
          letter
            ? { start: at++, removed: 0, inserted: 1 }
            : { start: (at = Math.max(0, at - 1)), removed: 1, inserted: 0 },
        ),
      );
    const events = fc.oneof(fc.array(edit, { maxLength: 6 }), typing);
    fc.assert(
      fc.property(events, fc.nat(30), fc.integer({ min: 1, max: 8 }), (edits, start, length) => {
        const span = { start, end: start + length };
        const single = edits.reduce<typeof span | null>(
          (moved, one) => moved && createOffsetMap([[one]]).move(moved),
          span,
        );
        assert.deepEqual(createOffsetMap(edits.map((one) => [one])).move(span), single);
      }),
    );
  });

  it("keeps words that no edit touches under their span", () => {
    const edit = fc.record({ at: fc.nat(40), removed: fc.nat(10), text: fc.string({ maxLength: 5 }) });
    fc.assert(
      fc.property(
        edit,
        fc.nat(40),
        fc.integer({ min: 1, max: 8 }),
        ({ at, removed, text }, start, length) => {
          const before = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
          const end = start + length;
          fc.pre(at + removed <= start || at >= end);
          const after = before.slice(0, at) + text + before.slice(at + removed);
          const moved = createOffsetMap([[{ start: at, removed, inserted: text.length }]]).move({
            start,
            end,
          });
          assert.equal(moved && after.slice(moved.start, moved.end), before.slice(start, end));
        },
      ),
    );
  });
});

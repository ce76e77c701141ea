import assert from "node:assert/strict";
import fc from "fast-check";
import type { Span } from "../../../../../src/engine";
import { subtract, union } from "../../../../../src/extension/core/annotations/spanSets";

const spans = fc.array(
  fc
    .record({ start: fc.nat(30), length: fc.integer({ min: 1, max: 6 }) })
    .map(({ start, length }): Span => ({ start, end: start + length })),
  { maxLength: 8 },
);
const covered = (list: readonly Span[]) =>
  new Set(list.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));

describe("span sets", () => {
  it("join to the same offsets, in order and apart", () => {
    fc.assert(
      fc.property(spans, (list) => {
        const joined = union(list);
        assert.deepEqual(covered(joined), new Set([...covered(list)].sort((a, b) => a - b)));
        assert.ok(joined.every(({ start }, i) => i === 0 || joined[i - 1].end < start));
      }),
    );
  });

  it("lose what the holes cover, and nothing else", () => {
    fc.assert(
      fc.property(spans, spans, (list, holes) => {
        const gone = covered(holes);
        const left = new Set([...covered(list)].filter((offset) => !gone.has(offset)));
        assert.deepEqual(covered(subtract(list, holes)), left);
      }),
    );
  });
});

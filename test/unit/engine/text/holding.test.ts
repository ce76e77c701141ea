import assert from "node:assert/strict";
import fc from "fast-check";
import { holding, touching } from "../../../../src/engine/text/holding";
import { contains, overlaps } from "../../../../src/engine/text/span";

const span = fc
  .tuple(fc.nat(20), fc.nat(20))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

describe("holding", () => {
  it("says what asking every span says", () =>
    fc.assert(
      fc.property(fc.array(span), span, (spans, inner) => {
        const expected = spans.some((outer) => contains(outer, inner));
        assert.equal(holding(spans)(inner), expected);
      }),
    ));
});

describe("touching", () => {
  it("says what asking every span says", () =>
    fc.assert(
      fc.property(fc.array(span), span, (spans, other) => {
        assert.equal(
          touching(spans)(other),
          spans.some((one) => overlaps(one, other)),
        );
      }),
    ));
});

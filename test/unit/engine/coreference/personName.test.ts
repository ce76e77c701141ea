import assert from "node:assert/strict";
import fc from "fast-check";
import { likenessOf, parseName } from "../../../../src/engine/coreference/personName";

const likeness = (a: string, b: string) => likenessOf(parseName(a), parseName(b));

describe("likenessOf", () => {
  const cases: readonly (readonly [string, string, string | null])[] = [
    ["Ana Lind", "Ana Lind", "same"],
    ["Ana Lind", "Ana M. Lind", "fuller"],
    ["Tony Lind", "Antony Lind", "nickname"],
    ["Ana Lind", "Ana L. Berg", null],
    ["Ana Mira Lind", "Ana Mira L.", null],
    // A part that stands twice is no surname where it stands first.
    ["Ali Hassan Hassan", "Ali H. Hassan", "fuller"],
    ["Ali Hassan Hassan", "Ali Hassan Omar Hassan", "fuller"],
  ];
  for (const [a, b, expected] of cases)
    it(`${a} and ${b}: ${expected ?? "two"}`, () => {
      assert.equal(likeness(a, b), expected);
      assert.equal(likeness(b, a), expected);
    });

  it("is the same from either side", () => {
    const part = fc.constantFrom("Ana", "Lind", "Berg", "L.", "B.", "Hassan", "Hasan", "Tony", "Antony");
    const name = fc.array(part, { minLength: 2, maxLength: 4 }).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(name, name, (a, b) => likeness(a, b) === likeness(b, a)),
      { numRuns: 2000 },
    );
  });
});

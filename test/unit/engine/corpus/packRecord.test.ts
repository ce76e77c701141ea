import assert from "node:assert/strict";
import fc from "fast-check";
import {
  NumberReader,
  readAscending,
  writeAscending,
  writeNumbers,
} from "../../../../src/engine/corpus/store/numbers";
import { packRecord, type PackedRecord, unpackRecord } from "../../../../src/engine/corpus/store/packRecord";
import { piecesOf, wordsIn } from "../../../../src/engine/corpus/store/pieces";
import { recordOf, VISIT } from "../../../support/records";

describe("packRecord", () => {
  const texts = {
    "a visit": VISIT,
    nothing: "",
    "words in two pieces":
      "“We met,” said Ana Lind, “and we agreed that Bo Ek lied.” Bo Ek denied that he had told a lie.",
    "front matter": `---\ntitle: A visit\ndate: 2022-03-05\nurl: https://example.org/a\n---\n\n${VISIT}`,
  };
  for (const [name, text] of Object.entries(texts)) {
    it(`loses nothing of ${name}, through JSON`, () => {
      const record = recordOf("in/a.txt", text);
      const packed = JSON.parse(JSON.stringify(packRecord(record))) as PackedRecord;
      assert.deepEqual(unpackRecord(packed), record);
    });
  }
});

describe("piecesOf", () => {
  it("keeps words that lie inside others once, and gives all back", () => {
    const text = "0123456789abcdef";
    const spans = fc
      .tuple(fc.nat(15), fc.nat(15))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as const);
    fc.assert(
      fc.property(fc.array(fc.array(spans, { minLength: 1, maxLength: 3 })), (all) => {
        const words = all.map((ranges) => ranges.map((range) => text.slice(...range)).join(" … "));
        const pieces = piecesOf(all.map((ranges, at) => [ranges, words[at]]));
        assert.deepEqual(
          all.map((ranges) => wordsIn(pieces, ranges)),
          words,
        );
        assert.ok(pieces.reduce((sum, [, piece]) => sum + piece.length, 0) <= text.length);
      }),
    );
  });
});

describe("numbers as text", () => {
  it("come back as they were", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -(2 ** 29), max: 2 ** 29 })), (values) => {
        const reader = new NumberReader(writeNumbers(values));
        assert.deepEqual(
          values.map(() => reader.next()),
          values,
        );
        assert.ok(reader.done);
      }),
    );
  });

  it("come back in ascending order", () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), (values) => {
        const ascending = values.map((value) => value >>> 3).sort((a, b) => a - b);
        assert.deepEqual(readAscending(writeAscending(ascending)), ascending);
      }),
    );
  });

  it("that are cut off are an error", () => {
    assert.throws(() => new NumberReader(writeNumbers([1000]).slice(0, 1)).next(), RangeError);
  });
});

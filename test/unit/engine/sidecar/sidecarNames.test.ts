import assert from "node:assert/strict";
import { annotatorOf, documentOf, sidecarName } from "../../../../src/engine";

describe("names of sidecars", () => {
  const cases: readonly (readonly [annotator: string, name: string])[] = [
    ["", "talks.txt.readout.json"],
    ["Ana", "talks.txt.Ana.readout.json"],
    ["  Ana Lund ", "talks.txt.Ana-Lund.readout.json"],
    ["a/b\\c:d.e", "talks.txt.a_b_c_d_e.readout.json"],
    ["安娜", "talks.txt.安娜.readout.json"],
  ];
  for (const [annotator, name] of cases) {
    it(`“${annotator}” writes ${name}`, () => assert.equal(sidecarName("talks.txt", annotator), name));
  }

  const files: readonly (readonly [file: string, annotator: string | null])[] = [
    ["talks.txt.readout.json", ""],
    ["talks.txt.Ana.readout.json", "Ana"],
    ["talks.txt.a.b.readout.json", null],
    ["talks.txt.readout.json.1f2e.journal", null],
    ["talks.txt", null],
    ["talks2.txt.readout.json", null],
    ["talks.txt.annotations.json", null],
  ];
  for (const [file, annotator] of files) {
    it(`${file} is ${annotator === null ? "none" : `that of “${annotator}”`}`, () =>
      assert.equal(annotatorOf(file, "talks.txt"), annotator));
  }

  it("tells the document by which there is", () => {
    const exists = (name: string) => ["in/talks.txt", "in/talks.v2"].includes(name);
    assert.equal(documentOf("in/talks.txt.readout.json", exists), "in/talks.txt");
    assert.equal(documentOf("in/talks.txt.Ana.readout.json", exists), "in/talks.txt");
    assert.equal(documentOf("in/talks.v2.readout.json", exists), "in/talks.v2");
    assert.equal(documentOf("in/other.txt.readout.json", exists), null);
    assert.equal(documentOf("in/talks.txt", exists), null);
  });
});

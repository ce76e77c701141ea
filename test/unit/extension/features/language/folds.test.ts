import assert from "node:assert/strict";
import type { Statement } from "../../../../../src/engine";
import { AnnotationIndex } from "../../../../../src/extension/core/annotations/annotationIndex";
import { foldsOf } from "../../../../../src/extension/features/language/folds";
import { place, SET, sourceOf, statement } from "../../../../support/handMade";

const TEXT = "Rain\n\n“It rains.\n\n“It pours,” said Moss.\n\nReyes left.\n";
const at = (words: string) => place(words, 1, TEXT);
const long = statement("a", {
  content: [at("“It rains."), at("“It pours,”")],
  cue: [at("said")],
  source: [at("Moss")],
});
const short = statement("b", { content: [at("left")], source: [at("Reyes")] });
const folds = (sections: Parameters<typeof foldsOf>[0], ...statements: Statement[]) =>
  foldsOf(
    sections,
    new AnnotationIndex({ ...SET, entities: [], meetings: [], statements }),
    sourceOf(TEXT),
  ).map(({ first, last }) => `${first}–${last}`);

describe("folds", () => {
  it("are statements of more than one line", () => assert.deepEqual(folds([], long, short), ["2–4"]));

  it("are sections under their headings", () => {
    const section = { heading: at("Rain"), span: { start: 0, end: TEXT.length - 1 }, first: 1, end: 4 };
    assert.deepEqual(folds([section], long), ["0–6", "2–4"]);
  });

  it("are the longest of those that begin in one line", () => {
    const inner = statement("c", { content: [at("It rains.")], cue: [at("said")] });
    const shorter = {
      heading: at("“It"),
      span: { start: at("“It").start, end: at("“It pours").end - 9 },
      first: 2,
      end: 2,
    };
    assert.deepEqual(folds([shorter], inner, long), ["2–4"]);
  });
});

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { contains, findSections, splitParagraphs } from "../../../../../src/engine";
import { AnnotationIndex } from "../../../../../src/extension/core/annotations/annotationIndex";
import { definitionAt } from "../../../../../src/extension/features/language/definition";
import { foldsOf } from "../../../../../src/extension/features/language/folds";
import { highlightsAt } from "../../../../../src/extension/features/language/highlights";
import { selectionsAt } from "../../../../../src/extension/features/language/selections";
import { outlineOf, type OutlineItem } from "../../../../../src/extension/features/reading/outline";
import { testAnnotator } from "../../../../support/engine";
import { sourceOf } from "../../../../support/handMade";

const folder = join(import.meta.dirname, "../../../../../seeds");

/** What the editor takes for granted, and throws away the whole answer without. */
describe("the editor’s verbs on every seed", () => {
  for (const file of readdirSync(folder)) {
    describe(file, () => {
      const text = readFileSync(join(folder, file), "utf8");
      const index = new AnnotationIndex(testAnnotator().annotate(text, { version: 1 }));
      const source = sourceOf(text);
      const paragraphs = splitParagraphs(text);
      const sections = findSections(text, paragraphs);

      it("outline: every selection in its item, every item in its parent", () => {
        const check = ({ span, selection, children }: OutlineItem): void => {
          assert.ok(contains(span, selection));
          for (const child of children) {
            assert.ok(contains(span, child.span));
            check(child);
          }
        };
        outlineOf({ paragraphs, sections }, index, source).forEach(check);
      });

      it("selections: each in the next, the document around all", () => {
        for (let offset = 0; offset <= text.length; offset += 7) {
          const spans = selectionsAt(text, paragraphs, index, source, offset);
          assert.deepEqual(spans.at(-1), { start: 0, end: text.length });
          spans.slice(1).forEach((outer, i) => assert.ok(contains(outer, spans[i])));
          assert.ok(spans.every(({ start, end }) => start <= offset && offset <= end));
        }
      });

      it("folds: more than one line each, one for each first line", () => {
        const folds = foldsOf(sections, index, source);
        assert.ok(folds.every(({ first, last }) => first < last));
        assert.equal(new Set(folds.map(({ first }) => first)).size, folds.length);
      });

      it("definitions: from every mention to one of the same entity, which lights up with it", () => {
        for (const { entity, mention } of index.mentions) {
          const found = definitionAt(index, source, mention.start);
          assert.ok(found);
          const placed = index.mentionAt(mention.start);
          assert.ok(placed);
          const { mentions } = placed.entity;
          const { target } = found;
          assert.ok(mentions.some(({ start, end }) => start === target.start && end === target.end));
          if (placed.entity === entity)
            assert.ok(
              highlightsAt(index, source, mention.start).some(({ span }) => contains(span, found.target)),
            );
        }
      });
    });
  }
});

import assert from "node:assert/strict";
import { contains, splitParagraphs } from "../../../../../src/engine";
import { outlineOf, type OutlineItem } from "../../../../../src/extension/features/reading/outline";
import { INDEX, SOURCE, TEXT } from "../../../../support/handMade";

const outline = () => outlineOf(splitParagraphs(TEXT), INDEX, SOURCE);
const draw = (items: readonly OutlineItem[]): unknown[] =>
  items.map(({ kind, name, children }) =>
    children.length > 0 ? [kind, name, draw(children)] : [kind, name],
  );

describe("the outline", () => {
  it("has meetings and statements under their paragraphs", () => {
    const [first, second] = outline();
    assert.deepEqual(draw(first.children), [
      ["meeting", "Lena Moss – Omar Reyes"],
      ["statement", "Lena Moss stressed"],
      ["statement", "Lena Moss praising"],
    ]);
    assert.equal(second.children.length, 2);
  });

  it("keeps each selection inside its item, each item inside its parent", () => {
    const check = ({ span, selection, children }: OutlineItem): void => {
      assert.ok(contains(span, selection));
      for (const child of children) {
        assert.ok(contains(span, child.span));
        check(child);
      }
    };
    outline().forEach(check);
  });
});

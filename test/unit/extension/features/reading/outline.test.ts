import assert from "node:assert/strict";
import { contains, findSections, splitParagraphs, type Statement } from "../../../../../src/engine";
import { AnnotationIndex } from "../../../../../src/extension/core/annotations/annotationIndex";
import { outlineOf, type OutlineItem } from "../../../../../src/extension/features/reading/outline";
import { INDEX, place, SET, SOURCE, sourceOf, statement, TEXT } from "../../../../support/handMade";

function partsOf(text: string) {
  const paragraphs = splitParagraphs(text);
  return { paragraphs, sections: findSections(text, paragraphs) };
}
const outline = () => outlineOf(partsOf(TEXT), INDEX, SOURCE);
const draw = (items: readonly OutlineItem[]): unknown[] =>
  items.map(({ kind, name, children }) =>
    children.length > 0 ? [kind, name, draw(children)] : [kind, name],
  );

/** The outline of a text with statements of its own. */
function outlineOfText(text: string, ...statements: Statement[]): OutlineItem[] {
  const set = { ...SET, entities: [], meetings: [], statements };
  return outlineOf(partsOf(text), new AnnotationIndex(set), sourceOf(text));
}

function checkNesting({ span, selection, children }: OutlineItem): void {
  assert.ok(contains(span, selection));
  for (const child of children) {
    assert.ok(contains(span, child.span));
    checkNesting(child);
  }
}

describe("the outline", () => {
  it("has meetings under their paragraphs, and under them the statements made there", () => {
    const [first, second] = outline();
    assert.deepEqual(draw(first.children), [
      [
        "meeting",
        "Lena Moss – Omar Reyes",
        [
          ["statement", "Lena Moss stressed"],
          ["statement", "Lena Moss praising"],
        ],
      ],
    ]);
    assert.equal(second.children.length, 2);
  });

  it("has a meeting under the statement that tells of it", () => {
    const text = "Moss said that she met Reyes.";
    const said = statement("s", {
      content: [place("she met Reyes", 1, text)],
      cue: [place("said", 1, text)],
      source: [place("Moss", 1, text)],
    });
    const meeting = { ...SET.meetings[0], mentions: [place("met", 1, text)], participants: [] };
    const set = { ...SET, entities: [], meetings: [meeting], statements: [said] };
    const [paragraph] = outlineOf(partsOf(text), new AnnotationIndex(set), sourceOf(text));
    assert.deepEqual(draw(paragraph.children), [["statement", "Moss said", [["meeting", "met"]]]]);
  });

  it("keeps each selection inside its item, each item inside its parent", () =>
    outline().forEach(checkNesting));

  it("has the paragraphs of a turn under whose turn it is", () => {
    const text = "MS. MOSS: It rains.\n\nIt pours.\n\nMR. REYES: Yes.";
    const at = (words: string) => place(words, 1, text);
    const turn = (id: string, label: string, ...content: string[]) =>
      statement(id, { source: [at(label)], cue: [place(":", Number(id), text)], content: content.map(at) });
    const items = outlineOfText(
      text,
      turn("1", "MS. MOSS", "It rains.", "It pours."),
      turn("2", "MR. REYES", "Yes."),
    );
    assert.deepEqual(draw(items), [
      ["statement", "MS. MOSS", [["paragraph", "It pours."]]],
      ["statement", "MR. REYES"],
    ]);
    assert.deepEqual(items[0].selection, at("MS. MOSS"));
    items.forEach(checkNesting);
  });

  it("has the paragraphs that a quotation fills under the quotation, the one that it ends in beside it", () => {
    const text = "Moss spoke. “It rains.\n\n“It pours.\n\n“It hails,” she said. Reyes left.";
    const at = (words: string) => place(words, 1, text);
    const items = outlineOfText(
      text,
      statement("s", {
        content: ["“It rains.", "“It pours.", "“It hails,”"].map(at),
        cue: [at("said")],
        source: [at("she")],
      }),
    );
    assert.deepEqual(draw(items), [
      ["paragraph", "Moss spoke. “It rains.", [["statement", "she said", [["paragraph", "“It pours."]]]]],
      ["paragraph", "“It hails,” she said. Reyes left."],
    ]);
    assert.deepEqual(items[0].children[0].selection, at("“It rains."));
    items.forEach(checkNesting);
  });

  it("has paragraphs under their headings", () => {
    const long =
      "The harbour was open on Tuesday, and so it stayed for all the ships of the north and the south.";
    const items = outlineOfText(`# Rain\n\n${long}\n\n## Hail\n\n${long}\n\n# Snow\n\n${long}`);
    const shown = `${long.slice(0, 57)}`.trim();
    assert.deepEqual(
      items.map(({ kind, name, children }) => [kind, name, children.map((child) => child.kind)]),
      [
        ["section", "Rain", ["paragraph", "section"]],
        ["section", "Snow", ["paragraph"]],
      ],
    );
    assert.ok(items[0].children[0].name.startsWith(shown.slice(0, 40)));
    items.forEach(checkNesting);
  });
});

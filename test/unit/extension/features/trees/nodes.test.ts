import assert from "node:assert/strict";
import { AnnotationIndex } from "../../../../../src/extension/core/annotations/annotationIndex";
import type { SourceText } from "../../../../../src/extension/core/annotations/sourceText";
import { entityNodes } from "../../../../../src/extension/features/trees/entityNodes";
import { meetingNodes } from "../../../../../src/extension/features/trees/meetingNodes";
import {
  statementsByDocument,
  statementsBySpeaker,
} from "../../../../../src/extension/features/trees/statementNodes";
import type { ContentView } from "../../../../../src/extension/manifest/viewNames";
import { filterNodes, walk, type TreeNode } from "../../../../../src/extension/shown/tree/treeNode";
import { shiftAnnotations } from "../../../../../src/extension/core/annotations/shiftAnnotations";
import { INDEX, SET, SOURCE, sourceOf, TEXT } from "../../../../support/handMade";

/** The rows as lines, indented. */
const draw = (nodes: readonly TreeNode[], indent = ""): string[] =>
  nodes.flatMap(({ label, description, children }) => [
    `${indent}${[label, description].filter(Boolean).join(" | ")}`,
    ...draw(children, `${indent}  `),
  ]);

describe("the tree of meetings", () => {
  it("has parties, place, date and statements under each", () => {
    assert.deepEqual(draw(meetingNodes(INDEX, SOURCE)), [
      "Lena Moss – Omar Reyes | Quito · Monday",
      "  Lena Moss | Minister",
      "  Omar Reyes",
      "  Quito",
      "  Monday | Mon 2026-03-02, counted from the dateline",
      "  2 statements",
      "    Lena Moss stressed | the need for rain",
      "    Lena Moss praising | the farmers",
    ]);
  });
});

describe("the tree of statements", () => {
  it("groups by speaker, those who say most first", () => {
    assert.deepEqual(draw(statementsBySpeaker(INDEX, SOURCE)), [
      "Lena Moss | 2 · 6 words reported",
      "  the need for rain | stressed",
      "  the farmers | praising",
      "Omar Reyes | 1 · 4 words quoted",
      "  “We (all) hope [so].” | said",
      "the ministry | 1 · 4 words reported",
      "  the talks go on | According to",
    ]);
  });

  it("can follow the text instead", () => {
    assert.deepEqual(
      statementsByDocument(INDEX, SOURCE).map(({ label }) => label),
      ["Lena Moss stressed", "Lena Moss praising", "Omar Reyes said", "According to the ministry"],
    );
  });

  it("counts quoted and reported words for who listens", () => {
    const [moss, reyes] = statementsBySpeaker(INDEX, SOURCE);
    assert.equal(moss.spoken, "Lena Moss, 2 statements, 6 words reported");
    assert.equal(reyes.spoken, "Omar Reyes, 1 statement, 4 words quoted");
  });
});

describe("the tree of entities", () => {
  it("has types, names and mentions", () => {
    const [people, places] = draw(entityNodes(INDEX, SOURCE)).filter((line) => !line.startsWith("  "));
    assert.equal(people, "People | 2");
    assert.equal(places, "Places | 1");
    const [[first]] = entityNodes(INDEX, SOURCE).map(({ children }) => children);
    assert.deepEqual(
      [first.label, first.description, first.children.length],
      ["Lena Moss", "2 · Minister", 2],
    );
  });
});

describe("rows of offices", () => {
  it("have their holder beside them", () => {
    const rows = [...walk(entityNodes(INDEX, SOURCE))].map(([{ label, description }]) => [
      label,
      description,
    ]);
    assert.ok(rows.some(([label, description]) => label === "Minister" && description === "1 · Lena Moss"));
  });
});

/** What each view lists, in every order that it has. */
const TREES: Readonly<
  Record<ContentView, readonly ((index: AnnotationIndex, source: SourceText) => readonly TreeNode[])[]>
> = {
  meetings: [meetingNodes],
  statements: [statementsBySpeaker, statementsByDocument],
  entities: [entityNodes],
};

describe("rows", () => {
  const all = (index = INDEX, source = SOURCE) =>
    Object.values(TREES).flatMap((orders) => orders.flatMap((nodesOf) => nodesOf(index, source)));

  for (const [view, orders] of Object.entries(TREES)) {
    it(`of ${view} have ids of their own, which no other view has`, () => {
      for (const nodesOf of orders) {
        const ids = [...walk(nodesOf(INDEX, SOURCE))].map(([{ id }]) => id);
        assert.ok(ids.length > 0);
        assert.equal(new Set(ids).size, ids.length);
        assert.deepEqual(
          ids.filter((id) => !id.startsWith(`${view}/`)),
          [],
        );
      }
    });
  }

  it("name what they stand for as menus and decisions need it", () => {
    for (const [{ id, kind, span, subject = null }] of walk(all())) {
      if (kind === "statement") assert.ok(INDEX.statement(subject), id);
      if (kind === "meeting") assert.ok(INDEX.meeting(subject), id);
      if (kind === "entity") assert.ok(INDEX.entity(subject), id);
      if (kind === "mention")
        assert.ok(
          INDEX.mentions.some(({ mention }) => mention.start === span?.start && mention.end === span.end),
          id,
        );
    }
  });

  it("keep their ids when text is typed before them", () => {
    const typed = "Now. ";
    const set = shiftAnnotations(SET, [[{ start: 0, removed: 0, inserted: typed.length }]], 2);
    const index = new AnnotationIndex(set);
    const source = sourceOf(typed + TEXT);
    assert.deepEqual(
      [...walk(all(index, source))].map(([{ id }]) => id),
      [...walk(all())].map(([{ id }]) => id),
    );
  });

  it("are found by a filter with what lies above and below them", () => {
    assert.deepEqual(draw(filterNodes(statementsBySpeaker(INDEX, SOURCE), "RAIN need")), [
      "Lena Moss | 1 / 2",
      "  the need for rain | stressed",
    ]);
    assert.equal(draw(filterNodes(statementsBySpeaker(INDEX, SOURCE), "moss")).length, 3);
    assert.deepEqual(filterNodes(all(), "nowhere"), []);
    assert.equal(filterNodes(all(), "  ").length, all().length);
  });

  it("are not found by words that they lack", () => {
    assert.deepEqual(draw(filterNodes(all(), "undefined")), []);
  });
});

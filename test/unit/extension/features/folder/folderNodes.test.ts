import assert from "node:assert/strict";
import {
  comparedPart,
  finish,
  mergeMeetings,
  mergeStatements,
  statementReports,
} from "../../../../../src/engine";
import { placesOf, type FolderFindings } from "../../../../../src/extension/features/folder/folderFindings";
import { folderNodes } from "../../../../../src/extension/features/folder/folderNodes";
import type { TreeNode } from "../../../../../src/extension/shown/tree/treeNode";
import { testAnnotator } from "../../../../support/engine";
import { sourceOf } from "../../../../support/handMade";

const TEXTS: Readonly<Record<string, string>> = {
  "a.txt":
    "OSLO, 2 March 2026 – Foreign Minister Mira Halvorsen met President Daniel Otieno in Oslo on Monday.\n",
  "b.txt":
    "NAIROBI, 3 March 2026 – President Daniel Otieno met Minister Mira Halvorsen in Bergen on Monday.\n",
  "c.txt": "ROME, 3 March 2026 – President Carla Bruni met Chancellor Hans Vogel in Rome on Tuesday.\n",
};

function findingsIn(texts: typeof TEXTS): FolderFindings {
  const annotated = Object.entries(texts).map(([name, text]) => ({
    source: sourceOf(text, `press/${name}`),
    set: testAnnotator().annotate(text),
  }));
  return {
    folder: "press",
    root: "press",
    documents: annotated.length,
    meetings: mergeMeetings(
      annotated.map(({ source, set }) => ({ source: source.name, annotations: comparedPart(set) })),
    ),
    statements: finish(
      mergeStatements(
        Object.entries(texts).flatMap(([name, text], at) =>
          statementReports({ name: `press/${name}`, text }, annotated[at].set),
        ),
      ),
    ),
    uris: new Map(annotated.map(({ source }) => [source.name, `file:///${source.name}`])),
    places: new Map(annotated.flatMap(({ source, set }) => placesOf(`file:///${source.name}`, source, set))),
    copies: new Map([["press/c.txt", ["press/d.txt"]]]),
  };
}

describe("the tree of the meetings of a folder", () => {
  const roots = folderNodes(findingsIn(TEXTS));
  const below = ({ children }: TreeNode, kind: TreeNode["kind"]) =>
    children.filter((child) => child.kind === kind);

  it("has each meeting once, those of several documents first", () => {
    assert.deepEqual(
      roots.map((root) => [root.label, below(root, "report").map(({ label }) => label)]),
      [
        ["Mira Halvorsen – Daniel Otieno", ["a.txt", "b.txt"]],
        ["Carla Bruni – Hans Vogel", ["c.txt"]],
      ],
    );
  });

  it("names the documents with the same text beside the one that was read", () => {
    const [report] = below(roots[1], "report");
    assert.match(report.description ?? "", / · same text in d\.txt$/u);
  });

  it("shows the words around a meeting whole", () => {
    const long = "Unquestionably ".repeat(8);
    const text = `${long}Foreign Minister Mira Halvorsen met President Daniel Otieno in Oslo, ${long}again.\n`;
    const [[, { words }]] = placesOf("file:///e.txt", sourceOf(text), testAnnotator().annotate(text));
    for (const word of words.replace(/^…|…$/gu, "").split(" "))
      assert.ok(text.split(/\s+/u).includes(word), word);
  });

  it("shows what the documents disagree on, with all values", () => {
    const [contradiction] = below(roots[0], "contradiction");
    assert.equal(contradiction.label, "Place differs");
    assert.equal(contradiction.description, "OSLO (a.txt) ≠ Bergen (b.txt)");
    assert.equal(roots[0].icon.name, "warning");
    assert.match(
      roots[0].spoken ?? "",
      /differ in the place: OSLO \(press\/a\.txt\); Bergen \(press\/b\.txt\)/u,
    );
    assert.deepEqual(below(roots[1], "contradiction"), []);
  });

  it("ends with the statements that several documents report, each with its carriers and what they disagree on", () => {
    const texts = {
      "x.txt": "Ana Lind said that 40 ships would leave the harbour on Monday.\n",
      "y.txt": "It rained. Ana Lind said that 60 ships would leave the harbour on Monday.\n",
    };
    const [group, ...others] = folderNodes(findingsIn(texts));
    assert.deepEqual(others, []);
    assert.equal(group.label, "Statements in several documents");
    const [statement] = group.children;
    assert.equal(statement.description, "Ana Lind · 2 documents");
    assert.equal(statement.icon.name, "warning");
    assert.deepEqual(
      statement.children.map(({ label }) => label),
      ["Number differs", "x.txt", "y.txt"],
    );
    const { target } = statement.children[2];
    assert.equal(
      texts["y.txt"].slice(target?.span.start, target?.span.end),
      "that 60 ships would leave the harbour on Monday",
    );
  });

  it("leads to the words of each report", () => {
    const [, report] = below(roots[0], "report");
    assert.equal(report.target?.uri, "file:///press/b.txt");
    const { start, end } = report.target.span;
    assert.equal(TEXTS["b.txt"].slice(start, end), "met");
    assert.match(report.description ?? "", /^line 1 · Bergen · 2026-03-02 · held/u);
  });
});

import assert from "node:assert/strict";
import {
  alignReadouts,
  type AlignedRow,
  fingerprint,
  type ReadoutItem,
  type ReadoutSource,
  readoutsJson,
  readoutsPage,
} from "../../../../src/engine";
import { testAnnotator } from "../../../support/engine";

const source = (name: string, text: string): ReadoutSource => ({
  name,
  text,
  annotations: testAnnotator().annotate(text),
});
const NORTH = `Foreign Minister Mira Halvorsen met President Daniel Otieno in Oslo on Monday. Halvorsen urged Kenya to sign the fisheries treaty. She condemned the attack on the harbour of Mombasa. She said that Norway would pay 40 million dollars for the ferry terminal.`;
const SOUTH = `President Daniel Otieno met Foreign Minister Mira Halvorsen in Oslo on Monday. Halvorsen said that Norway would pay 60 million dollars for the ferry terminal. She regretted the attack on the harbour of Mombasa. Otieno thanked Norway for its coffee purchases.`;

const align = (left: string, right: string): AlignedRow[] =>
  alignReadouts(source("north.txt", left), source("south.txt", right));
const said = (item: ReadoutItem | null): string => item?.quotes.map(({ words }) => words).join(" … ") ?? "";
const drawn = (rows: readonly AlignedRow[]) =>
  rows.map((row) => [
    row.told,
    said(row.left),
    said(row.right),
    row.told === "both" ? row.differences.map(({ kind }) => kind).join(", ") : "",
  ]);

describe("two readouts of one meeting", () => {
  it("are aligned: told by both, with what differs, and by one only", () => {
    assert.deepEqual(drawn(align(NORTH, SOUTH)), [
      ["left", "to sign the fisheries treaty", "", ""],
      ["both", "the attack on the harbour of Mombasa", "the attack on the harbour of Mombasa", "strength"],
      [
        "both",
        "that Norway would pay 40 million dollars for the ferry terminal",
        "that Norway would pay 60 million dollars for the ferry terminal",
        "number",
      ],
      ["right", "", "Norway for its coffee purchases", ""],
    ]);
  });

  it("say which is stronger", () => {
    const strength = align(NORTH, SOUTH)
      .flatMap((row) => (row.told === "both" ? row.differences : []))
      .find((difference) => difference.kind === "strength");
    assert.ok(strength && strength.left.scale === "blaming");
    assert.ok(strength.left.level > strength.right.level);
  });

  it("differ in nothing from themselves", () => {
    const rows = align(NORTH, NORTH);
    assert.ok(rows.length >= 3);
    assert.deepEqual(
      rows.map((row) => (row.told === "both" ? row.differences : row.told)),
      rows.map(() => []),
    );
  });

  it("have nothing in common but words that all readouts have", () => {
    const left = "Lind emphasized the importance of continued cooperation on regional security.";
    const right =
      "Ek discussed continued support for regional partners. Ek stressed the importance of shared values.";
    assert.ok(align(left, right).every(({ told }) => told !== "both"));
  });

  it("take a topic for what the other side says of it", () => {
    const left = "Ana Lind met Bo Ek in Riga on Monday to discuss the release of the fishing crews.";
    const right = "Ana Lind met Bo Ek in Riga. Ek called for the release of the fishing crews.";
    const both = align(left, right).filter(({ told }) => told === "both");
    assert.deepEqual(
      both.map(({ left: one }) => one?.kind),
      ["topic"],
    );
  });

  it("say the opposite where one denies", () => {
    const left = "Lind said that the fishing crews of Riga had been released.";
    const right = "Lind denied that the fishing crews of Riga had been released.";
    const kinds = align(left, right).flatMap((row) =>
      row.told === "both" ? row.differences.map(({ kind }) => kind) : [],
    );
    assert.ok(kinds.includes("polarity"), kinds.join());
  });

  it("are nothing without statements", () => assert.deepEqual(align("", "It rained."), []));

  it("have the exact words of both sides in each row for programs", () => {
    const [left, right] = [source("north.txt", NORTH), source("south.txt", SOUTH)];
    const { rows } = readoutsJson(alignReadouts(left, right), left, right);
    for (const row of rows) {
      for (const [side, text] of [
        [row.left, NORTH],
        [row.right, SOUTH],
      ] as const) {
        if (!side) continue;
        assert.deepEqual(side.checksum, fingerprint(text));
        assert.deepEqual(
          side.spans.map(([start, end]) => text.slice(start, end)),
          side.quotes,
        );
      }
    }
  });

  it("are a page whose rows open the words of both", () => {
    const page = readoutsPage(
      align(NORTH, SOUTH),
      { left: "north.txt", right: "south.txt" },
      {
        title: "x",
        left: "North",
        right: "South",
        both: "Both",
        only: (side) => `Only ${side}`,
        differs: "Differs",
        openBoth: "Open both",
        counts: (...counts) => counts.join(),
        nothing: "Nothing",
        difference: ({ kind }) => kind,
        topic: "Topic",
      },
    );
    assert.match(JSON.stringify(page.blocks[0]), /2,1,1/u);
    const table = page.blocks.find((block) => block.kind === "table");
    const link = table?.rows[0][2].at(-1)?.link;
    assert.ok(link?.kind === "both");
    assert.equal(NORTH.slice(link.left.start, link.left.end), "the attack on the harbour of Mombasa");
    assert.equal(SOUTH.slice(link.right.start, link.right.end), "the attack on the harbour of Mombasa");
  });
});

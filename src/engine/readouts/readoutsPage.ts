import { hasLetters } from "../text/hasLetters";
import { wordsOfQuotes } from "../text/quote";
import type { Block, Cell, Page, Place, Run } from "../page/page";
import { type AlignedRow, type ReadoutDifference, toldBy } from "./alignReadouts";
import type { ReadoutItem } from "./readoutItem";

/** The words of such a page that are not the documents': a shell has them. */
export interface ReadoutsWords {
  readonly title: string;
  /** What each side is called. */
  readonly left: string;
  readonly right: string;
  /** Headings: what both tell, and one alone. */
  readonly both: string;
  readonly only: (side: string) => string;
  readonly differs: string;
  /** Opens the words of both. */
  readonly openBoth: string;
  readonly counts: (both: number, left: number, right: number) => string;
  readonly nothing: string;
  readonly difference: (difference: ReadoutDifference) => string;
  /** In place of a speaker and a verb: something was talked about. */
  readonly topic: string;
}

/** Names of the two documents. */
export interface Sides {
  readonly left: string;
  readonly right: string;
}

/** Two readouts side by side: what both tell, with where they differ, and what one alone tells. Each cell leads to its words. */
export function readoutsPage(rows: readonly AlignedRow[], sides: Sides, words: ReadoutsWords): Page {
  const { both, left, right } = toldBy(rows);
  const blocks: Block[] = [
    {
      kind: "paragraph",
      runs: [{ text: words.counts(both.length, left.length, right.length), style: "quiet" }],
    },
  ];
  if (rows.length === 0) blocks.push({ kind: "paragraph", runs: [{ text: words.nothing }] });
  if (both.length > 0)
    blocks.push(
      { kind: "heading", level: 2, text: words.both },
      {
        kind: "table",
        head: [words.left, words.right, words.differs],
        rows: both.map((row) => [
          cellOf(row.left, sides.left, words),
          cellOf(row.right, sides.right, words),
          differenceCell(row, sides, words),
        ]),
      },
    );
  for (const [items, document, name] of [
    [left, sides.left, words.left],
    [right, sides.right, words.right],
  ] as const) {
    if (items.length === 0) continue;
    const list = items.map((item) => cellOf(item, document, words));
    blocks.push({ kind: "heading", level: 2, text: words.only(name) }, { kind: "list", items: list });
  }
  return { title: words.title, blocks };
}

export const placeOfItem = ({ quotes }: ReadoutItem, document: string): Place => ({
  document,
  line: quotes[0].line,
  start: quotes[0].start,
  end: quotes[quotes.length - 1].end,
});

function cellOf(item: ReadoutItem, document: string, { topic }: ReadoutsWords): Run[] {
  const verb = wordsOfQuotes(item.cue);
  const who = [item.speaker, hasLetters(verb) ? verb : null].filter((part) => part !== null).join(", ");
  return [
    { text: who === "" ? topic : who, style: "quiet" },
    { text: ": " },
    {
      text: wordsOfQuotes(item.quotes),
      style: "quote",
      link: { kind: "place", place: placeOfItem(item, document) },
    },
  ];
}

function differenceCell(row: AlignedRow & { told: "both" }, sides: Sides, words: ReadoutsWords): Cell {
  const told = row.differences.map(words.difference).join("; ");
  const link = {
    kind: "both" as const,
    left: placeOfItem(row.left, sides.left),
    right: placeOfItem(row.right, sides.right),
  };
  return [{ text: told }, ...(told === "" ? [] : [{ text: " " }]), { text: words.openBoth, link }];
}

import type { Block, Page, Run } from "../page/page";
import type { FormulaStep } from "./formula";

/** The words of such a page that are not the documents': a shell has them. */
export interface FormulaWords {
  readonly title: string;
  readonly counts: (statements: number) => string;
  readonly nothing: string;
  readonly columns: readonly [date: string, words: string, source: string];
  readonly day: (iso: string) => string;
  readonly line: (line: number) => string;
  /** What was said before lies there. */
  readonly since: (date: string) => string;
  readonly undated: string;
  /** Nothing before is like it. */
  readonly first: string;
  readonly unchanged: string;
}

/** The formula over time: each row leads to its words, and marks what came and what went since the one before. */
export function formulaPage(steps: readonly FormulaStep[], words: FormulaWords): Page {
  const counts: Block = { kind: "paragraph", runs: [{ text: words.counts(steps.length), style: "quiet" }] };
  if (steps.length === 0)
    return { title: words.title, blocks: [counts, { kind: "paragraph", runs: [{ text: words.nothing }] }] };
  const rows = steps.map((step) => {
    const { document, line, spans, date } = step;
    const [start] = spans[0] ?? [0];
    const end = spans.at(-1)?.[1] ?? start;
    const place = { document, line, start, end };
    const source: Run[] = [{ text: `${document}, ${words.line(line)}`, link: { kind: "place", place } }];
    return [
      [{ text: date === null ? words.undated : words.day(date) }],
      changeRuns(step, steps, words),
      source,
    ];
  });
  return { title: words.title, blocks: [counts, { kind: "table", head: words.columns, rows }] };
}

function changeRuns(
  { changes, previous }: FormulaStep,
  steps: readonly FormulaStep[],
  words: FormulaWords,
): Run[] {
  if (previous === null)
    return [
      { text: changes.map(({ text }) => text).join("") },
      { text: " " },
      { text: words.first, style: "quiet" },
    ];
  const { date } = steps[previous];
  const before = date === null ? words.undated : words.day(date);
  const note = changes.every(({ kind }) => kind === "same") ? words.unchanged : words.since(before);
  return [
    ...changes.map(({ kind, text }): Run => (kind === "same" ? { text } : { text, style: kind })),
    { text: " " },
    { text: note, style: "quiet" },
  ];
}

/** The formula as plain data: each row with document, checksum, offsets, the exact words, and what changed. */
export const formulaJson = (steps: readonly FormulaStep[]) => ({
  readout: "formula" as const,
  version: 1,
  rows: steps,
});

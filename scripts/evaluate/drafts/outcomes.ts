// Counts what is said of spoilt quotations.
import type { DraftFinding } from "../../../src/engine";
import { EXCHANGED } from "./mutate";
import type { Quoted } from "./quotations";

interface Row {
  count: number;
  falseVerbatim: number;
  found: number;
  long: number;
  longFound: number;
  inOrigin: number;
}
const empty = (): Row => ({ count: 0, falseVerbatim: 0, found: 0, long: 0, longFound: 0, inOrigin: 0 });

/** Kinds that tell a reader that all is well. */
const WELL = new Set(["verbatim", "shortened", "inserted", "reported"]);
const LONG = 6;

export const percent = (part: number, all: number): string =>
  all === 0 ? "-" : `${((100 * part) / all).toFixed(1)} %`;

export class Outcomes {
  readonly #rows: ReadonlyMap<string, Row>;
  count = 0;

  constructor(kinds: readonly string[]) {
    this.#rows = new Map(kinds.map((kind) => [kind, empty()]));
  }

  add(kind: string, { document, text }: Quoted, finding: DraftFinding | undefined): void {
    const row = this.#rows.get(kind)!;
    this.count++;
    row.count++;
    const isOrigin = finding?.source?.document === document.name;
    // The other speaker may have said the same words elsewhere, as greetings are.
    const isTrueElsewhere = kind === EXCHANGED && !isOrigin;
    const isWell = finding !== undefined && WELL.has(finding.kind) && !isTrueElsewhere;
    const isFound = finding?.kind === (kind === EXCHANGED ? "otherSpeaker" : "altered");
    const isLong = text.split(/\s+/u).length >= LONG;
    row.falseVerbatim += Number(isWell);
    row.found += Number(isFound);
    row.long += Number(isLong);
    row.longFound += Number(isLong && isFound);
    row.inOrigin += Number(isOrigin);
  }

  /** As a table in Markdown. */
  table(): string {
    const total = empty();
    for (const row of this.#rows.values())
      for (const key of Object.keys(total) as (keyof Row)[]) total[key] += row[key];
    return [
      "| what was done | quotations | taken for right | found | of six words and more | with the very place |",
      "| --- | --: | --: | --: | --: | --: |",
      ...[...this.#rows].map(([kind, row]) => lineOf(kind, row)),
      lineOf("all", total),
    ].join("\n");
  }
}

function lineOf(name: string, { count, falseVerbatim, found, long, longFound, inOrigin }: Row): string {
  const cells = [
    count.toLocaleString("en"),
    falseVerbatim,
    percent(found, count),
    percent(longFound, long),
    percent(inOrigin, count),
  ];
  return `| ${name} | ${cells.join(" | ")} |`;
}

import { fingerprint } from "../anchoring/fingerprint";
import { spansOfQuotes } from "../text/quote";
import type { AlignedRow } from "./alignReadouts";
import type { ReadoutItem, ReadoutSource } from "./readoutItem";

/** The alignment as plain data: each side of a row with document, checksum, offsets and the exact words at them. */
export function readoutsJson(rows: readonly AlignedRow[], left: ReadoutSource, right: ReadoutSource) {
  const sides = { left: sideOf(left), right: sideOf(right) };
  return {
    readout: "comparison" as const,
    version: 1,
    rows: rows.map((row) => ({
      told: row.told,
      left: row.left && { ...sides.left, ...itemJson(row.left) },
      right: row.right && { ...sides.right, ...itemJson(row.right) },
      ...(row.told === "both" && {
        likeness: Math.round(row.likeness * 100) / 100,
        differences: row.differences,
      }),
    })),
  };
}

const sideOf = ({ name, text }: ReadoutSource) => ({ document: name, checksum: fingerprint(text) });

const itemJson = ({ kind, id, quotes, cue, speaker, act, polarity }: ReadoutItem) => ({
  kind,
  id,
  line: quotes[0].line,
  ...spansOfQuotes(quotes),
  cue: spansOfQuotes(cue),
  speaker,
  act,
  polarity,
});

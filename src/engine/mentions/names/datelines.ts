import words from "../../../../lexicons/words/names.json";
import { wordSet } from "../../lexicon/wordList";
import { TokenFlag, type Tokens } from "../../tokens/tokens";
import type { TypedRange } from "./classifyChunk";

const STATES = wordSet(words.postalStates);
const LONGEST_TOWN = 4;
const DASHES: ReadonlySet<string> = new Set(["–", "—", "-", "--"]);

/**
 * "THERMAL, CA –", "MOSS LANDING, Calif. (May 4) –": the town in capitals and the state that open a paragraph, whatever the
 * words look like. Ranges in order; those that overlap the two are left out.
 */
export function withDateline(tokens: Tokens, ranges: readonly TypedRange[]): TypedRange[] {
  const { flags, lower, count } = tokens;
  let comma = 0;
  while (comma < count && comma < LONGEST_TOWN && flags[comma] & TokenFlag.AllCaps) comma++;
  if (comma === 0 || lower[comma] !== "," || !STATES.has(lower[comma + 1])) return [...ranges];
  const end = comma + 2;
  // "WASHINGTON, D.C." is one name.
  if (ranges.some((range) => range.first === 0 && range.end > comma)) return [...ranges];
  if (!DASHES.has(lower[end]) && lower[end] !== "(") return [...ranges];
  const place = { type: "place", origin: "gazetteer", confidence: 0.9 } as const;
  const opening: TypedRange[] = [
    { first: 0, end: comma, ...place },
    { first: comma + 1, end, ...place },
  ];
  return [...opening, ...ranges.filter(({ first }) => first >= end)];
}

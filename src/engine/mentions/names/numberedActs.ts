import words from "../../../../lexicons/words/names.json";
import { entriesOf } from "../../lexicon/wordList";
import { TokenFlag, type Tokens } from "../../tokens/tokens";
import { CERTAIN } from "./certain";
import type { TypedRange } from "./classifyChunk";

const ACTS = entriesOf(words.numberedActs).map((act) => act.split(" "));

/**
 * The ranges with the acts of a state that have a number for a name: "Executive Order 13224", "Executive Order (E.O.) 13224",
 * "UNSCR No. 2254". A range that such an act covers or cuts is left out.
 */
export function withNumberedActs(tokens: Tokens, ranges: readonly TypedRange[]): TypedRange[] {
  const acts: TypedRange[] = [];
  for (let first = 0; first + 1 < tokens.count; first++) {
    const end = actEnd(tokens, first);
    if (end < 0) continue;
    acts.push({ first, end, type: "agreement", origin: "grammar.numbered", confidence: CERTAIN });
    first = end - 1;
  }
  if (acts.length === 0) return [...ranges];
  const isFree = ({ first, end }: TypedRange): boolean =>
    !acts.some((act) => first < act.end && act.first < end);
  return [...ranges.filter(isFree), ...acts].sort((a, b) => a.first - b.first);
}

/** End of the act that begins at `first`, or -1. */
function actEnd({ lower, flags }: Tokens, first: number): number {
  if (!(flags[first] & TokenFlag.Capital)) return -1;
  const act = ACTS.find((words) => words.every((word, k) => lower[first + k] === word));
  if (!act) return -1;
  let at = first + act.length;
  if (lower[at] === "(" && lower[at + 2] === ")") at += 3;
  if (lower[at] === "no" || lower[at] === "no.") at++;
  return flags[at] & TokenFlag.Number ? at + 1 : -1;
}

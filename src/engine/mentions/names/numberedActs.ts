import words from "../../../../lexicons/words/names.json";
import { entriesOf } from "../../lexicon/wordList";
import { TokenFlag, type Tokens } from "../../tokens/tokens";
import { CERTAIN } from "./certain";
import type { TypedRange } from "./classifyChunk";

const ACTS = entriesOf(words.numberedActs).map((act) => act.split(" "));

/**
 * The ranges with the acts of a state that have a number for a name: "Executive Order 13224", "Executive Order (E.O.) 13224",
 * "UNSCR No. 2254", "UN Security Council Resolution 2254". A range that such an act covers or cuts is left out.
 */
export function withNumberedActs(tokens: Tokens, ranges: readonly TypedRange[]): TypedRange[] {
  const acts: TypedRange[] = [];
  for (let first = 0; first + 1 < tokens.count; first++) {
    const resolved = resolutionEnd(tokens, first);
    const end = resolved > 0 ? resolved : actEnd(tokens, first);
    if (end < 0) continue;
    const start = resolved > 0 ? passedBy(ranges, first) : first;
    acts.push({ first: start, end, type: "agreement", origin: "grammar.numbered", confidence: CERTAIN });
    first = end - 1;
  }
  if (acts.length === 0) return [...ranges];
  const isFree = ({ first, end }: TypedRange): boolean =>
    !acts.some((act) => first < act.end && act.first < end);
  return [...ranges.filter(isFree), ...acts].sort((a, b) => a.first - b.first);
}

const LEAST_DIGITS = 3;
/** "A/RES/75/287". */
const SYMBOL = /^\p{L}+\/(?:\p{L}+\/)?\d/u;

/** End of a resolution with its number, and the year in brackets behind it: "resolution 2397 (2017)"; or -1. */
function resolutionEnd({ lower, flags, count }: Tokens, first: number): number {
  if (lower[first] !== "resolution" || first + 1 >= count) return -1;
  const number = lower[first + 1];
  const isNumber = (flags[first + 1] & TokenFlag.Number) !== 0 && number.length >= LEAST_DIGITS;
  if (!isNumber && !SYMBOL.test(number)) return -1;
  const hasYear =
    lower[first + 2] === "(" && /^(?:19|20)\d\d$/u.test(lower[first + 3]) && lower[first + 4] === ")";
  return hasYear ? first + 5 : first + 2;
}

/** Where the name of a resolution begins: with the body that passed it, if that stands right before. */
const passedBy = (ranges: readonly TypedRange[], first: number): number =>
  ranges.find((range) => range.first < first && range.end >= first && isBodyOrAct(range, first))?.first ??
  first;

const isBodyOrAct = ({ end, type }: TypedRange, first: number): boolean =>
  type === (end === first ? "organization" : "agreement");

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

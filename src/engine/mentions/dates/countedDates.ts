import words from "../../../../lexicons/words/dates.json";
import { wordSet } from "../../lexicon/wordList";
import type { Tokens, TokenRange } from "../../tokens/tokens";
import type { QuantityLexicon } from "../quantities/quantityLexicon";
import { DateWord, type DateLexicon } from "./dateLexicon";

const INSIDE_COUNTS = wordSet(words.insideCounts);
const VAGUE_COUNTS = wordSet(words.vagueCounts);
const BEHIND_UNITS = wordSet(words.behindCountedUnits);
const POINTERS = wordSet(words.pointers, words.pointersToUnits);

/** What the units of a date are counted with. */
interface Lexicons {
  readonly dates: DateLexicon;
  readonly quantities: QuantityLexicon;
}

/** "ten years ago", "a week later": the number or article at `i`, or null. */
export function countedDate(tokens: Tokens, limit: number, i: number, lexicons: Lexicons): TokenRange | null {
  const unit = unitOfCount(tokens, limit, i, lexicons);
  if (unit < 0 || unit + 1 >= limit || !BEHIND_UNITS.has(tokens.lower[unit + 1])) return null;
  return tokens.lower[unit + 2] === "than" ? null : { first: i, end: unit + 2 };
}

/** "last 20 years", "next few weeks", "coming months", "recent days": the pointer at `i`, or null. */
export function pointedUnits(
  tokens: Tokens,
  limit: number,
  i: number,
  lexicons: Lexicons,
): TokenRange | null {
  const { lower } = tokens;
  const isRecent = lower[i] === "recent";
  if ((!isRecent && !POINTERS.has(lower[i])) || i + 1 >= limit) return null;
  const isUnit = (lexicons.dates.kinds(lower[i + 1]) & DateWord.Unit) !== 0;
  if (isRecent) return isUnit && RECENT.has(lower[i + 1]) ? { first: i, end: i + 2 } : null;
  if (isUnit) return POINTS_ALONE.has(lower[i]) && !SHORT.has(lower[i + 1]) ? { first: i, end: i + 2 } : null;
  if (lower[i] === "this" || lower[i] === "current") return null;
  const unit = unitOfCount(tokens, limit, i + 1, lexicons);
  return unit > 0 && lower[unit].endsWith("s") ? { first: i, end: unit + 1 } : null;
}

const RECENT = new Set(["days", "weeks", "months"]);
const POINTS_ALONE = wordSet(words.pointersToUnits, words.pointsAlone);
const SHORT = wordSet(words.shortestUnits);

/** The unit of time that the number or article at `i` counts, or -1. */
function unitOfCount({ lower }: Tokens, limit: number, i: number, { dates, quantities }: Lexicons): number {
  const isNumber = (at: number): boolean => quantities.number(lower[at]) !== null;
  if (!VAGUE_COUNTS.has(lower[i]) && !/^\d/u.test(lower[i]) && lower[i] !== "couple" && !isNumber(i))
    return -1;
  let unit = i + 1;
  while (unit < limit && unit < i + 3 && (isNumber(unit) || INSIDE_COUNTS.has(lower[unit]))) unit++;
  return unit < limit && dates.kinds(lower[unit]) & DateWord.Unit ? unit : -1;
}

import words from "../../../../lexicons/words/names.json";
import { wordSet } from "../../lexicon/wordList";
import { TokenFlag, type Tokens } from "../../tokens/tokens";
import type { TypedRange } from "./classifyChunk";
import { endsAsBody } from "./headType";
import type { Scan } from "./scan";

const PROGRAMMES = wordSet(words.programmes);

/**
 * A name of several words is an agreement, as programmes are, where the noun behind it says so: "the Harbour Navigator
 * program", whose noun belongs to it, and "the Rivers for Peace (RFP) program". A body that is known or named as one stays a body.
 */
export function asProgramme(tokens: Tokens, range: TypedRange, { phraseEnd }: Scan): TypedRange {
  const { first, end, type } = range;
  if (type !== "organization" && type !== "agreement" && type !== "event") return range;
  if (end - first < 2 || phraseEnd[first] === end || endsAsBody(tokens, first, end)) return range;
  const { lower, flags } = tokens;
  const isNoun = (at: number): boolean => PROGRAMMES.has(lower[at]) && !(flags[at] & TokenFlag.Capital);
  if (isNoun(end)) return { ...range, end: end + 1, type: "agreement", origin: "grammar.programme" };
  const isExplained = lower[end] === "(" && lower[end + 2] === ")" && isNoun(end + 3);
  return isExplained && type !== "agreement"
    ? { ...range, type: "agreement", origin: "grammar.programme" }
    : range;
}

const YEAR = /^(?:19|20)\d\d$/u;

/** A plan whose name ends in the years that it is for has both: "Harbour Strategy 2021-2030". */
export function withYears({ lower }: Tokens, range: TypedRange): TypedRange {
  const { end, type } = range;
  if (type !== "agreement" || !YEAR.test(lower[end - 1]) || !YEAR.test(lower[end + 1])) return range;
  return lower[end] === "-" || lower[end] === "–" ? { ...range, end: end + 2 } : range;
}

import words from "../../../../lexicons/words/names.json";
import { wordSet } from "../../lexicon/wordList";
import { TokenFlag, type Tokens } from "../../tokens/tokens";
import type { TypedRange } from "./classifyChunk";
import { headType } from "./headType";

const VERBS = wordSet(words.headlineVerbs);
const HEADS_IN_FRONT = wordSet(words.headsInFront);
const OCCASIONS = wordSet(words.occasions);
const NO_OCCASIONS = wordSet(words.noOccasions);
/** How many words may stand between a name and the occasion that it belongs to. */
const REACH = 4;

/** True for the verb of a headline, which has a capital only because all its words have one: "Ministry |Signs| Deal". */
export const isHeadlineVerb = ({ flags, lower, count }: Tokens, index: number): boolean =>
  index + 1 < count &&
  (flags[index] & (TokenFlag.Capital | TokenFlag.AllCaps)) === TokenFlag.Capital &&
  VERBS.has(lower[index]) &&
  (flags[index + 1] & (TokenFlag.Capital | TokenFlag.Number)) !== 0;

/** Names that the verb of a headline made one: "Ministry of Trade Signs Coast Pact" is a body and an agreement. */
export function cutAtHeadlineVerbs(tokens: Tokens, ranges: readonly TypedRange[]): TypedRange[] {
  return ranges.flatMap((range) => {
    const { first, end } = range;
    let verb = first + 1;
    while (verb < end && !isHeadlineVerb(tokens, verb)) verb++;
    if (verb >= end) return [range];
    const type = HEADS_IN_FRONT.has(tokens.lower[first]) ? "organization" : headType(tokens, first, verb);
    const behind = headType(tokens, verb + 1, end);
    const { scores: _, ...plain } = range;
    return [
      { ...plain, end: verb, type: type ?? range.type },
      ...(behind ? [{ ...plain, first: verb + 1, type: behind, origin: "head" } as TypedRange] : []),
    ];
  });
}

/**
 * "Bern |Convention Signing Ceremony|": capitals that lead from the name of a place, body or treaty to the noun of an
 * occasion make one event with it. Ranges in order; those that it covers are left out.
 */
export function asOccasions(tokens: Tokens, ranges: readonly TypedRange[]): TypedRange[] {
  const kept: TypedRange[] = [];
  for (const range of ranges) {
    if (range.first < (kept.at(-1)?.end ?? 0)) continue;
    const end = occasionEnd(tokens, range);
    kept.push(end === range.end ? range : { ...range, end, type: "event", origin: "head" });
  }
  return kept;
}

function occasionEnd(tokens: Tokens, { end, type }: TypedRange): number {
  if (type === "person" || type === "nationality") return end;
  const { flags, lower } = tokens;
  let last = end;
  while (last < tokens.count && flags[last] & TokenFlag.Capital && !isHeadlineVerb(tokens, last)) {
    if (
      last - end >= REACH ||
      flags[last] & (TokenFlag.SentenceStart | TokenFlag.LineStart) ||
      NO_OCCASIONS.has(lower[last])
    )
      return end;
    last++;
  }
  return last > end && OCCASIONS.has(lower[last - 1]) ? last : end;
}

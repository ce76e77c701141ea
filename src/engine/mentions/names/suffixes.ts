import words from "../../../../lexicons/words/names.json";
import { wordSet } from "../../lexicon/wordList";
import { TokenFlag, type Tokens } from "../../tokens/tokens";
import type { TypedRange } from "./classifyChunk";
import { headType } from "./headType";

const JUNIORS = wordSet(words.juniors);
const NAMED_AFTER = wordSet(words.namedAfterPeople);
const POST_NOMINALS = wordSet(words.postNominals);
const INSIDE = TokenFlag.Capital | TokenFlag.SentenceStart | TokenFlag.LineStart;
/** How many words may stand between a person's name and the noun of the body that bears it. */
const REACH = 4;

/** End of "Ana Lind, Jr.": the comma belongs to the name, as does the stop of an abbreviation, not that behind a number ("III."). */
export function juniorEnd({ lower }: Tokens, { first, end }: TypedRange): number {
  const at = lower[end] === "," ? end + 1 : end;
  if ((end - first < 2 && at === end) || !JUNIORS.has(lower[at])) return end;
  return lower[at + 1] === "." && /^[js]r$/u.test(lower[at]) ? at + 2 : at + 1;
}

/** "Ana Lind, Jr. |Center|", "Ana Lind III |Memorial Library|": the name of what was named after somebody; null for others. */
export function namedAfter(tokens: Tokens, person: TypedRange): TypedRange | null {
  const { flags, lower } = tokens;
  if (!JUNIORS.has(lower[person.end - 1]) && lower[person.end - 1] !== ".") return null;
  let end = person.end;
  while (end < tokens.count && end - person.end < REACH && (flags[end] & INSIDE) === TokenFlag.Capital) end++;
  if (end === person.end || !NAMED_AFTER.has(lower[end - 1])) return null;
  const type = headType(tokens, person.end - 1, end);
  return type && { ...person, end, type, origin: "head" };
}

/** Without the letters that a comma sets behind a person's name: "Ana Lind, |SC|, and Tom Roe, |QC|". */
export function withoutLetters({ lower }: Tokens, ranges: readonly TypedRange[]): TypedRange[] {
  const kept: TypedRange[] = [];
  let personEnd = -1;
  for (const range of ranges) {
    const { first, end, type } = range;
    const isLetters =
      end - first <= 2 && POST_NOMINALS.has(lower[first]) && (end === first + 1 || lower[first + 1] === ".");
    if (
      isLetters &&
      lower[first - 1] === "," &&
      first - 1 === personEnd &&
      (type !== "place" || lower[first] === "md.")
    ) {
      personEnd = end;
      continue;
    }
    if (type === "person") personEnd = end;
    kept.push(range);
  }
  return kept;
}

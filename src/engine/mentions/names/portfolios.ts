import words from "../../../../lexicons/words/names.json";
import { wordSet } from "../../lexicon/wordList";
import { EntryClass } from "../../lexicon/entryClass";
import { TokenFlag, type Tokens } from "../../tokens/tokens";
import type { TypedRange } from "./classifyChunk";
import { headType } from "./headType";
import type { Scan } from "./scan";

const BODIES = wordSet(words.bodyHeadsWithFields);
const BODIES_OF_STATE = wordSet(words.bodiesOfState);
/** How many words a field has at most. */
const LONGEST_FIELD = 3;
const MOST_FIELDS = 5;
const NO_FIELD =
  EntryClass.GivenName |
  EntryClass.Surname |
  EntryClass.Country |
  EntryClass.Demonym |
  EntryClass.City |
  EntryClass.Place |
  EntryClass.Organization |
  EntryClass.Title |
  EntryClass.Honorific |
  EntryClass.Time;

/**
 * The end of a body's name whose fields are listed: "Ministry of Sport" goes on over ", Youth and National Service".
 * Fields are ordinary words with a capital; the last has "and" before it. The range's own end if no list follows.
 */
export function portfoliosEnd(tokens: Tokens, range: TypedRange, scan: Scan): number {
  if (!hasPortfolio(tokens, range)) return range.end;
  const { lower } = tokens;
  let at = range.end;
  for (let fields = 0; fields < MOST_FIELDS; fields++) {
    const comma = lower[at] === "," ? 1 : 0;
    const last = lower[at + comma] === "and" || lower[at + comma] === "&";
    if (!comma && !last) break;
    const first = at + comma + (last ? 1 : 0);
    const end = fieldEnd(tokens, first, scan);
    if (end === first) break;
    if (last) return headType(tokens, first, end) || BODIES_OF_STATE.has(lower[end - 1]) ? range.end : end;
    at = end;
  }
  return range.end;
}

/** True for "Ministry of …", "National Institute of …". */
function hasPortfolio({ lower }: Tokens, { first, end }: TypedRange): boolean {
  for (let i = first; i + 2 < end; i++)
    if (BODIES.has(lower[i]) && (lower[i + 1] === "of" || lower[i + 1] === "for")) return true;
  return false;
}

/** End of the capitalised ordinary words from `first` on, or `first` when they are no field of work. */
function fieldEnd({ flags, count }: Tokens, first: number, { classes, phraseEnd }: Scan): number {
  let end = first;
  while (end < count && flags[end] & TokenFlag.Capital && end - first <= LONGEST_FIELD) {
    const isWord = (classes[end] & EntryClass.Common) !== 0;
    if (!isWord && classes[end] & NO_FIELD) return first;
    if (flags[end] & TokenFlag.AllCaps || phraseEnd[end] > end + 1) return first;
    if (!isWord && end === first) return first;
    end++;
  }
  return end - first > LONGEST_FIELD ? first : end;
}

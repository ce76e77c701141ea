import words from "../../../../lexicons/words/names.json";
import { isFromModel } from "../../document/nameOrigin";
import { EntryClass, HEAD_CLASSES, PEOPLE_CLASSES } from "../../lexicon/entryClass";
import { wordSet } from "../../lexicon/wordList";
import { TokenFlag, type Tokens } from "../../tokens/tokens";
import type { TypedRange } from "./classifyChunk";
import { isNameWord } from "./nameWord";
import type { Scan } from "./scan";

const PERSON_PART = EntryClass.GivenName | EntryClass.Surname;
const OPENERS = wordSet(words.openers);
const POST_NOMINALS = wordSet(words.postNominals);
const BEHIND_PEOPLES = wordSet(words.behindPeoples);

/** A name without the titles, letters and small words around it that are no part of it. */
export function trimmedName(tokens: Tokens, range: TypedRange, scan: Scan, taken: Uint8Array): TypedRange {
  return trimmed(tokens, trimBehind(tokens, trimTitles(tokens, range, scan, taken), scan, taken), scan);
}

/** "Vice Premier He Lifei": a capital between an office and a person belongs to the name, though it looks like a pronoun. */
export function withFirstName({ flags, lower }: Tokens, range: TypedRange, taken: Uint8Array): TypedRange {
  const at = range.first - 1;
  if (range.type !== "person" || at < 1 || taken[at - 1] !== 1 || !OPENERS.has(lower[at])) return range;
  const isName = (flags[at] & (TokenFlag.Capital | TokenFlag.SentenceStart)) === TokenFlag.Capital;
  return isName ? { ...range, first: at } : range;
}

/** Without the offices and honorifics before a person, which the model or the writer made part of the name. */
function trimTitles(
  { flags, lower, end: ends, start }: Tokens,
  range: TypedRange,
  { classes }: Scan,
  taken: Uint8Array,
): TypedRange {
  const { type, end } = range;
  const isPerson = type === "person";
  if (
    !isPerson &&
    !(type === "organization" && end - range.first === 2 && classes[range.first] & EntryClass.Title)
  )
    return range;
  if (!isPerson && classes[end - 1] & (HEAD_CLASSES | EntryClass.Common)) return range;
  let { first } = range;
  while (first + 1 < end && isTitle(first)) first++;
  if (first < end && isPerson && taken[first] === 1) first++;
  return first === range.first ? range : { ...range, first, type: "person" };

  function isTitle(index: number): boolean {
    const isPronoun = OPENERS.has(lower[index]) && !(flags[index] & TokenFlag.AllCaps);
    if (taken[index] === 1 || (classes[index] & EntryClass.Honorific && !isPronoun)) return true;
    if (isPerson && index + 2 < end && isDescription(index)) return true;
    if (classes[index] & EntryClass.Title && !(classes[index] & PERSON_PART)) return true;
    const loud = (flags[index] & TokenFlag.AllCaps) !== 0 && (flags[index + 1] & TokenFlag.AllCaps) === 0;
    return (
      loud &&
      ends[index] - start[index] >= 3 &&
      ends[index + 1] - start[index + 1] > 2 &&
      !(classes[index] & PERSON_PART)
    );
  }

  /** "Ranger" before "Dave Rogers": an ordinary word before a first name and more. */
  function isDescription(index: number): boolean {
    const ordinary = (at: number): boolean =>
      (classes[at] & EntryClass.Common) !== 0 && (classes[at] & PERSON_PART) === 0;
    if (!ordinary(index)) return false;
    const next = index + 3 < end && ordinary(index + 1) ? index + 2 : index + 1;
    return (classes[next] & EntryClass.GivenName) !== 0;
  }
}

/** Without what stands behind a person or a people: "Tom Reid |KC", "Olaf II |of Norway", "Indian |Counterpart", "Pentagon |Spokesperson". */
function trimBehind(
  { flags, lower }: Tokens,
  range: TypedRange,
  { classes }: Scan,
  taken: Uint8Array,
): TypedRange {
  const { first, end, type } = range;
  const isPeople = (classes[first] & PEOPLE_CLASSES) !== 0 && BEHIND_PEOPLES.has(lower[first + 1]);
  if (
    isPeople &&
    end === first + 2 &&
    (type === "nationality" || type === "organization") &&
    isFromModel(range)
  )
    return { ...range, end: first + 1, type: "nationality", origin: "gazetteer" };
  const isOffice = type === "organization" && end === first + 2 && taken[first + 1] === 1 && !taken[first];
  if (isOffice && isFromModel(range)) return { ...range, end: first + 1 };
  if (type !== "person") return range;
  if (end - first > 1 && flags[end - 1] & TokenFlag.AllCaps && POST_NOMINALS.has(lower[end - 1]))
    return { ...range, end: end - 1 };
  return range;
}

/** Without the article that starts a sentence and without words in lower case that no name has at its ends. */
function trimmed(tokens: Tokens, range: TypedRange, { classes, phraseEnd }: Scan): TypedRange {
  const { flags, lower } = tokens;
  let { first, end } = range;
  if (
    lower[first] === "the" &&
    (flags[first] & TokenFlag.SentenceStart || !(flags[first] & TokenFlag.Capital))
  )
    if (phraseEnd[first] !== end) first++;
  const isWritten = (index: number): boolean =>
    (flags[index] & (TokenFlag.Number | TokenFlag.Punctuation)) !== 0 || isNameWord(tokens, index);
  if (range.type !== "event" && range.type !== "agreement")
    while (end > first + 1 && !isWritten(end - 1) && !(classes[end - 1] & HEAD_CLASSES)) {
      if (lower[end - 2] !== "-") end--;
      else if (range.type === "person" && !(classes[end - 3] & EntryClass.Common)) break;
      else if (classes[end - 1] & EntryClass.Common && end > first + 2) end -= 2;
      else break;
    }
  while (first + 1 < end && !isWritten(first) && !(classes[first] & (HEAD_CLASSES | EntryClass.Particle)))
    first++;
  return first === range.first && end === range.end ? range : { ...range, first, end };
}

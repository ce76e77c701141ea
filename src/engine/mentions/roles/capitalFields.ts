import words from "../../../../lexicons/words/roles.json";
import names from "../../../../lexicons/words/names.json";
import { alternatives, wordSet } from "../../lexicon/wordList";
import { EntryClass, PEOPLE_CLASSES } from "../../lexicon/entryClass";
import { TokenFlag, type Tokens } from "../../tokens/tokens";
import type { Scan } from "../names/scan";
import { isOffice, RoleWord, type RoleLexicon } from "./roleLexicon";
import { isCapital } from "./words";

const PERSON = EntryClass.GivenName | EntryClass.Surname;
const LAND = EntryClass.Country | EntryClass.City | EntryClass.Capital | EntryClass.Place;
const ABSTRACT = new RegExp(`(?:${alternatives(words.abstractEndings)})s?$`, "u");
const COMPASS = wordSet(names.compass);
const MOST_FIELDS = 7;
const LONGEST_FIELD = 7;

/**
 * The end of the capitalised fields of an office that start at `from`: "Economic Growth, Energy, and the Environment",
 * "Clean Energy Implementation and Innovation". `from` where a body or nothing but a place stands there ("for Yemen",
 * "for the Bureau of Labor"). A list goes on over commas if "and" closes it. What follows is often a name.
 */
export function capitalFieldsEnd(
  tokens: Tokens,
  sentenceEnd: number,
  from: number,
  lexicon: RoleLexicon,
  scan: Scan,
): number {
  const { lower } = tokens;
  let end = fieldEnd(tokens, sentenceEnd, from, lexicon, scan);
  if (end === from) return from;
  let next = end;
  for (let fields = 1; fields < MOST_FIELDS; fields++) {
    const comma = lower[next] === "," ? 1 : 0;
    const isLast = lower[next + comma] === "and" || lower[next + comma] === "&";
    if (!comma && !isLast) break;
    const start = next + comma + (isLast ? 1 : 0);
    const first = lower[start] === "the" ? start + 1 : start;
    next = fieldEnd(tokens, sentenceEnd, first, lexicon, scan);
    if (next === first) break;
    if (isLast) end = next;
  }
  return end;
}

/** The end of one field, or `from` where none stands or where its words are those of an office, a body or a place. */
function fieldEnd(tokens: Tokens, limit: number, from: number, lexicon: RoleLexicon, scan: Scan): number {
  const { lower } = tokens;
  let end = from;
  let isLand = true;
  while (end < limit && end - from < LONGEST_FIELD) {
    const inner = end > from && lower[end] === "of" ? (lower[end + 1] === "the" ? end + 2 : end + 1) : end;
    const land = landEnd(tokens, inner, scan);
    if (land > inner && inner > end) break;
    const next = land > inner ? land : wordEnd(tokens, limit, inner, lexicon, scan);
    if (next === inner) break;
    isLand &&= land > inner;
    end = next;
  }
  return isLand || isOfOther(tokens, from, end, limit, lexicon) ? from : end;
}

/** The words are no field: they name a body, lead to an office, or go on as a name. */
function isOfOther(tokens: Tokens, from: number, end: number, limit: number, lexicon: RoleLexicon): boolean {
  const { lower } = tokens;
  if (end === from || COMPASS.has(lower[end - 1])) return true;
  const goesOn = end < limit && isCapital(tokens, end);
  const next = end < limit ? lexicon.kinds(lower[end]) : 0;
  if (isOffice(next) || (goesOn && next & RoleWord.Body)) return true;
  if (lower[end] === "of" && isCapital(tokens, end + 1)) return true;
  for (let i = from; i < end; i++) if (lexicon.kinds(lower[i]) & RoleWord.Body) return true;
  return false;
}

/** The end of a known place or people, or of another known name of several words, or `i`. */
function landEnd(tokens: Tokens, i: number, scan: Scan): number {
  const end = scan.phraseEnd[i];
  if (end <= i || opensName(tokens, i, scan)) return i;
  return end > i + 1 || scan.classes[i] & (LAND | PEOPLE_CLASSES) ? end : i;
}

/** The end of a word or hyphenated word that can stand in a field, or `i`. */
function wordEnd(tokens: Tokens, limit: number, i: number, lexicon: RoleLexicon, scan: Scan): number {
  if (i >= limit || !isCapital(tokens, i) || opensName(tokens, i, scan)) return i;
  const { flags, lower } = tokens;
  const classes = scan.classes[i];
  if (isOffice(lexicon.kinds(lower[i]))) return i;
  if (isFieldWord(tokens, i, lexicon, scan)) {
    const isHyphenated = lower[i + 1] === "-" && i + 2 < limit && !(flags[i + 2] & TokenFlag.SpaceBefore);
    return isHyphenated ? i + 3 : i + 1;
  }
  if (classes & (PERSON | EntryClass.Time) || flags[i] & TokenFlag.AllCaps) return i;
  if (ABSTRACT.test(lower[i])) return i + 1;
  const leads = classes === 0 && isCapital(tokens, i + 1) && !opensName(tokens, i + 1, scan);
  return leads && isFieldWord(tokens, i + 1, lexicon, scan) ? i + 1 : i;
}

/** A field of the lexicon or an ordinary word of the language, in the plural too. */
function isFieldWord({ lower }: Tokens, i: number, lexicon: RoleLexicon, { classes }: Scan): boolean {
  const kinds = lexicon.kinds(lower[i]);
  if (isOffice(kinds)) return false;
  return (kinds & RoleWord.PortfolioAfter) !== 0 || (classes[i] & EntryClass.Common) !== 0;
}

/** An ordinary word that is a first name too, before what looks like a surname: "Grace Adeyemi". */
function opensName(tokens: Tokens, i: number, { classes }: Scan): boolean {
  if (!(classes[i] & EntryClass.GivenName) || !isCapital(tokens, i + 1)) return false;
  return (classes[i + 1] & EntryClass.Common) === 0 || (classes[i + 1] & PERSON) !== 0;
}

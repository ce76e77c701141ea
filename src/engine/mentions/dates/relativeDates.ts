import words from "../../../../lexicons/words/dates.json";
import { wordSet } from "../../lexicon/wordList";
import { hasFlag, TokenFlag, type Tokens, type TokenRange } from "../../tokens/tokens";
import { isYear } from "./calendarDates";
import { ANY_MONTH, DateWord, type DateLexicon } from "./dateLexicon";

const POINTERS = wordSet(words.pointers);
const LONG_UNITS = wordSet(words.longUnits);

/** "last week", "this year", "next Monday", "last summer", "this morning": the pointer at `i`, or null. */
export function pointedDate(
  tokens: Tokens,
  limit: number,
  i: number,
  lexicon: DateLexicon,
): TokenRange | null {
  if (!POINTERS.has(tokens.lower[i]) || i + 1 >= limit) return null;
  const word = tokens.lower[i + 1];
  const kinds = lexicon.kinds(word);
  const isCapital = hasFlag(tokens, i + 1, TokenFlag.Capital);
  if (kinds & DateWord.Weekday && isCapital)
    return { first: i, end: partOfDay(tokens, limit, i + 2, lexicon) };
  if (kinds & ANY_MONTH && isCapital && !(kinds & DateWord.MonthShort)) return { first: i, end: i + 2 };
  if (kinds & DateWord.Unit && LONG_UNITS.has(word))
    return tokens.lower[i] === "this" && word === "quarter" ? null : { first: i, end: i + 2 };
  if (kinds & DateWord.Season && standsAlone(tokens, limit, i + 2) && !isDecline(tokens, i + 1))
    return { first: i, end: i + 2 };
  return kinds & DateWord.DayPart && /^(?:last|this)$/u.test(tokens.lower[i])
    ? { first: i, end: i + 2 }
    : null;
}

const NO_NOUN = wordSet(words.notCounted);

/** "this fall in prices" */
const isDecline = ({ lower }: Tokens, at: number): boolean =>
  lower[at] === "fall" && (lower[at + 1] === "in" || lower[at + 1] === "of");

/** No noun follows: "this summer", not "this summer palace". */
function standsAlone(tokens: Tokens, limit: number, at: number): boolean {
  return (
    at >= limit ||
    hasFlag(tokens, at, TokenFlag.Punctuation | TokenFlag.Capital) ||
    NO_NOUN.has(tokens.lower[at])
  );
}

const partOfDay = (tokens: Tokens, limit: number, at: number, lexicon: DateLexicon): number =>
  at < limit && lexicon.kinds(tokens.lower[at]) & DateWord.DayPart ? at + 1 : at;

/** "than today", "until today", "of today": the present age. */
const AGE_BEFORE = wordSet(words.beforeAge);
/** "today’s world", "today’s challenges": the present age, too. */
const AGE_AFTER = wordSet(words.ageNouns);
const OPENING_MARK = /^["“«„‘]$/u;
const CONDITION = /^(?:if|when|unless)$/u;

/** "yesterday", "tomorrow morning", and "today" where it means the day of the report and not the present age. */
export function dayWord(tokens: Tokens, limit: number, i: number, lexicon: DateLexicon): TokenRange | null {
  const word = tokens.lower[i];
  const turned = overOneDay(tokens, i);
  if (turned) return turned;
  if (word === "yesterday" || (word === "tomorrow" && tokens.lower[i + 1] !== "is"))
    return { first: i, end: partOfDay(tokens, limit, i + 1, lexicon) };
  if (word !== "today" && word !== "tonight") return null;
  const before = tokens.lower[i - 1] ?? "";
  if (before === "earlier" || before === "later") return { first: i - 1, end: i + 1 };
  return isAge(tokens, limit, i) ? null : { first: i, end: i + 1 };
}

/** "the day before yesterday", "the day after tomorrow": the day at `i` with what stands before it, or null. */
function overOneDay({ lower }: Tokens, i: number): TokenRange | null {
  const turn = lower[i] === "yesterday" ? "before" : lower[i] === "tomorrow" ? "after" : null;
  return turn !== null && lower[i - 1] === turn && lower[i - 2] === "day"
    ? { first: i - 2, end: i + 1 }
    : null;
}

/** Speaks of the times that we live in, or of any day ("“Today, if the enemy comes …"). */
function isAge(tokens: Tokens, limit: number, i: number): boolean {
  const word = (at: number) => (at >= 0 && at < limit ? tokens.lower[at] : "");
  const next = word(i + 1) === "," ? i + 2 : i + 1;
  if (AGE_BEFORE.has(word(i - 1)) || word(next) === "more") return true;
  if (word(next) === "the" || word(next) === "'s") return AGE_AFTER.has(word(next + 1));
  return OPENING_MARK.test(word(i - 1)) && CONDITION.test(word(next));
}

const CENTURIES = wordSet(words.ordinalsOfCenturies);
const PERIODS = wordSet(words.periods);

/** "summer 2023", "spring of 2024", "20th century", "Q1 2024". */
export function periodDate(
  tokens: Tokens,
  limit: number,
  i: number,
  lexicon: DateLexicon,
): TokenRange | null {
  const word = tokens.lower[i];
  if (lexicon.kinds(word) & DateWord.Season) {
    const year = tokens.lower[i + 1] === "of" ? i + 2 : i + 1;
    return year < limit && isYear(tokens.lower[year]) ? { first: i, end: year + 1 } : null;
  }
  if (CENTURIES.has(word) || /^\d{1,2}(?:st|nd|rd|th)$/u.test(word)) {
    return /^(?:century|centuries)$/u.test(tokens.lower[i + 1] ?? "") ? { first: i, end: i + 2 } : null;
  }
  if (word === "fiscal")
    return tokens.lower[i + 1] === "year" && isYear(tokens.lower[i + 2]) ? { first: i, end: i + 3 } : null;
  return PERIODS.has(word) && isYear(tokens.lower[i + 1]) ? { first: i, end: i + 2 } : null;
}

const HALF = /^\d{1,2}(?::\d{2}|\.\d{2})?$/u;
const MERIDIEMS = wordSet(words.meridiems);
const ZONES = wordSet(words.zones);
const BEFORE_CLOCK = wordSet(words.beforeClock);

/** Clock times: "10:30", "3 p.m.", "3pm", "1200 GMT", with "local time" and zone. */
export function clockTime(tokens: Tokens, limit: number, i: number): TokenRange | null {
  const word = tokens.lower[i];
  let end: number;
  if (/^\d{1,2}(?::\d{2})?[ap]m$/u.test(word)) end = i + 1;
  else if (HALF.test(word) && MERIDIEMS.has(tokens.lower[i + 1])) end = i + 2;
  else if (/^\d{1,2}:\d{2}$/u.test(word) && BEFORE_CLOCK.has(tokens.lower[i - 1])) end = i + 1;
  else if (/^\d{4}$/u.test(word) && ZONES.has(tokens.lower[i + 1])) end = i + 1;
  else return null;
  if (end < limit && ZONES.has(tokens.lower[end])) end++;
  else if (tokens.lower[end] === "local" && tokens.lower[end + 1] === "time") end += 2;
  return { first: i, end };
}

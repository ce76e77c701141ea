import names from "../../../../lexicons/words/names.json";
import words from "../../../../lexicons/words/dates.json";
import { wordSet } from "../../lexicon/wordList";
import { hasFlag, TokenFlag, type Tokens, type TokenRange } from "../../tokens/tokens";
import { ANY_MONTH, DateWord, type DateLexicon } from "./dateLexicon";

const YEAR = /^(?:1\d|20)\d\d$/u;
const DAY = /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/u;
const BEFORE_MONTH = wordSet(words.beforeCalendar, words.beforeMonth);
const FEASTS = wordSet(words.feastsBefore);
export const isYear = (word: string | undefined): boolean => word !== undefined && YEAR.test(word);
export const isDay = (word: string | undefined): boolean => word !== undefined && DAY.test(word);

const isRangeMark = (tokens: Tokens, index: number): boolean => {
  const word = tokens.lower[index];
  return word === "-" || word === "–" || word === "—" || word === "to" || word === "until";
};
const isGlued = (tokens: Tokens, index: number): boolean =>
  index > 0 && index < tokens.count && tokens.end[index - 1] === tokens.start[index];

/** A date around the month name at `month`: "24 July 2022", "July 24 – August 1", "Jan-Feb 2023", "June and July", or null. */
export function monthDate(
  tokens: Tokens,
  from: number,
  limit: number,
  month: number,
  lexicon: DateLexicon,
): TokenRange | null {
  const date = oneMonthDate(tokens, from, limit, month, lexicon);
  const end = date?.end ?? month + 1;
  const isSpan = tokens.lower[end] === "to" && hasDay(tokens, date) && isDay(tokens.lower[end + 2]);
  const isJoined =
    isSpan ||
    isDash(tokens, end) ||
    (tokens.lower[end] === "and" && date?.first === month && end === month + 1);
  const isMonth = isJoined && end + 1 < limit && (lexicon.kinds(tokens.lower[end + 1]) & ANY_MONTH) !== 0;
  const next = isMonth ? oneMonthDate(tokens, end + 1, limit, end + 1, lexicon) : null;
  if (!next || next.first !== end + 1) return date;
  const areTwo = tokens.lower[month - 1] === "between" || isDay(tokens.lower[end + 2]);
  if (tokens.lower[end] === "and" && areTwo) return date;
  return date ? { first: date.first, end: next.end } : { first: month, end: next.end };
}

const hasDay = ({ lower }: Tokens, date: TokenRange | null): boolean =>
  date !== null && (isDay(lower[date.first]) || isDay(lower[date.first + 1]));

const isDash = ({ lower }: Tokens, index: number): boolean =>
  lower[index] === "-" || lower[index] === "–" || lower[index] === "—";

/** A date around one month name: "24 July 2022", "June 12-18 this year", "mid-March", or null. */
function oneMonthDate(
  tokens: Tokens,
  from: number,
  limit: number,
  month: number,
  lexicon: DateLexicon,
): TokenRange | null {
  const kinds = lexicon.kinds(tokens.lower[month]);
  if (!(kinds & ANY_MONTH) || !hasFlag(tokens, month, TokenFlag.Capital)) return null;
  const first = dayBefore(tokens, from, month);
  const hasDayBefore = first < month;
  let end = hasDayBefore ? month + 1 : dayAfter(tokens, limit, month);
  const hasDay = hasDayBefore || end > month + 1;
  const year = yearAfter(tokens, limit, end);
  const hasYear = year > end;
  end = year;
  if (!hasDay && !hasYear) {
    if (kinds & DateWord.MonthShort) return null;
    if (kinds & DateWord.MonthWord && !isBeforeMonth(tokens, month)) return null;
  }
  return { first, end };
}

/** "in March", "mid-March": the word before makes "March" a month. */
const isBeforeMonth = ({ lower }: Tokens, month: number): boolean =>
  BEFORE_MONTH.has(lower[month - 1]) || (lower[month - 1] === "-" && lower[month - 2] === "mid");

/** Where the day before a month starts: "24 July", "12-18 June", "24th of July", "12, 13 and 14 May". */
function dayBefore(tokens: Tokens, from: number, month: number): number {
  let day = month - 1;
  if (tokens.lower[day] === "of" && /\d(?:st|nd|rd|th)$/u.test(tokens.lower[day - 1] ?? "")) day--;
  if (day < from || !isDay(tokens.lower[day])) return month;
  const isRange = isRangeMark(tokens, day - 1) || tokens.lower[day - 1] === "and";
  if (day - 2 < from || !isDay(tokens.lower[day - 2]) || !isRange) return day;
  day -= 2;
  while (day - 2 >= from && tokens.lower[day - 1] === "," && isDay(tokens.lower[day - 2])) day -= 2;
  return day;
}

/** The end of the day after a month: "July 5", "June 12-18", "June 12 to 18". */
function dayAfter(tokens: Tokens, limit: number, month: number): number {
  const day = month + 1;
  if (day >= limit || !isDay(tokens.lower[day])) return month + 1;
  if (tokens.lower[day + 1] === "-" && /^\p{L}/u.test(tokens.lower[day + 2] ?? "")) return day + 1;
  if (day + 2 >= limit || !isDay(tokens.lower[day + 2])) return day + 1;
  const isRange =
    isRangeMark(tokens, day + 1) ||
    (tokens.lower[day + 1] === "and" && !isCountOfNext(tokens, limit, day + 3));
  return isRange ? day + 3 : day + 1;
}

/** The end of a year after a month or day: "2022", ", 2022", "of 2022", "this year". */
function yearAfter(tokens: Tokens, limit: number, at: number): number {
  if (at < limit && isYear(tokens.lower[at])) return at + 1;
  if (at + 1 >= limit) return at;
  const word = tokens.lower[at];
  if ((word === "," || word === "of") && isYear(tokens.lower[at + 1])) return at + 2;
  if (/^(?:this|last|next)$/u.test(word) && tokens.lower[at + 1] === "year") return at + 2;
  return at;
}

/** A weekday with its part of the day and the calendar date that follows: "Friday evening", "Friday, June 3". */
export function weekdayDate(
  tokens: Tokens,
  limit: number,
  weekday: number,
  lexicon: DateLexicon,
): TokenRange | null {
  if (
    !(lexicon.kinds(tokens.lower[weekday]) & DateWord.Weekday) ||
    !hasFlag(tokens, weekday, TokenFlag.Capital)
  )
    return null;
  if (FEASTS.has(tokens.lower[weekday - 1])) return null;
  let end = weekday + 1;
  if (end < limit && lexicon.kinds(tokens.lower[end]) & DateWord.DayPart) end++;
  const next = tokens.lower[end] === "," ? end + 1 : end;
  const month = [next, next + 1, next + 3].find(
    (at) => at < limit && lexicon.kinds(tokens.lower[at]) & ANY_MONTH,
  );
  if (month !== undefined && (month === next || isDay(tokens.lower[next]))) {
    const date = monthDate(tokens, next, limit, month, lexicon);
    if (date && date.first === next && date.end > month + (month === next ? 1 : 0)) end = date.end;
  } else if (next < limit && /^\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?$/u.test(tokens.lower[next])) end = next + 1;
  return { first: weekday, end };
}

const BEFORE_DAY = wordSet(words.beforeDay);

/** "7/8": a day and a month in either order. */
function isDayAndMonth(word: string): boolean {
  const [, a, b] = /^(\d{1,2})\/(\d{1,2})$/u.exec(word) ?? [];
  return (
    a !== undefined &&
    Math.min(Number(a), Number(b)) <= 12 &&
    Math.max(Number(a), Number(b)) <= 31 &&
    Number(a) * Number(b) > 0
  );
}

/** Dates in digits: "27/7/2022", "27.7.2022", "2022-07-24". */
export function numericDate(tokens: Tokens, limit: number, i: number): TokenRange | null {
  const word = tokens.lower[i];
  if (
    /^\d{1,2}([/.])\d{1,2}\1(?:\d{4}|\d{2})$/u.test(word) ||
    /^\d{4}([/.-])\d{1,2}\1\d{1,2}$/u.test(word) ||
    /^\d{1,2}-\d{1,2}-\d{4}$/u.test(word)
  )
    return { first: i, end: i + 1 };
  if (BEFORE_DAY.has(tokens.lower[i - 1]) && isDayAndMonth(word)) return { first: i, end: i + 1 };
  const isDashed =
    i + 4 < limit &&
    tokens.lower[i + 1] === "-" &&
    tokens.lower[i + 3] === "-" &&
    isGlued(tokens, i + 1) &&
    isGlued(tokens, i + 2) &&
    isGlued(tokens, i + 4);
  if (!isDashed || !/^\d{1,2}$/u.test(tokens.lower[i + 2])) return null;
  const [a, b] = [tokens.lower[i], tokens.lower[i + 4]];
  return (/^\d{4}$/u.test(a) && /^\d{1,2}$/u.test(b)) || (/^\d{1,2}$/u.test(a) && /^\d{4}$/u.test(b))
    ? { first: i, end: i + 5 }
    : null;
}

const BEFORE_OLD_YEAR = wordSet(words.beforeCalendar, words.beforeYear);
const BEFORE_YEAR = wordSet(words.beforeCalendar, words.beforeYear, words.beforeLateYear);
const NOT_COUNTED = wordSet(words.notCounted);
const COUNTED = wordSet(words.counted);
const DECADE = /^(?:mid-|early-|late-)?(?:1\d|20)\d0s$/u;
const TWO_YEARS = /^(?:1[5-9]|20)\d\d\/\d{2}$/u;
/** From here on a year needs little to be one. */
const LATE = 1800;
const LAST_YEAR = 2100;

/** A year, a span of years or a decade: "2022", "2014-2018", "2023/24", "1990s", "mid-1990s". */
export function yearDate(tokens: Tokens, sentenceFirst: number, limit: number, i: number): TokenRange | null {
  const word = tokens.lower[i];
  if (DECADE.test(word) || TWO_YEARS.test(word)) return { first: i, end: i + 1 };
  if (!YEAR.test(word) || !hasFlag(tokens, i, TokenFlag.Number) || isPartOfCode(tokens, i)) return null;
  if (isSpanOfYears(tokens, limit, i)) return { first: i, end: i + 3 };
  if (tokens.lower[i + 1] === "-" && isGlued(tokens, i + 1)) return null;
  if (COUNTED.has(tokens.lower[i + 1])) return null;
  const before = i > sentenceFirst ? tokens.lower[i - 1] : "";
  const isListed = (before === "and" || before === "or") && isYear(tokens.lower[i - 2]);
  const isYearHere =
    Number(word) < LATE
      ? isOldYear(tokens, limit, i, before, isListed && before === "and")
      : Number(word) <= LAST_YEAR && isLateYear(tokens, i, before, isListed);
  return isYearHere ? { first: i, end: i + 1 } : null;
}

/** Glued to what stands before, but for an opening bracket or a dash: "A1999". */
const isPartOfCode = (tokens: Tokens, i: number): boolean =>
  i > 0 && isGlued(tokens, i) && !/^[(–—-]$/u.test(tokens.lower[i - 1]);

/** "2014-2018", "1998–99". */
const isSpanOfYears = (tokens: Tokens, limit: number, i: number): boolean =>
  i + 2 < limit &&
  /^[-–—]$/u.test(tokens.lower[i + 1]) &&
  isGlued(tokens, i + 1) &&
  isGlued(tokens, i + 2) &&
  /^(?:\d{4}|\d{2})$/u.test(tokens.lower[i + 2]);

/** "in 1492", and no count: "to 1065 villas". */
const isOldYear = (tokens: Tokens, limit: number, i: number, before: string, isListed: boolean): boolean =>
  (BEFORE_OLD_YEAR.has(before) || isListed) && !isCountOfNext(tokens, limit, i + 1);

/** A noun in lower case follows: "1065 villas". */
const isCountOfNext = (tokens: Tokens, limit: number, next: number): boolean =>
  next < limit &&
  !hasFlag(tokens, next, TokenFlag.Capital | TokenFlag.Punctuation | TokenFlag.Number) &&
  !NOT_COUNTED.has(tokens.lower[next]);

/** A number from 1800 to 2100 behind a word of time, at the start, in a list, or before a mark or a name. */
function isLateYear(tokens: Tokens, i: number, before: string, isListed: boolean): boolean {
  if (before === "" || isListed || BEFORE_YEAR.has(before)) return true;
  const isNumberOfName =
    hasFlag(tokens, i - 1, TokenFlag.Capital) && !hasFlag(tokens, i - 1, TokenFlag.SentenceStart);
  if (isNumberOfName) return false;
  const next = tokens.lower[i + 1];
  const closes = next === undefined || next === "'s" || /^[,.);]$/u.test(next);
  return closes || before === "," || before === "'s" || hasFlag(tokens, i + 1, TokenFlag.Capital);
}

const NO_NAMED_DAY = wordSet(words.noNamedDay);
const LONGEST_NAME = 5;

/** A day with a name, whose "Day" stands at `i`: "World Refugee Day", "Rivers Day of Action". */
export function namedDay(tokens: Tokens, from: number, i: number): TokenRange | null {
  const { lower, flags } = tokens;
  if ((flags[i] & (TokenFlag.Capital | TokenFlag.AllCaps)) !== TokenFlag.Capital) return null;
  let first = i;
  while (first > from && i - first < LONGEST_NAME && isOfName(first - 1)) first--;
  if (first < i && (lower[first] === "'s" || lower[first] === "'" || lower[first] === "and")) first++;
  const hasName = first < i && !(first === i - 1 && flags[first] & TokenFlag.SentenceStart);
  if (!hasName || flags[i + 1] & TokenFlag.Capital) return null;
  let end = i + 1;
  if (lower[end] === "of") while (flags[end + 1] & TokenFlag.Capital) end++;
  return { first, end: end > i + 1 ? end + 1 : end };

  function isOfName(at: number): boolean {
    if (flags[at] & TokenFlag.Capital) return !NO_NAMED_DAY.has(lower[at]) && !OPENERS.has(lower[at]);
    return (
      lower[at] === "'s" ||
      lower[at] === "'" ||
      (lower[at] === "and" && (flags[at - 1] & TokenFlag.Capital) !== 0)
    );
  }
}

const OPENERS = wordSet(names.openers);

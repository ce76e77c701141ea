import { hasFlag, TokenFlag, type Tokens, type TokenRange } from "../../tokens/tokens";
import { ANY_MONTH, DateWord, type DateLexicon } from "./dateLexicon";

const YEAR = /^(?:1\d|20)\d\d$/u;
const DAY = /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/u;
const BEFORE_MONTH = new Set(
  "in,since,last,next,this,of,until,till,by,early,late,mid,mid-,through,from,between,during,for,before,after,to,and,past,end,every,beginning,(".split(
    ",",
  ),
);
export const isYear = (word: string | undefined): boolean => word !== undefined && YEAR.test(word);
export const isDay = (word: string | undefined): boolean => word !== undefined && DAY.test(word);

const isRangeMark = (tokens: Tokens, index: number): boolean => {
  const word = tokens.lower[index];
  return word === "-" || word === "–" || word === "—" || word === "to" || word === "until";
};
const isGlued = (tokens: Tokens, index: number): boolean =>
  index > 0 && index < tokens.count && tokens.end[index - 1] === tokens.start[index];

/** A date around the month name at `month`: "24 July 2022", "June 12-18 this year", "early May", or null. */
export function monthDate(
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
    if (kinds & DateWord.MonthWord && !BEFORE_MONTH.has(tokens.lower[month - 1] ?? "")) return null;
  }
  return { first, end };
}

/** Where the day before a month starts: "24 July", "12-18 June", "24th of July", "5 and 6 May". */
function dayBefore(tokens: Tokens, from: number, month: number): number {
  let day = month - 1;
  if (tokens.lower[day] === "of" && /\d(?:st|nd|rd|th)$/u.test(tokens.lower[day - 1] ?? "")) day--;
  if (day < from || !isDay(tokens.lower[day])) return month;
  if (day - 2 >= from && isDay(tokens.lower[day - 2]) && isRangeMark(tokens, day - 1)) return day - 2;
  return day;
}

/** The end of the day after a month: "July 5", "June 12-18", "June 12 to 18". */
function dayAfter(tokens: Tokens, limit: number, month: number): number {
  const day = month + 1;
  if (day >= limit || !isDay(tokens.lower[day])) return month + 1;
  if (tokens.lower[day + 1] === "-" && /^\p{L}/u.test(tokens.lower[day + 2] ?? "")) return day + 1;
  if (day + 2 < limit && isRangeMark(tokens, day + 1) && isDay(tokens.lower[day + 2])) return day + 3;
  return day + 1;
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
  if (/^(?:good|black|bloody|super|palm|easter|ash|cyber)$/u.test(tokens.lower[weekday - 1] ?? ""))
    return null;
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

/** Dates in digits: "27/7/2022", "27.7.2022", "2022-07-24". */
export function numericDate(tokens: Tokens, limit: number, i: number): TokenRange | null {
  const word = tokens.lower[i];
  if (
    /^\d{1,2}([/.])\d{1,2}\1(?:\d{4}|\d{2})$/u.test(word) ||
    /^\d{4}([/.-])\d{1,2}\1\d{1,2}$/u.test(word) ||
    /^\d{1,2}-\d{1,2}-\d{4}$/u.test(word)
  )
    return { first: i, end: i + 1 };
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

const BEFORE_YEAR = new Set(
  "in,since,by,from,until,till,of,between,to,during,through,before,after,early,late,mid,around,circa,year,years,for,throughout,the,(,–,-,—,than,back,towards".split(
    ",",
  ),
);
const BEFORE_OLD_YEAR = new Set(
  "in,since,by,from,until,till,of,between,to,before,after,around,circa,year,early,late,mid,during,(,–,-".split(
    ",",
  ),
);
const AFTER_YEAR =
  /^(?:in|and|to|by|when|the|until|as|was|were|after|for|with|from|or|at|on|but|who|which|that|is|had|has|have|during|before|under|through|he|she|it|they|while|where|'s|of)$/u;

/** A noun in lower case follows: "1065 villas". */
const isCountOfNext = (tokens: Tokens, limit: number, next: number): boolean =>
  next < limit &&
  !hasFlag(tokens, next, TokenFlag.Capital | TokenFlag.Punctuation | TokenFlag.Number) &&
  !AFTER_YEAR.test(tokens.lower[next]);

const COUNTED =
  /^(?:people|persons|percent|per|million|billion|men|women|children|soldiers|troops|%|dollars|euros|km|kilometers|kilometres|meters|metres|tons|tonnes|barrels|miles|hectares|mw|megawatts)$/u;

/** A year, a span of years or a decade: "2022", "2014-2018", "2023/24", "1990s", "mid-1990s". */
export function yearDate(tokens: Tokens, sentenceFirst: number, limit: number, i: number): TokenRange | null {
  const word = tokens.lower[i];
  if (/^(?:mid-|early-|late-)?(?:1\d|20)\d0s$/u.test(word)) return { first: i, end: i + 1 };
  if (/^(?:1[5-9]|20)\d\d\/\d{2}$/u.test(word)) return { first: i, end: i + 1 };
  if (!YEAR.test(word) || !hasFlag(tokens, i, TokenFlag.Number)) return null;
  if (i > 0 && isGlued(tokens, i) && !/^[(–—-]$/u.test(tokens.lower[i - 1])) return null;
  const before = i > sentenceFirst ? tokens.lower[i - 1] : "";
  const isRange =
    i + 2 < limit &&
    /^[-–—]$/u.test(tokens.lower[i + 1]) &&
    isGlued(tokens, i + 1) &&
    isGlued(tokens, i + 2) &&
    /^(?:\d{4}|\d{2})$/u.test(tokens.lower[i + 2]);
  if (isRange) return { first: i, end: i + 3 };
  if (tokens.lower[i + 1] === "-" && isGlued(tokens, i + 1)) return null;
  if (COUNTED.test(tokens.lower[i + 1] ?? "")) return null;
  const year = Number(word);
  if (year < 1800) {
    const dated = BEFORE_OLD_YEAR.has(before) || (before === "and" && isYear(tokens.lower[i - 2]));
    return dated && !isCountOfNext(tokens, limit, i + 1) ? { first: i, end: i + 1 } : null;
  }
  if (year > 2100 || year < 1000) return null;
  const coordinated = (before === "and" || before === "or") && isYear(tokens.lower[i - 2]);
  if (BEFORE_YEAR.has(before) || before === "" || coordinated) return { first: i, end: i + 1 };
  const next = tokens.lower[i + 1];
  if (hasFlag(tokens, i - 1, TokenFlag.Capital) && !hasFlag(tokens, i - 1, TokenFlag.SentenceStart))
    return null;
  const closes =
    next === undefined || next === "," || next === "." || next === "'s" || next === ")" || next === ";";
  return closes || before === "," || before === "'s" || hasFlag(tokens, i + 1, TokenFlag.Capital)
    ? { first: i, end: i + 1 }
    : null;
}

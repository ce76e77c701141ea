import { hasFlag, TokenFlag, type Tokens } from "../../tokens/tokens";
import type { QuantityLexicon } from "../quantities/quantityLexicon";
import { isYear, type TokenRange } from "./calendarDates";
import { ANY_MONTH, DateWord, type DateLexicon } from "./dateLexicon";

const POINTERS = new Set(["last", "next", "this", "past", "previous", "coming", "current"]);
const LONG_UNITS = /^(?:week|weekend|month|year|decade|century|quarter|fortnight)$/u;

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
  if (kinds & DateWord.Unit && LONG_UNITS.test(word))
    return tokens.lower[i] === "this" && word === "quarter" ? null : { first: i, end: i + 2 };
  if (kinds & DateWord.Season && word !== "fall" && standsAlone(tokens, limit, i + 2))
    return { first: i, end: i + 2 };
  return kinds & DateWord.DayPart && /^(?:last|this)$/u.test(tokens.lower[i])
    ? { first: i, end: i + 2 }
    : null;
}

const AFTER_SEASON =
  /^(?:and|or|in|on|at|to|for|by|as|when|after|before|that|with|is|was|has|have|had|will|from|during|but|said|says|'s|than|of)$/u;

/** No noun follows: "this summer", not "this summer palace". */
function standsAlone(tokens: Tokens, limit: number, at: number): boolean {
  return (
    at >= limit ||
    hasFlag(tokens, at, TokenFlag.Punctuation | TokenFlag.Capital) ||
    AFTER_SEASON.test(tokens.lower[at])
  );
}

const partOfDay = (tokens: Tokens, limit: number, at: number, lexicon: DateLexicon): number =>
  at < limit && lexicon.kinds(tokens.lower[at]) & DateWord.DayPart ? at + 1 : at;

const REPORTING_PAST = /(?:ed|said|met|told|held|spoke|began|left|took|gave|got|went|made|came|sent)$/u;

/** "yesterday", and "today" where it dates a reported event, not in rhetoric. */
export function dayWord(tokens: Tokens, limit: number, i: number, lexicon: DateLexicon): TokenRange | null {
  const word = tokens.lower[i];
  if (word === "yesterday") return { first: i, end: partOfDay(tokens, limit, i + 1, lexicon) };
  if (word !== "today" && word !== "tonight") return null;
  const before = tokens.lower[i - 1] ?? "";
  if (before === "earlier" || before === "later") return { first: i - 1, end: i + 1 };
  const next = tokens.lower[i + 1] ?? "";
  return word === "today" && (REPORTING_PAST.test(before) || (REPORTING_PAST.test(next) && next !== "need"))
    ? { first: i, end: i + 1 }
    : null;
}

/** "ten years ago", "a week ago": the number or article at `i`, or null. */
export function agoDate(
  tokens: Tokens,
  limit: number,
  i: number,
  lexicon: DateLexicon,
  quantities: QuantityLexicon,
): TokenRange | null {
  const word = tokens.lower[i];
  const isNumber =
    word === "a" ||
    word === "an" ||
    word === "several" ||
    word === "few" ||
    /^\d/u.test(word) ||
    quantities.number(word) !== null;
  if (!isNumber) return null;
  let unit = i + 1;
  while (
    unit < limit &&
    unit < i + 3 &&
    (quantities.number(tokens.lower[unit]) !== null ||
      /^(?:few|couple|of|half|and)$/u.test(tokens.lower[unit]))
  )
    unit++;
  if (unit + 1 >= limit || !(lexicon.kinds(tokens.lower[unit]) & DateWord.Unit)) return null;
  return tokens.lower[unit + 1] === "ago" ? { first: i, end: unit + 2 } : null;
}

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
  if (/^(?:\d{1,2}(?:st|nd|rd|th)|eighteenth|nineteenth|twentieth|twenty-first)$/u.test(word)) {
    return /^(?:century|centuries)$/u.test(tokens.lower[i + 1] ?? "") ? { first: i, end: i + 2 } : null;
  }
  return /^(?:q[1-4]|h[12]|fy)$/u.test(word) && isYear(tokens.lower[i + 1]) ? { first: i, end: i + 2 } : null;
}

const HALF = /^\d{1,2}(?::\d{2}|\.\d{2})?$/u;
const MERIDIEM = /^(?:a\.m\.?|p\.m\.?|am|pm|o'clock)$/u;
const ZONE = /^(?:gmt|utc|est|edt|cet|et|bst)$/u;

/** Clock times: "10:30", "3 p.m.", "3pm", "1200 GMT", with "local time" and zone. */
export function clockTime(tokens: Tokens, limit: number, i: number): TokenRange | null {
  const word = tokens.lower[i];
  let end: number;
  if (/^\d{1,2}(?::\d{2})?[ap]m$/u.test(word)) end = i + 1;
  else if (HALF.test(word) && MERIDIEM.test(tokens.lower[i + 1] ?? "")) end = i + 2;
  else if (
    /^\d{1,2}:\d{2}$/u.test(word) &&
    /^(?:at|by|from|until|around|about|before|after|,)$/u.test(tokens.lower[i - 1] ?? "")
  )
    end = i + 1;
  else if (/^\d{4}$/u.test(word) && ZONE.test(tokens.lower[i + 1] ?? "")) end = i + 1;
  else return null;
  if (end < limit && ZONE.test(tokens.lower[end])) end++;
  else if (tokens.lower[end] === "local" && tokens.lower[end + 1] === "time") end += 2;
  return { first: i, end };
}

import closed from "../../../../lexicons/words/closed.json";
import words from "../../../../lexicons/words/dates.json";
import { alternatives, entriesOf } from "../../lexicon/wordList";
import { addDays, addMonths, dayOfWeek, isoDay, isoMonth, parseDay, type Day } from "./calendar";

/** What a date expression is read against. */
export interface DateAnchor {
  /** ISO date, `2026-05-01`. */
  readonly iso: string;
}

/** Which way a bare weekday or month points: back for what is reported, on for what is planned. */
export type Direction = "past" | "future";

const MONTHS = entriesOf(words.months);
const WEEKDAYS = entriesOf(closed.weekday);
const MONTH = String.raw`(?<month>${alternatives(words.months, words.monthsInShort)})\.?`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const LAST_DAY = String.raw`(?:\s*(?:-|–|—|to)\s*(?<lastDay>\d{1,2})(?:st|nd|rd|th)?)?`;
const YEAR = String.raw`(?:,?\s*(?:of\s+)?(?:(?<year>\d{4})|(?<pointer>this|last|next) year))?`;

const DAY_FIRST = new RegExp(String.raw`\b${DAY}${LAST_DAY}\s+(?:of\s+)?${MONTH}\b${YEAR}`, "u");
const MONTH_FIRST = new RegExp(String.raw`\b${MONTH}\s+${DAY}\b(?!\d)${LAST_DAY}${YEAR}`, "u");
const MONTH_ALONE = new RegExp(String.raw`\b${MONTH}${YEAR}`, "u");

/**
 * The calendar value of a date expression as ISO 8601: a day, a month, a year, or an interval `start/end`. Null where
 * the expression needs an anchor that is missing, or names no calendar time ("this morning" without an anchor, a clock
 * time). A pure function. A weekday means the nearest such day before the anchor (the anchor itself included), or after
 * it where `direction` says so; a day or month without a year takes the year nearest to the anchor.
 */
export function resolveDate(
  expression: string,
  anchor: DateAnchor | null,
  direction: Direction = "past",
): string | null {
  const text = expression.toLowerCase().replace(/\s+/gu, " ").trim();
  const day = anchor && parseDay(anchor.iso);
  const digits = numeric(text);
  if (digits) return digits;
  if (MONTH_ALONE.test(text)) return calendar(text, day, direction);
  return years(text) ?? (day ? relative(text, day, direction) : null);
}

function numeric(text: string): string | null {
  const iso = /^(\d{4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})$/u.exec(text);
  if (iso) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const other = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})$/u.exec(text);
  if (!other) return null;
  const year = Number(other[3]) + (other[3].length === 2 ? 2000 : 0);
  return valid(year, Number(other[2]), Number(other[1])) ?? valid(year, Number(other[1]), Number(other[2]));
}

function valid(year: number, month: number, day: number): string | null {
  return parseDay(isoDay({ year, month, day })) ? isoDay({ year, month, day }) : null;
}

function calendar(text: string, anchor: Day | null, direction: Direction): string | null {
  const match = DAY_FIRST.exec(text) ?? MONTH_FIRST.exec(text) ?? MONTH_ALONE.exec(text);
  if (!match?.groups) return null;
  const { month: name, day, lastDay, year, pointer } = match.groups;
  const month = MONTHS.findIndex((full) => full.startsWith(name.slice(0, 3))) + 1;
  const inYear = year ? Number(year) : pointedYear(text, pointer, month, day, anchor, direction);
  if (inYear === null) return null;
  if (day === undefined) return partOf(text, isoMonth({ year: inYear, month, day: 1 }));
  const first = valid(inYear, month, Number(day));
  const last = lastDay === undefined ? null : valid(inYear, month, Number(lastDay));
  return first && last ? `${first}/${last}` : first;
}

function pointedYear(
  text: string,
  pointer: string | undefined,
  month: number,
  day: string | undefined,
  anchor: Day | null,
  direction: Direction,
): number | null {
  if (!anchor) return null;
  if (pointer) return anchor.year + (pointer === "last" ? -1 : pointer === "next" ? 1 : 0);
  const after =
    month > anchor.month || (month === anchor.month && day !== undefined && Number(day) > anchor.day);
  if (/^(?:last|past|previous)\b/u.test(text)) return month >= anchor.month ? anchor.year - 1 : anchor.year;
  if (/^(?:next|coming)\b/u.test(text)) return month <= anchor.month ? anchor.year + 1 : anchor.year;
  if (direction === "future") return after || month === anchor.month ? anchor.year : anchor.year + 1;
  const far = month - anchor.month > 1;
  return after && far ? anchor.year - 1 : anchor.year;
}

/** "early June", "first half of 2022": the value of the whole where ISO 8601 has no closer one, else an interval. */
function partOf(text: string, whole: string): string {
  if (!/^\d{4}$/u.test(whole)) return whole;
  if (/first half/u.test(text)) return `${whole}-01/${whole}-06`;
  if (/(?:second|latter) half/u.test(text)) return `${whole}-07/${whole}-12`;
  const quarter = ["first", "second", "third", "fourth"].findIndex((word) =>
    text.includes(`${word} quarter`),
  );
  const number = quarter >= 0 ? quarter : Number(/^q([1-4])/u.exec(text)?.[1] ?? 0) - 1;
  if (number < 0) return whole;
  return `${whole}-${String(number * 3 + 1).padStart(2, "0")}/${whole}-${String(number * 3 + 3).padStart(2, "0")}`;
}

function years(text: string): string | null {
  const decade = /\b(\d{3})0s$/u.exec(text);
  if (decade) return `${decade[1]}0/${decade[1]}9`;
  const range = /^(\d{4})\s*[-–—/]\s*(\d{4}|\d{2})$/u.exec(text);
  if (range) return `${range[1]}/${range[2].length === 2 ? range[1].slice(0, 2) : ""}${range[2]}`;
  const century = /^(\d{1,2})(?:st|nd|rd|th) century$/u.exec(text);
  if (century)
    return `${Number(century[1]) - 1}00/${Number(century[1]) - 1}99`.replaceAll(
      /\b\d{3}\b/gu,
      (year) => `0${year}`,
    );
  const year = /\b((?:1\d|20)\d\d)$/u.exec(text);
  return year ? partOf(text, year[1]) : null;
}

function relative(text: string, anchor: Day, direction: Direction): string | null {
  if (/^(?:earlier |later )?to(?:day|night)|this (?:morning|afternoon|evening)$/u.test(text))
    return isoDay(anchor);
  if (/^(?:yesterday|last night)/u.test(text)) return isoDay(addDays(anchor, -1));
  const weekday = WEEKDAYS.findIndex((name) => text.includes(name));
  if (weekday >= 0) return isoDay(weekdayFrom(text, weekday, anchor, direction));
  return ago(text, anchor) ?? pointed(text, anchor);
}

function weekdayFrom(text: string, weekday: number, anchor: Day, direction: Direction): Day {
  const back = (dayOfWeek(anchor) - weekday + 7) % 7;
  if (/^(?:next|coming)\b/u.test(text) || (direction === "future" && !/^(?:last|past)\b/u.test(text))) {
    return addDays(anchor, (7 - back) % 7 || 7);
  }
  return addDays(anchor, /^(?:last|past)\b/u.test(text) ? -(back || 7) : -back);
}

const SMALL_NUMBERS = entriesOf(words.smallNumbers);
const TENS = entriesOf(words.tens);

/** The number that a word or digits say ("a", "twelve", "30"), or NaN. */
function countOf(word: string): number {
  if (word === "a" || word === "an") return 1;
  if (TENS.includes(word)) return TENS.indexOf(word) * 10;
  return SMALL_NUMBERS.includes(word) ? SMALL_NUMBERS.indexOf(word) : Number(word);
}

function ago(text: string, anchor: Day): string | null {
  const match = /^(\S+) (\p{L}+?)s? ago$/u.exec(text);
  if (!match) return null;
  const count = countOf(match[1]);
  if (!Number.isFinite(count)) return null;
  switch (match[2]) {
    case "day":
      return isoDay(addDays(anchor, -count));
    case "week":
      return isoDay(addDays(anchor, -7 * count));
    case "month":
      return isoMonth(addMonths(anchor, -count));
    case "year":
      return String(anchor.year - count);
    case "decade":
      return String(anchor.year - 10 * count);
    default:
      return null;
  }
}

const POINTED = new RegExp(
  String.raw`\b(${alternatives(words.pointers)}|the) (${alternatives(words.resolvedUnits)})$`,
  "u",
);

function pointed(text: string, anchor: Day): string | null {
  const match = POINTED.exec(text);
  if (!match) return null;
  const step = /^(?:last|past|previous)$/u.test(match[1]) ? -1 : /^(?:next|coming)$/u.test(match[1]) ? 1 : 0;
  if (match[2] === "week" || match[2] === "weekend")
    return weekOf(addDays(anchor, 7 * step), match[2] === "weekend");
  if (match[2] === "month") return isoMonth(addMonths(anchor, step));
  if (match[2] === "year") return partOf(text, String(anchor.year + step));
  if (match[2] === "decade")
    return `${Math.floor(anchor.year / 10 + step) * 10}/${Math.floor(anchor.year / 10 + step) * 10 + 9}`;
  return season(match[2], anchor, step);
}

/** Monday to Sunday of the day's week, or its Saturday and Sunday. */
function weekOf(day: Day, isWeekend: boolean): string {
  const monday = addDays(day, -((dayOfWeek(day) + 6) % 7));
  return `${isoDay(addDays(monday, isWeekend ? 5 : 0))}/${isoDay(addDays(monday, 6))}`;
}

const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

function season(name: string, anchor: Day, step: number): string {
  const first = SEASONS[name];
  const passed = anchor.month >= first + 2;
  const year =
    step < 0
      ? passed
        ? anchor.year
        : anchor.year - 1
      : step > 0 && anchor.month >= first
        ? anchor.year + 1
        : anchor.year;
  const start = { year, month: first, day: 1 };
  return `${isoMonth(start)}/${isoMonth(addMonths(start, 2))}`;
}

/** A day of the Gregorian calendar; `month` and `day` count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_LENGTH = 86_400_000;

function fromTime(time: number): Day {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const toTime = ({ year, month, day }: Day): number => new Date(0).setUTCFullYear(year, month - 1, day);

/** The day that an ISO date names (time of day and zone are ignored), or null if there is no such day. */
export function parseDay(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso);
  if (!match) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  const same = fromTime(toTime(day));
  return same.month === day.month && same.day === day.day ? day : null;
}

export const addDays = (day: Day, count: number): Day => fromTime(toTime(day) + count * DAY_LENGTH);

/** The first of the month so many months on. */
export const addMonths = ({ year, month }: Day, count: number): Day =>
  fromTime(toTime({ year, month: month + count, day: 1 }));

/** 0 for Sunday. */
export const dayOfWeek = (day: Day): number => new Date(toTime(day)).getUTCDay();

const padded = (value: number, length: number): string => String(value).padStart(length, "0");

export const isoMonth = ({ year, month }: Day): string => `${padded(year, 4)}-${padded(month, 2)}`;
export const isoDay = (day: Day): string => `${isoMonth(day)}-${padded(day.day, 2)}`;

import type { Timeline } from "../../../../engine";

export type Unit = "day" | "month" | "year";

/** What happened in a day, a month or a year. */
export interface Bin {
  /** ISO, as exact as the unit: also what it is called. */
  readonly name: string;
  /** ISO days, both included. */
  readonly days: readonly [from: string, to: string];
  /** Places in `network.meetings`. */
  readonly meetings: readonly number[];
  readonly direct: number;
  readonly indirect: number;
}

export interface Binned {
  readonly unit: Unit;
  /** Without a gap from the first to the last in which something happened. */
  readonly bins: readonly Bin[];
  /** Meetings that are left out because the texts tell no date so exact. */
  readonly undated: number;
}

const LENGTHS: Readonly<Record<Unit, number>> = { year: 4, month: 7, day: 10 };
/** More bars are too thin to be told apart. */
const MOST = 130;
const UNITS: readonly Unit[] = ["day", "month", "year"];

/** How much was said and who met, in the finest unit that leaves bars apart. `months`: ISO, both included; null: all. */
export function binTimeline(
  { days, network }: Timeline,
  months: readonly [from: string, to: string] | null,
): Binned {
  const isIn = (date: string) =>
    months === null || (date.slice(0, 7) >= months[0] && date.slice(0, 7) <= months[1]);
  const said = days.filter(({ day }) => isIn(day));
  const met = network.meetings.flatMap(({ date }, at) => {
    const day = date?.split("/")[0] ?? "";
    return day !== "" && (months === null || day.length >= LENGTHS.month) && isIn(day) ? [{ day, at }] : [];
  });
  const all = [...said, ...met].map(({ day }) => day).sort();
  const [first, last] = [all.at(0), all.at(-1)];
  if (first === undefined || last === undefined)
    return { unit: "day", bins: [], undated: network.meetings.length };
  const unit =
    UNITS.find((one) => namesBetween(first, last, one, MOST + 1).length <= MOST && hasMost(all, one)) ??
    "year";
  const length = LENGTHS[unit];
  const bins = new Map(
    namesBetween(first, last, unit, Infinity).map((name) => [
      name,
      { meetings: [] as number[], direct: 0, indirect: 0 },
    ]),
  );
  for (const { day, direct, indirect } of said) {
    const bin = bins.get(day.slice(0, length));
    if (!bin) continue;
    bin.direct += direct;
    bin.indirect += indirect;
  }
  let placed = 0;
  for (const { day, at } of met) {
    if (day.length < length) continue;
    bins.get(day.slice(0, length))?.meetings.push(at);
    placed++;
  }
  return {
    unit,
    bins: [...bins].map(([name, bin]) => ({ name, days: daysOf(name), ...bin })),
    undated: met.length - placed + (months === null ? network.meetings.length - met.length : 0),
  };
}

/** Most dates are so exact. */
const hasMost = (dates: readonly string[], unit: Unit): boolean =>
  dates.filter(({ length }) => length >= LENGTHS[unit]).length * 2 > dates.length;

/** Names of days, months or years from one date to another; not many more than `most`. */
function namesBetween(first: string, last: string, unit: Unit, most: number): string[] {
  const length = LENGTHS[unit];
  const pad = (date: string) => `${date}-01-01`.slice(0, 10);
  const end = pad(last).slice(0, length);
  const names: string[] = [];
  const date = new Date(pad(first));
  if (unit !== "day") date.setUTCDate(1);
  for (;;) {
    const name = date.toISOString().slice(0, length);
    if (name > end || names.length >= most) return names;
    names.push(name);
    if (unit === "day") date.setUTCDate(date.getUTCDate() + 1);
    else if (unit === "month") date.setUTCMonth(date.getUTCMonth() + 1);
    else date.setUTCFullYear(date.getUTCFullYear() + 1);
  }
}

/** Days compare as text: no month ends after its 31st. */
const daysOf = (name: string): readonly [from: string, to: string] => [
  `${name}-01-01`.slice(0, 10),
  name.length === 4 ? `${name}-12-31` : name.length === 7 ? `${name}-31` : name,
];

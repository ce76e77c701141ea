import * as l10n from "@vscode/l10n";
import type { Entity, Mention } from "../../../../engine";
import type { Checked, Finding, Rule } from "../finding";

/** A weekday that the calendar does not give the date: "Sunday, 1 October 2024", a Tuesday. */
export const weekdayWrong: Rule = { id: "weekdayWrong", check };

const YEAR = /\d{4}/u;
const DAY = 24 * 60 * 60 * 1000;

/** Sunday first, in full and short. A day of January 2023 for each: the first was a Sunday. */
const WEEKDAYS = (["long", "short"] as const).map((weekday) =>
  Array.from({ length: 7 }, (_, i) =>
    new Intl.DateTimeFormat("en", { weekday, timeZone: "UTC" }).format(Date.UTC(2023, 0, 1 + i)),
  ),
);
const [FULL, SHORT] = WEEKDAYS;
const NAME = new RegExp(`(?<![\\p{L}])(?:${FULL.join("|")}|(?:${SHORT.join("|")})(?![\\p{L}]))`, "iu");

function check({ index, source }: Checked): Finding[] {
  return index.mentions.flatMap(
    ({ entity, mention }) => findingOf(entity, mention, source.textOf(mention)) ?? [],
  );
}

function findingOf({ value }: Entity, mention: Mention, words: string): Finding | undefined {
  if (value?.kind !== "date" || !/^\d{4}-\d\d-\d\d$/u.test(value.iso) || !/\d/u.test(words)) return undefined;
  const match = NAME.exec(words);
  if (!match) return undefined;
  const [name] = match;
  const time = Date.parse(value.iso);
  const right = new Date(time).getUTCDay();
  const written = SHORT.findIndex((short) => name.toLowerCase().startsWith(short.toLowerCase()));
  if (Number.isNaN(right) || written === right) return undefined;
  // Where the text gives no year, the one that was counted may be wrong instead.
  if (!YEAR.test(words) && [-365, -366, 365, 366].some((days) => weekdayOf(time + days * DAY) === written))
    return undefined;
  const span = { start: mention.start + match.index, end: mention.start + match.index + name.length };
  const by = name.length > 4 ? FULL[right] : SHORT[right];
  return {
    span,
    message: l10n.t("{0} was a {1}, not a {2}.", value.iso, FULL[right], FULL[written]),
    fixes: [{ title: l10n.t("Change {0} to {1}", name, by), replace: span, by }],
  };
}

const weekdayOf = (time: number): number => new Date(time).getUTCDay();

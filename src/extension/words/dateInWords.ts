/** English, as the texts are. */
const LANGUAGE = "en-GB";

const PARTS: readonly Intl.DateTimeFormatOptions[] = [
  { year: "numeric" },
  { month: "long", year: "numeric" },
  { day: "numeric", month: "long", year: "numeric" },
];

/**
 * A date, a month, a year or an ISO 8601 interval as one writes it: "1 October 2024", "October 2024", "30 September – 6 October
 * 2024". What has another form stays as it is.
 */
export function dateInWords(iso: string): string {
  const [from, to, ...more] = iso.split("/").map(formOf);
  if (!from || more.length > 0) return iso;
  if (to === undefined) return from.format.format(from.time);
  if (!to || to.format !== from.format) return iso;
  // Browsers set thin spaces around the dash.
  return from.format.formatRange(from.time, to.time).replace(/\s*–\s*/u, " – ");
}

interface Form {
  readonly format: Intl.DateTimeFormat;
  readonly time: number;
}

const formats: Intl.DateTimeFormat[] = [];

/** How a date of the calendar is written, and when it is; null for what is none. */
function formOf(iso: string): Form | null {
  const match = /^\d{4}(?:-\d\d){0,2}$/u.exec(iso);
  const time = match ? Date.parse(iso) : NaN;
  if (Number.isNaN(time)) return null;
  const precision = iso.split("-").length - 1;
  const format = (formats[precision] ??= new Intl.DateTimeFormat(LANGUAGE, {
    ...PARTS[precision],
    timeZone: "UTC",
  }));
  return { format, time };
}

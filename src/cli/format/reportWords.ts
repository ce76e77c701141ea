import type { ReportWords } from "../../engine";

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString("en")} ${number === 1 ? one : many}`;

const FORMS = { direct: "quoted", mixed: "partly quoted", indirect: "reported" } as const;
const MODES = {
  "in-person": "in person",
  phone: "by phone",
  video: "by video",
  written: "in writing",
  unknown: null,
} as const;
export const DIFFER = {
  date: "The documents differ in the date",
  place: "The documents differ in the place",
  status: "The documents differ in whether it took place",
  parties: "The documents differ in who took part",
  number: "The documents differ in a number",
  speaker: "The documents differ in who said it",
} as const;

/** The words of a report, in English. */
export const reportWords = (title: string): ReportWords => ({
  title,
  counts: (documents, meetings, statements) =>
    [count(documents, "document"), count(meetings, "meeting"), count(statements, "statement")].join(", "),
  meetings: "Meetings",
  statements: "Who said what",
  sources: "Sources",
  nothing: "Nothing was found.",
  cut: (shown, all) => `The first ${shown} of ${count(all, "statement")} are shown.`,
  partiesNotNamed: "Parties not named",
  speakerNotNamed: "Speaker not named",
  participants: "Participants",
  topics: "About",
  outcomes: "Outcome",
  told: "Reported in",
  columns: { date: "Date", verb: "How", words: "Words", meeting: "Meeting", source: "Source" },
  line: (line) => `line ${line}`,
  day,
  status: (status) => status,
  mode: (mode) => MODES[mode],
  form: (form) => FORMS[form],
  office: (role, of) => (role === null ? of : of === null ? role : `${role} (${of})`),
  differ: (field) => DIFFER[field],
  value: (field, value) => (field === "date" ? day(value) : value),
  checksum: (hash, length) => `checksum ${hash} over ${count(length, "character")}`,
});

const DAY = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** "1 October 2024"; a month, a year or an interval as it is. */
function day(iso: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(iso) ? Date.parse(iso) : NaN;
  return Number.isNaN(time) ? iso : DAY.format(time);
}

import { rowsOf, type Resources } from "../../resources";

/** What a word can be in a date; bits of `DateLexicon.kinds`. */
export const DateWord = {
  Month: 1,
  MonthShort: 2,
  MonthWord: 4,
  Weekday: 8,
  DayPart: 16,
  Unit: 32,
  Season: 64,
  Edge: 128,
  EdgeOf: 256,
} as const;

const KINDS: Readonly<Record<string, number>> = {
  month: DateWord.Month,
  monthShort: DateWord.MonthShort,
  monthWord: DateWord.MonthWord,
  weekday: DateWord.Weekday,
  dayPart: DateWord.DayPart,
  unit: DateWord.Unit,
  season: DateWord.Season,
  edge: DateWord.Edge,
  edgeOf: DateWord.EdgeOf,
};

export const ANY_MONTH = DateWord.Month | DateWord.MonthShort | DateWord.MonthWord;

export class DateLexicon {
  readonly #kinds = new Map<string, number>();

  constructor(rows: readonly (readonly string[])[]) {
    for (const [form, kind] of rows) this.#kinds.set(form, (this.#kinds.get(form) ?? 0) | KINDS[kind]);
  }

  /** The kinds of a lower-cased word, 0 for any other. */
  kinds(word: string): number {
    return this.#kinds.get(word) ?? 0;
  }
}

export const readDateLexicon = (resources: Resources): DateLexicon =>
  new DateLexicon(rowsOf(resources, "dates"));

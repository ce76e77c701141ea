import words from "../../../../lexicons/words/dates.json";
import { wordSet } from "../../lexicon/wordList";
import { candidateOf, type NameCandidate } from "../../document/nameCandidate";
import { hasFlag, TokenFlag, type Sentence, type Tokens, type TokenRange } from "../../tokens/tokens";
import type { QuantityLexicon } from "../quantities/quantityLexicon";
import { isDay, monthDate, namedDay, numericDate, weekdayDate, yearDate } from "./calendarDates";
import { ANY_MONTH, DateWord, type DateLexicon } from "./dateLexicon";
import { countedDate, pointedUnits } from "./countedDates";
import { clockTime, dayWord, periodDate, pointedDate } from "./relativeDates";

/** Words at which a date can start, apart from those of the lexicon and numbers. */
const STARTERS = wordSet(
  words.pointers,
  words.pointersToUnits,
  words.otherStarters,
  words.dayWords,
  words.vagueCounts,
  words.ordinalsOfCenturies,
  words.periods,
);

/**
 * Dates, times and expressions that point to one, of one paragraph. Looks only at trigger words (numbers, months,
 * weekdays, "last", …). Source: the scheme's decisions on dates ("the" and prepositions stay out); own grammar.
 */
export function findDates(
  tokens: Tokens,
  sentences: readonly Sentence[],
  lexicon: DateLexicon,
  quantities: QuantityLexicon,
): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (const sentence of sentences) {
    let from = sentence.first;
    for (let i = sentence.first; i < sentence.end; i++) {
      const core = dateAt(tokens, from, sentence, i, lexicon, quantities);
      if (!core) continue;
      const date = widened(tokens, from, sentence.end, core, lexicon);
      found.push(candidate(tokens, date));
      from = date.end;
      i = date.end - 1;
    }
  }
  return found;
}

const candidate = (tokens: Tokens, range: TokenRange): NameCandidate =>
  candidateOf(tokens, range, "date", 0.9);

function dateAt(
  tokens: Tokens,
  from: number,
  sentence: Sentence,
  i: number,
  lexicon: DateLexicon,
  quantities: QuantityLexicon,
): TokenRange | null {
  const word = tokens.lower[i];
  const limit = sentence.end;
  const kinds = lexicon.kinds(word);
  if (kinds & ANY_MONTH) return monthDate(tokens, from, limit, i, lexicon);
  if (kinds & DateWord.Weekday) return weekdayDate(tokens, limit, i, lexicon);
  if (hasFlag(tokens, i, TokenFlag.Number))
    return (
      dayOfMonth(tokens, from, limit, i, lexicon) ??
      numericDate(tokens, limit, i) ??
      clockTime(tokens, limit, i) ??
      countedDate(tokens, limit, i, { dates: lexicon, quantities }) ??
      yearDate(tokens, sentence.first, limit, i) ??
      periodDate(tokens, limit, i, lexicon)
    );
  if (word === "day") return namedDay(tokens, from, i);
  if (kinds & DateWord.EdgeOf) return edgeOfUnit(tokens, limit, i, lexicon);
  if (kinds & DateWord.Season) return periodDate(tokens, limit, i, lexicon);
  if (STARTERS.has(word)) return startedDate(tokens, limit, i, lexicon, quantities);
  if (word.length === 6 && FISCAL_YEAR.test(word)) return { first: i, end: i + 1 };
  if (word.length > 4 && word.charCodeAt(word.length - 1) === 115 && /-\d{4}s$/u.test(word))
    return yearDate(tokens, sentence.first, limit, i);
  return quantities.kinds(word) & 1 ? countedDate(tokens, limit, i, { dates: lexicon, quantities }) : null;
}

/** A date that begins with a pointer, a day's word, a vague count or the name of a period at `i`. */
const startedDate = (
  tokens: Tokens,
  limit: number,
  i: number,
  lexicon: DateLexicon,
  quantities: QuantityLexicon,
): TokenRange | null =>
  pointedDate(tokens, limit, i, lexicon) ??
  pointedUnits(tokens, limit, i, { dates: lexicon, quantities }) ??
  otherDay(tokens, i) ??
  dayWord(tokens, limit, i, lexicon) ??
  countedDate(tokens, limit, i, { dates: lexicon, quantities }) ??
  periodDate(tokens, limit, i, lexicon);

/** "24 July", "12-18 June": the number at `i` opens a date whose month follows. */
function dayOfMonth(
  tokens: Tokens,
  from: number,
  limit: number,
  i: number,
  lexicon: DateLexicon,
): TokenRange | null {
  if (!isDay(tokens.lower[i])) return null;
  for (let month = i + 1; month < limit && month <= i + REACH; month++) {
    if (!(lexicon.kinds(tokens.lower[month]) & ANY_MONTH)) continue;
    const date = monthDate(tokens, from, limit, month, lexicon);
    return date?.first === i ? date : null;
  }
  return null;
}

/** "the other day", "by year's end": the first word at `i`, or null. */
function otherDay({ lower }: Tokens, i: number): TokenRange | null {
  if (lower[i] === "other")
    return lower[i - 1] === "the" && lower[i + 1] === "day" ? { first: i, end: i + 2 } : null;
  return lower[i] === "year" && lower[i + 1] === "'s" && lower[i + 2] === "end"
    ? { first: i, end: i + 3 }
    : null;
}

/** How many tokens a month may stand behind the first of its days: "12, 13 and 14 June". */
const REACH = 6;
const FISCAL_YEAR = /^fy20\d\d$/u;
const LONG_UNITS = wordSet(words.longUnits);
const NIGHTS = wordSet(words.nights);
const AFTER_EARLIER = wordSet(words.afterEarlier);
const ORDINALS = wordSet(words.ordinalsOfParts);

/** Adds what stands before the date and belongs to it: "early June", "first half of 2022", "earlier this month". */
function widened(
  tokens: Tokens,
  from: number,
  limit: number,
  core: TokenRange,
  lexicon: DateLexicon,
): TokenRange {
  let { first, end } = core;
  const before = (distance: number) => (first - distance >= from ? tokens.lower[first - distance] : "");
  if (/^(?:earlier|later)$/u.test(before(1)) && AFTER_EARLIER.has(tokens.lower[first])) first--;
  else if (lexicon.kinds(before(1)) & DateWord.Edge) first--;
  else if (before(1) === "-" && before(2) === "mid") first -= 2;
  if (before(1) === "of" || (before(1) === "the" && before(2) === "of")) {
    const edge = before(1) === "of" ? 2 : 3;
    if (NIGHTS.has(before(edge)) && edge === 2) first -= edge;
    else if (lexicon.kinds(before(edge)) & DateWord.EdgeOf) {
      first -= edge;
      if (ORDINALS.has(before(1))) first--;
    }
  }
  if (tokens.lower[end] === "at" && end + 1 < limit) {
    const time = clockTime(tokens, limit, end + 1);
    if (time) end = time.end;
  }
  return { first, end };
}

/** "end of the year", "beginning of the month": dates without a calendar word. */
function edgeOfUnit(tokens: Tokens, limit: number, i: number, lexicon: DateLexicon): TokenRange | null {
  if (
    !(lexicon.kinds(tokens.lower[i]) & DateWord.EdgeOf) ||
    tokens.lower[i + 1] !== "of" ||
    tokens.lower[i + 2] !== "the"
  )
    return null;
  return i + 3 < limit && LONG_UNITS.has(tokens.lower[i + 3]) ? { first: i, end: i + 4 } : null;
}

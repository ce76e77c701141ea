import words from "../../../../lexicons/words/names.json";
import { wordSet } from "../../lexicon/wordList";
import { EntryClass } from "../../lexicon/entryClass";
import { TokenFlag, type Tokens } from "../../tokens/tokens";
import type { TypedRange } from "./classifyChunk";
import { endsAsBody } from "./headType";
import { portfoliosEnd } from "./portfolios";
import type { Scan } from "./scan";

const PERSONAL =
  EntryClass.GivenName | EntryClass.Title | EntryClass.Honorific | EntryClass.Country | EntryClass.Demonym;
const NAMED =
  EntryClass.GivenName |
  EntryClass.Surname |
  EntryClass.City |
  EntryClass.Place |
  EntryClass.Country |
  EntryClass.Demonym |
  EntryClass.Organization;
const PROVINCE_NOUNS = wordSet(words.provinceNouns);
const LINKS = wordSet(words.fieldLinks);

/**
 * Completes names by the grammar of names of bodies and provinces: "Council for the Protection of Rivers", "Small and
 * Medium Enterprises Agency", "Salta province". Ranges in order; those that a longer name swallows are left out.
 */
export function completeNames(tokens: Tokens, ranges: readonly TypedRange[], scan: Scan): TypedRange[] {
  const kept: TypedRange[] = [];
  let at = 0;
  ranges.forEach((range, index) => {
    if (range.first < at) return;
    const done = complete(tokens, range, kept.at(-1), ranges[index + 1], scan);
    while (kept.length > 0 && (kept.at(-1) as TypedRange).end > done.first) kept.pop();
    kept.push(done);
    at = done.end;
  });
  return kept;
}

function complete(
  tokens: Tokens,
  range: TypedRange,
  before: TypedRange | undefined,
  after: TypedRange | undefined,
  scan: Scan,
): TypedRange {
  const { lower, flags } = tokens;
  if (range.type === "place") {
    const isProvince = PROVINCE_NOUNS.has(lower[range.end]) && !(flags[range.end] & TokenFlag.Capital);
    return isProvince ? { ...range, end: range.end + 1, origin: "grammar.province" } : range;
  }
  if (range.type === "person") {
    const junior = juniorEnd(tokens, range);
    if (junior > range.end) return { ...range, end: junior, origin: "grammar.junior" };
    const named = nicknameEnd(tokens, range, after);
    return named > range.end ? { ...range, end: named, origin: "grammar.nickname" } : range;
  }
  if (
    range.type === "nationality" &&
    MISSIONS.has(lower[range.end]) &&
    !(flags[range.end] & TokenFlag.Capital)
  )
    return { ...range, end: range.end + 1, type: "organization", origin: "grammar.body" };
  if (range.type === "event" || range.type === "agreement") return withYear(tokens, range, scan);
  if (range.type !== "organization") return range;
  const listed = portfoliosEnd(tokens, range, scan);
  if (listed > range.end) return { ...range, end: listed, origin: "grammar.fields" };
  if (!endsAsBody(tokens, range.first, range.end)) return range;
  const first = leftEnd(tokens, range, before, scan);
  const end = rightEnd(tokens, range, after, scan);
  return first === range.first && end === range.end
    ? range
    : { ...range, first, end, origin: "grammar.body" };
}

/**
 * "the 2023 River Summit": a year between an article or owner and the name belongs to it, not to one that is known without
 * ("the 2015 Paris Agreement").
 */
function withYear({ lower, flags }: Tokens, range: TypedRange, { phraseEnd }: Scan): TypedRange {
  const year = range.first - 1;
  if (phraseEnd[range.first] === range.end) return range;
  if (year < 1 || !/^(?:19|20)\d\d$/u.test(lower[year]) || flags[range.first] & TokenFlag.Number)
    return range;
  return lower[year - 1] === "the" || lower[year - 1] === "'s" || lower[year - 1] === "its"
    ? { ...range, first: year, origin: "grammar.body" }
    : range;
}

const MISSIONS = wordSet(words.missions);
const JUNIORS = wordSet(words.juniors);

/** "Ana Lind, Jr.": the comma belongs to the name. */
function juniorEnd({ lower }: Tokens, { first, end }: TypedRange): number {
  const at = lower[end] === "," ? end + 1 : end;
  if ((end - first < 2 && at === end) || !JUNIORS.has(lower[at])) return end;
  return lower[at + 1] === "." && !lower[at].endsWith(".") ? at + 2 : at + 1;
}

const LONGEST_NICKNAME = 3;

/** End of "Tomás “El Gato” Rivas": a first name, what its bearer is called in quotation marks, and a surname. */
function nicknameEnd({ flags, count }: Tokens, { end }: TypedRange, after: TypedRange | undefined): number {
  if (!(flags[end] & TokenFlag.QuoteMark) || !(flags[end] & TokenFlag.SpaceBefore)) return end;
  let close = end + 1;
  while (close < count && flags[close] & TokenFlag.Capital && close - end <= LONGEST_NICKNAME) close++;
  if (close === end + 1 || close + 1 >= count || !(flags[close] & TokenFlag.QuoteMark)) return end;
  const next = close + 1;
  if (!(flags[next] & TokenFlag.Capital) || flags[next] & TokenFlag.SentenceStart) return end;
  return after?.first === next && after.type === "person" ? after.end : next + 1;
}

/** "Small and" before "Medium Enterprises Agency": modifiers that share the head noun. */
function leftEnd(
  { lower, flags }: Tokens,
  { first, end }: TypedRange,
  before: TypedRange | undefined,
  { classes }: Scan,
): number {
  if (end - first < 2 || first < 2 || lower[first - 1] !== "and") return first;
  let start = first - 1;
  while (start > 0 && isModifier(start - 1)) start--;
  if (start === first - 1) return first;
  const cutsName =
    before !== undefined &&
    before.end > start &&
    (before.first < start ||
      before.type !== "organization" ||
      endsAsBody({ lower } as Tokens, before.first, before.end));
  return cutsName ? first : start;

  function isModifier(index: number): boolean {
    return (
      (flags[index] & (TokenFlag.Capital | TokenFlag.SentenceStart)) === TokenFlag.Capital &&
      (classes[index] & EntryClass.Common) !== 0 &&
      !(classes[index] & PERSONAL)
    );
  }
}

const LONGEST_TAIL = 14;

/** "for the Inclusion of Persons" behind "National Council": what the body is for, or of. */
function rightEnd(
  tokens: Tokens,
  { end }: TypedRange,
  after: TypedRange | undefined,
  { classes }: Scan,
): number {
  const { lower, count } = tokens;
  if (lower[end] !== "of" && lower[end] !== "for" && lower[end] !== "on") return end;
  let stop = end;
  while (stop < count && stop < end + LONGEST_TAIL) {
    if (!LINKS.has(lower[stop]) || (lower[stop] === "and" && stop === end)) break;
    const from = lower[stop + 1] === "the" ? stop + 2 : stop + 1;
    const next = capitalsEnd(tokens, from, classes);
    if (next === from) break;
    if (after && after.first < next && after.end > from && after.type !== "organization")
      return lower[stop] === "of" && after.type === "place" && after.first === from ? after.end : stop;
    if (!isOrdinary(classes[from]) || !isOrdinary(classes[next - 1])) break;
    stop = next;
  }
  return stop;
}

/** End of the capitalised words from `from` on that are no time and no title. */
function capitalsEnd({ flags, count }: Tokens, from: number, classes: Int32Array): number {
  let end = from;
  while (
    end < count &&
    flags[end] & TokenFlag.Capital &&
    !(classes[end] & (EntryClass.Time | EntryClass.Title))
  )
    end++;
  return end;
}

/** A word of the language as far as the lexicon knows: no name of a person or a place. */
function isOrdinary(classes: number): boolean {
  return (classes & EntryClass.Common) !== 0 || (classes & NAMED) === 0;
}

import words from "../../../../lexicons/words/names.json";
import { wordSet } from "../../lexicon/wordList";
import { TokenFlag, type Tokens } from "../../tokens/tokens";
import { bodyEnd, leftEnd, ownedEnd, rightEnd } from "./bodyGrammar";
import type { TypedRange } from "./classifyChunk";
import { endsAsBody, headType } from "./headType";
import { portfoliosEnd } from "./portfolios";
import type { Scan } from "./scan";
import { juniorEnd, namedAfter } from "./suffixes";

const PROVINCE_NOUNS = wordSet(words.provinceNouns);

/**
 * Completes names by the grammar of names of bodies and provinces: "Council for the Protection of Rivers", "Small and
 * Medium Enterprises Agency", "Salta province". Ranges in order; those that a longer name swallows are left out.
 */
export function completeNames(tokens: Tokens, ranges: readonly TypedRange[], scan: Scan): TypedRange[] {
  const kept: TypedRange[] = [];
  let at = 0;
  ranges.forEach((range, index) => {
    if (range.first < at) return;
    const done = complete(range, { tokens, before: kept.at(-1), after: ranges[index + 1], scan });
    while (kept.length > 0 && (kept.at(-1) as TypedRange).end > done.first) kept.pop();
    kept.push(done);
    at = done.end;
  });
  return kept;
}

/** What stands around a range while it is completed. */
interface Around {
  readonly tokens: Tokens;
  readonly before: TypedRange | undefined;
  readonly after: TypedRange | undefined;
  readonly scan: Scan;
}

function complete(range: TypedRange, around: Around): TypedRange {
  switch (range.type) {
    case "place":
    case "nationality":
      return completeLand(range, around);
    case "person":
      return completePerson(range, around);
    case "event":
    case "agreement":
      return completeOccasion(range, around);
    case "organization":
      return completeBody(range, around);
    default:
      return range;
  }
}

/** "Salta province", "Oman National Oil Company", "Egyptian embassy". */
function completeLand(range: TypedRange, { tokens, after, scan }: Around): TypedRange {
  const end = bodyEnd(tokens, range, after, scan);
  if (end > range.end) return { ...range, end, type: "organization", origin: "grammar.body" };
  const next = tokens.flags[range.end] & TokenFlag.Capital ? "" : tokens.lower[range.end];
  if (range.type === "place")
    return PROVINCE_NOUNS.has(next) ? { ...range, end: range.end + 1, origin: "grammar.province" } : range;
  return MISSIONS.has(next)
    ? { ...range, end: range.end + 1, type: "organization", origin: "grammar.body" }
    : range;
}

function completePerson(range: TypedRange, { tokens, after }: Around): TypedRange {
  const junior = juniorEnd(tokens, range);
  const named = namedAfter(tokens, { ...range, end: junior });
  if (named) return named;
  if (junior > range.end) return { ...range, end: junior, origin: "grammar.junior" };
  const called = nicknameEnd(tokens, range, after);
  return called > range.end ? { ...range, end: called, origin: "grammar.nickname" } : range;
}

/** "Conference on River Fish": what an event or agreement is about, whose last word says what it is; and its year. */
function completeOccasion(range: TypedRange, { tokens, after, scan }: Around): TypedRange {
  const { first, type } = range;
  const end = headType(tokens, first, range.end) === type ? rightEnd(tokens, range, after, scan) : range.end;
  return withYear(tokens, end > range.end ? { ...range, end, origin: "grammar.body" } : range, scan);
}

function completeBody(range: TypedRange, { tokens, before, after, scan }: Around): TypedRange {
  const listed = portfoliosEnd(tokens, range, scan);
  if (listed > range.end) return { ...range, end: listed, origin: "grammar.fields" };
  const owned = ownedEnd(tokens, range, scan);
  if (owned > range.end) return { ...range, end: owned, origin: "grammar.body" };
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

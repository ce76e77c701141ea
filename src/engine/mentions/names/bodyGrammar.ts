import words from "../../../../lexicons/words/names.json";
import { wordSet } from "../../lexicon/wordList";
import type { EntityType } from "../../annotations/annotationSet";
import { EntryClass } from "../../lexicon/entryClass";
import { TokenFlag, type Tokens } from "../../tokens/tokens";
import type { TypedRange } from "./classifyChunk";
import { endsAsBody } from "./headType";
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
const LINKS = wordSet(words.fieldLinks);

const LONGEST_BODY = 7;

/**
 * End of the body whose name begins with a country, town or people that was found alone: "Oman National Oil Company",
 * "Czech Economic and Cultural Office". All its words have capitals, no other name has a part in it, and its last word is the
 * head noun of a body.
 */
export function bodyEnd(
  tokens: Tokens,
  { end }: TypedRange,
  after: TypedRange | undefined,
  { classes }: Scan,
): number {
  const { lower, flags, count } = tokens;
  let stop = end;
  while (stop < count && stop < end + LONGEST_BODY) {
    const at = lower[stop] === "and" && stop > end ? stop + 1 : stop;
    if (at >= count || (flags[at] & (TokenFlag.Capital | TokenFlag.SentenceStart)) !== TokenFlag.Capital)
      break;
    if (
      flags[at] & (TokenFlag.AllCaps | TokenFlag.LineStart) ||
      classes[at] & (EntryClass.Title | EntryClass.Time)
    )
      break;
    stop = at + 1;
  }
  if (stop < end + 2 || (after && after.first < stop)) return end;
  return endsAsBody(tokens, end, stop) ? stop : end;
}

/** "Office of Rural Women" goes on at "’s Issues"; the end of the name where it does not. */
export function ownedEnd(tokens: Tokens, { end }: TypedRange, { classes }: Scan): number {
  if (tokens.lower[end] !== "'s") return end;
  const owned = capitalsEnd(tokens, end, classes);
  return owned > end + 1 ? owned : end;
}

/** "Small and" before "Medium Enterprises Agency": modifiers that share the head noun. */
export function leftEnd(
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
const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an"]);
const OWNERS = wordSet(words.ownersInNames);

/** "for the Inclusion of Persons" behind "National Council": what the body is for, or of. */
export function rightEnd(
  tokens: Tokens,
  { end, type }: TypedRange,
  after: TypedRange | undefined,
  { classes }: Scan,
): number {
  const { lower, count } = tokens;
  if (lower[end] !== "of" && lower[end] !== "for" && lower[end] !== "on") return end;
  let stop = end;
  while (stop < count && stop < end + LONGEST_TAIL) {
    if (!LINKS.has(lower[stop]) || (lower[stop] === "and" && stop === end)) break;
    const from = ARTICLES.has(lower[stop + 1]) ? stop + 2 : stop + 1;
    const next = capitalsEnd(tokens, from, classes);
    if (next === from) break;
    if (after && isOther(type, after, from, next))
      return lower[stop] === "of" && after.type === "place" && after.first === from ? after.end : stop;
    if (!isOrdinary(classes[from]) || !isOrdinary(classes[next - 1])) break;
    stop = next;
  }
  return stop;
}

/** True if another name has a part in the words `[from, next)`, but for a body's in the name of a body. */
const isOther = (type: EntityType, after: TypedRange, from: number, next: number): boolean =>
  after.first < next && after.end > from && !(type === "organization" && after.type === "organization");

/** End of the capitalised words from `from` on that are no time and no title: "Global Women’s Issues" goes on at its owner. */
function capitalsEnd({ flags, lower, count }: Tokens, from: number, classes: Int32Array): number {
  let end = from;
  while (end < count) {
    const isOwner =
      lower[end] === "'s" && OWNERS.has(lower[end - 1]) && (flags[end + 1] & TokenFlag.Capital) !== 0;
    const isWord = flags[end] & TokenFlag.Capital && !(classes[end] & (EntryClass.Time | EntryClass.Title));
    if (!isOwner && !isWord) break;
    end++;
  }
  return end;
}

/** A word of the language as far as the lexicon knows: no name of a person or a place. */
function isOrdinary(classes: number): boolean {
  return (classes & EntryClass.Common) !== 0 || (classes & NAMED) === 0;
}

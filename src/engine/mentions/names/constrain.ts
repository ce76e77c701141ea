import type { EntityType } from "../../annotations/annotationSet";
import { EntryClass } from "../../lexicon/entryClass";
import type { Gazetteer } from "../../lexicon/gazetteer";
import { TokenFlag, type Tokens } from "../../tokens/tokens";
import type { TypedRange } from "./classifyChunk";
import type { Scan } from "./scan";

const PERSON_PART = EntryClass.GivenName | EntryClass.Surname;
/** How far before a name a phrase that holds it is looked for. */
const REACH = 4;
const PEOPLE = EntryClass.Demonym | EntryClass.Group;

/**
 * Brings the model's names into line with what is certain: entries of the gazetteer that can hardly be anything else are
 * names of their type, honorifics and offices are no part of a person's name. Ranges come and go in order of text.
 */
export function constrain(
  tokens: Tokens,
  ranges: readonly TypedRange[],
  scan: Scan,
  taken: Uint8Array,
  gazetteer: Gazetteer,
): TypedRange[] {
  const kept: TypedRange[] = [];
  let at = 0;
  for (const found of ranges) {
    if (found.first < at) continue;
    const range = widened(found, scan, gazetteer);
    addCertain(tokens, at, range.first, scan, gazetteer, kept);
    const fixed = retyped(trimmed(tokens, trimTitles(range, scan, taken), scan), scan, gazetteer);
    if (fixed.end > fixed.first && !isGeneric(fixed, tokens, scan))
      kept.push(...split(tokens, fixed, scan, gazetteer));
    at = range.end;
  }
  addCertain(tokens, at, tokens.count, scan, gazetteer, kept);
  return kept;
}

/** A certain phrase that a name is but a part of takes its place: "Republic of Chile" for "Chile". */
function widened(range: TypedRange, { phraseEnd, phraseRecord }: Scan, gazetteer: Gazetteer): TypedRange {
  for (let first = Math.max(0, range.first - REACH); first <= range.first; first++) {
    const end = phraseEnd[first];
    if (end < range.end || end - first <= range.end - range.first) continue;
    const type = certainType(gazetteer.classes(phraseRecord[first]), 0, end - first);
    if (type) return { first, end, type, rule: `names.gazetteer.${type}`, confidence: 0.85 };
  }
  return range;
}

const HEADS =
  EntryClass.OrganizationHead | EntryClass.PlaceHead | EntryClass.EventHead | EntryClass.AgreementHead;
/** Bodies that are called by their head noun alone. */
const BODIES = new Set(
  "cabinet parliament congress senate police treasury knesset duma house navy army court customs assembly pentagon".split(
    " ",
  ),
);

/** "the Kingdom", "this Memorandum": a head noun alone names nothing, but for a few bodies. */
function isGeneric({ first, end }: TypedRange, { lower }: Tokens, { classes, phraseEnd }: Scan): boolean {
  return (
    end === first + 1 &&
    (classes[first] & HEADS) !== 0 &&
    (classes[first] & EntryClass.Common) !== 0 &&
    phraseEnd[first] === 0 &&
    !BODIES.has(lower[first])
  );
}

/** "Norway-Sweden" as one name is two: a country or people on either side of the hyphen. */
function split(
  { lower }: Tokens,
  range: TypedRange,
  { phraseEnd, phraseRecord }: Scan,
  gazetteer: Gazetteer,
): TypedRange[] {
  const parts: TypedRange[] = [];
  for (let first = range.first; first < range.end;) {
    const end = phraseEnd[first];
    const classes = gazetteer.classes(phraseRecord[first]);
    if (end === 0 || !(classes & (PEOPLE | EntryClass.Country)) || (end < range.end && lower[end] !== "-"))
      return [range];
    const type = classes & EntryClass.Country ? "place" : "nationality";
    parts.push({ first, end, type, rule: "names.hyphenated", confidence: 0.9 });
    first = end + 1;
  }
  return parts.length > 1 ? parts : [range];
}

function trimTitles(range: TypedRange, { classes }: Scan, taken: Uint8Array): TypedRange {
  if (range.type !== "person") return range;
  let { first } = range;
  while (
    first < range.end &&
    (taken[first] === 1 || (classes[first] & EntryClass.Honorific && first + 1 < range.end))
  )
    first++;
  return first === range.first ? range : { ...range, first };
}

/** Without the article that starts a sentence and without words in lower case that no name has at its ends. */
function trimmed({ flags, lower }: Tokens, range: TypedRange, { classes, phraseEnd }: Scan): TypedRange {
  let { first, end } = range;
  if (
    lower[first] === "the" &&
    (flags[first] & TokenFlag.SentenceStart || !(flags[first] & TokenFlag.Capital))
  )
    if (phraseEnd[first] !== end) first++;
  const written = TokenFlag.Capital | TokenFlag.Number | TokenFlag.Punctuation;
  if (range.type !== "event" && range.type !== "agreement")
    while (
      end > first + 1 &&
      !(flags[end - 1] & written) &&
      lower[end - 2] !== "-" &&
      !(classes[end - 1] & HEADS)
    )
      end--;
  while (first + 1 < end && !(flags[first] & written) && !(classes[first] & (HEADS | EntryClass.Particle)))
    first++;
  return first === range.first && end === range.end ? range : { ...range, first, end };
}

function retyped(range: TypedRange, { phraseEnd, phraseRecord }: Scan, gazetteer: Gazetteer): TypedRange {
  if (phraseEnd[range.first] !== range.end) return range;
  const type = certainType(
    gazetteer.classes(phraseRecord[range.first]),
    gazetteer.size(phraseRecord[range.first]),
    range.end - range.first,
  );
  return type && type !== range.type ? { ...range, type, rule: `names.gazetteer.${type}` } : range;
}

function addCertain(
  tokens: Tokens,
  from: number,
  to: number,
  scan: Scan,
  gazetteer: Gazetteer,
  kept: TypedRange[],
): void {
  for (let first = from; first < to; first++) {
    const end = scan.phraseEnd[first];
    if (end === 0 || end > to) continue;
    const record = scan.phraseRecord[first];
    const type = certainType(gazetteer.classes(record), gazetteer.size(record), end - first);
    if (type && !(tokens.flags[first] & TokenFlag.Number)) {
      kept.push({ first, end, type, rule: `names.gazetteer.${type}`, confidence: 0.85 });
      first = end - 1;
    }
  }
}

/** The only type that an entry can well have, or null when it could be something else. */
function certainType(classes: number, size: number, words: number): EntityType | null {
  if (classes & EntryClass.Ambiguous) return null;
  if (classes & EntryClass.Country) return "place";
  if (classes & PEOPLE) return "nationality";
  if (classes & EntryClass.Person) return "person";
  if (classes & EntryClass.Event) return "event";
  if (classes & EntryClass.Agreement) return "agreement";
  const plain =
    words > 1 || !(classes & (PERSON_PART | EntryClass.Common | EntryClass.Title | EntryClass.Time));
  if (classes & EntryClass.Organization)
    return plain && !(classes & (EntryClass.City | EntryClass.Place)) ? "organization" : null;
  if (classes & EntryClass.Capital) return "place";
  if (classes & EntryClass.Place && plain) return "place";
  return classes & EntryClass.City && plain && size > 0 ? "place" : null;
}

import words from "../../../../lexicons/words/names.json";
import { wordSet } from "../../lexicon/wordList";
import { isFromModel } from "../../document/nameOrigin";
import type { EntityType } from "../../annotations/annotationSet";
import { EntryClass, HEAD_CLASSES, NAMING_CLASSES, PEOPLE_CLASSES } from "../../lexicon/entryClass";
import type { Gazetteer } from "../../lexicon/gazetteer";
import { hashPhrase, hashWord } from "../../lexicon/hash";
import { formOf, TokenFlag, type Tokens } from "../../tokens/tokens";
import type { TypedRange } from "./classifyChunk";
import { headType } from "./headType";
import { isQuarter, landEnd, stateOfGovernment } from "./lands";
import { isNameWord } from "./nameWord";
import type { Scan } from "./scan";

const PERSON_PART = EntryClass.GivenName | EntryClass.Surname;
/** Confidence of what the gazetteer is certain of. */
const CERTAIN = 0.85;
/** Origin of a country that the model took for the beginning of a longer name. */
const CUT = "gazetteer.land";
/** How far before a name a phrase that holds it is looked for. */
const REACH = 4;

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
    const fixed = retyped(
      tokens,
      trimmed(tokens, trimTitles(tokens, range, scan, taken), scan),
      scan,
      gazetteer,
    );
    if (fixed.end > fixed.first && !isGeneric(fixed, tokens, scan, gazetteer))
      kept.push(...split(tokens, doubted(fixed, scan), scan, gazetteer));
    at = fixed.origin === CUT ? fixed.end : range.end;
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
    if (type) return { first, end, type, origin: "gazetteer", confidence: CERTAIN };
  }
  return range;
}

/** Acronyms of kinds of things, not of one body: "SMEs", "MoU". */
const ACRONYMS = /^\p{Lu}{2,}s$|^MoU$/u;
/** Sums, sizes and the numbers of models: "R92", "12km", "KF-21". */
const CODE = /\d/u;
const BODIES = wordSet(words.bodiesByHead);
const CHAMBERS = wordSet(words.chambers);

/** "the Kingdom", "this Memorandum": a head noun alone names nothing, but for a few bodies. */
function isGeneric(
  { first, end }: TypedRange,
  tokens: Tokens,
  { classes, word, phraseEnd }: Scan,
  gazetteer: Gazetteer,
): boolean {
  const isWord = end === first + 1;
  if (isWord && phraseEnd[first] === 0 && CODE.test(tokens.lower[first])) return true;
  if (isWord && tokens.lower[first].length === 1 && tokens.lower[end] === ":") return true;
  if (isWord && ACRONYMS.test(formOf(tokens, first))) return true;
  if (phraseEnd[first] <= end && isThing()) return true;
  return (
    end === first + 1 &&
    (classes[first] & HEAD_CLASSES) !== 0 &&
    (classes[first] & EntryClass.Common) !== 0 &&
    phraseEnd[first] === 0 &&
    !BODIES.has(tokens.lower[first])
  );

  function isThing(): boolean {
    if (end === first + 1)
      return (classes[first] & EntryClass.Thing) !== 0 && (classes[first] & NAMING_CLASSES) === 0;
    let hash = word[first];
    for (let i = first + 1; i < end; i++) hash = hashPhrase(hash, word[i] || hashWord(tokens.lower[i]));
    return (gazetteer.classes(gazetteer.find(hash)) & EntryClass.Thing) !== 0;
  }
}

const KNOWN_NAME = PERSON_PART | NAMING_CLASSES | EntryClass.Honorific;

/** An ordinary word that the model takes for a person or a place: a name only if the document bears it out. */
function doubted(range: TypedRange, { classes }: Scan): TypedRange {
  const { first, end, type } = range;
  const isWord =
    end === first + 1 && (classes[first] & EntryClass.Common) !== 0 && (classes[first] & KNOWN_NAME) === 0;
  return isWord && (type === "person" || type === "place") && isFromModel(range)
    ? { ...range, origin: "model.common", confidence: 0.3 }
    : range;
}

const NO_SURNAME =
  PEOPLE_CLASSES |
  EntryClass.Country |
  EntryClass.City |
  EntryClass.Place |
  EntryClass.Common |
  EntryClass.Organization;

/** "Norway-Sweden" as one name is two: a country or people on either side of the hyphen. */
function split(
  { lower }: Tokens,
  range: TypedRange,
  { phraseEnd, phraseRecord, classes }: Scan,
  gazetteer: Gazetteer,
): TypedRange[] {
  const parts: TypedRange[] = [];
  if (
    range.end - range.first === 2 &&
    lower[range.end - 1] === "cabinet" &&
    !(classes[range.first] & NO_SURNAME)
  ) {
    const [first, end] = [range.first, range.end];
    return [
      { ...range, end: first + 1, type: "person", origin: "cabinetOf" },
      { ...range, first: end - 1, type: "organization", origin: "cabinetOf" },
    ];
  }
  for (let first = range.first; first < range.end;) {
    const end = phraseEnd[first];
    const classes = gazetteer.classes(phraseRecord[first]);
    if (
      end === 0 ||
      !(classes & (PEOPLE_CLASSES | EntryClass.Country)) ||
      (end < range.end && lower[end] !== "-")
    )
      return [range];
    const type = classes & EntryClass.Country ? "place" : "nationality";
    parts.push({ first, end, type, origin: "hyphenated", confidence: 0.9 });
    first = end + 1;
  }
  return parts.length > 1 ? parts : [range];
}

/** Without the offices and honorifics before a person, which the model or the writer made part of the name. */
function trimTitles(
  { flags, end: ends, start }: Tokens,
  range: TypedRange,
  { classes }: Scan,
  taken: Uint8Array,
): TypedRange {
  const { type, end } = range;
  const isPerson = type === "person";
  if (
    !isPerson &&
    !(type === "organization" && end - range.first === 2 && classes[range.first] & EntryClass.Title)
  )
    return range;
  if (!isPerson && classes[end - 1] & (HEAD_CLASSES | EntryClass.Common)) return range;
  let { first } = range;
  while (first + 1 < end && isTitle(first)) first++;
  if (first < end && isPerson && taken[first] === 1) first++;
  return first === range.first ? range : { ...range, first, type: "person" };

  function isTitle(index: number): boolean {
    if (taken[index] === 1 || classes[index] & EntryClass.Honorific) return true;
    if (isPerson && index + 2 < end && isDescription(index)) return true;
    if (classes[index] & EntryClass.Title && !(classes[index] & PERSON_PART)) return true;
    const loud = (flags[index] & TokenFlag.AllCaps) !== 0 && (flags[index + 1] & TokenFlag.AllCaps) === 0;
    return (
      loud &&
      ends[index] - start[index] >= 3 &&
      ends[index + 1] - start[index + 1] > 2 &&
      !(classes[index] & PERSON_PART)
    );
  }

  /** "Ranger" before "Dave Rogers": an ordinary word before a first name and more. */
  function isDescription(index: number): boolean {
    const ordinary = (at: number): boolean =>
      (classes[at] & EntryClass.Common) !== 0 && (classes[at] & PERSON_PART) === 0;
    if (!ordinary(index)) return false;
    const next = index + 3 < end && ordinary(index + 1) ? index + 2 : index + 1;
    return (classes[next] & EntryClass.GivenName) !== 0;
  }
}

/** Without the article that starts a sentence and without words in lower case that no name has at its ends. */
function trimmed(tokens: Tokens, range: TypedRange, { classes, phraseEnd }: Scan): TypedRange {
  const { flags, lower } = tokens;
  let { first, end } = range;
  if (
    lower[first] === "the" &&
    (flags[first] & TokenFlag.SentenceStart || !(flags[first] & TokenFlag.Capital))
  )
    if (phraseEnd[first] !== end) first++;
  const isWritten = (index: number): boolean =>
    (flags[index] & (TokenFlag.Number | TokenFlag.Punctuation)) !== 0 || isNameWord(tokens, index);
  if (range.type !== "event" && range.type !== "agreement")
    while (end > first + 1 && !isWritten(end - 1) && !(classes[end - 1] & HEAD_CLASSES)) {
      if (lower[end - 2] !== "-") end--;
      else if (range.type === "person" && !(classes[end - 3] & EntryClass.Common)) break;
      else if (classes[end - 1] & EntryClass.Common && end > first + 2) end -= 2;
      else break;
    }
  while (first + 1 < end && !isWritten(first) && !(classes[first] & (HEAD_CLASSES | EntryClass.Particle)))
    first++;
  return first === range.first && end === range.end ? range : { ...range, first, end };
}

function retyped(tokens: Tokens, range: TypedRange, scan: Scan, gazetteer: Gazetteer): TypedRange {
  const { phraseEnd, phraseRecord } = scan;
  if (phraseEnd[range.first] !== range.end) {
    const state = stateOfGovernment(tokens, range, scan, gazetteer);
    if (state) return { ...range, end: range.end - 1, type: state, origin: CUT };
    const land = landEnd(tokens, range, scan, gazetteer);
    if (land > 0) return { ...range, end: land, origin: CUT };
    if (isQuarter(tokens, range, scan, gazetteer)) return { ...range, type: "place", origin: "head.quarter" };
    const head =
      range.type === "event" || range.type === "agreement" ? null : headType(tokens, range.first, range.end);
    return head && head !== range.type ? { ...range, type: head, origin: "head" } : range;
  }
  const type = certainType(
    gazetteer.classes(phraseRecord[range.first]),
    gazetteer.size(phraseRecord[range.first]),
    range.end - range.first,
  );
  if (type === range.type) return { ...range, confidence: Math.max(range.confidence, CERTAIN) };
  return type ? { ...range, type, origin: "gazetteer" } : range;
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
    if (isChamber(tokens, first)) {
      kept.push({ first, end: first + 1, type: "organization", origin: "gazetteer", confidence: CERTAIN });
      continue;
    }
    const end = scan.phraseEnd[first];
    if (end === 0 || end > to) continue;
    const record = scan.phraseRecord[first];
    const type = certainType(gazetteer.classes(record), gazetteer.size(record), end - first);
    if (type && !(tokens.flags[first] & TokenFlag.Number)) {
      kept.push({ first, end, type, origin: "gazetteer", confidence: CERTAIN });
      first = end - 1;
    }
  }
}

/** The country's own "Cabinet" or "Parliament" inside a sentence, where only a name has a capital. */
function isChamber({ flags, lower }: Tokens, index: number): boolean {
  return (
    (flags[index] & (TokenFlag.Capital | TokenFlag.SentenceStart | TokenFlag.AllCaps)) ===
      TokenFlag.Capital && CHAMBERS.has(lower[index])
  );
}

/** The only type that an entry can well have, or null when it could be something else. */
function certainType(classes: number, size: number, words: number): EntityType | null {
  if (classes & EntryClass.Ambiguous) return null;
  if (classes & EntryClass.Country) return "place";
  if (classes & PEOPLE_CLASSES) return "nationality";
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

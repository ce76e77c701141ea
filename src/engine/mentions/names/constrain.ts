import words from "../../../../lexicons/words/names.json";
import { wordSet } from "../../lexicon/wordList";
import { isFromModel } from "../../document/nameOrigin";
import { EntryClass, HEAD_CLASSES, NAMING_CLASSES } from "../../lexicon/entryClass";
import type { Gazetteer } from "../../lexicon/gazetteer";
import { hashPhrase, hashWord } from "../../lexicon/hash";
import { formOf, TokenFlag, type Tokens } from "../../tokens/tokens";
import type { TypedRange } from "./classifyChunk";
import { addCertain, CERTAIN, certainType } from "./certain";
import { headType } from "./headType";
import { isQuarter, landEnd, stateOfGovernment } from "./lands";
import { partsOfName } from "./partsOfName";
import type { Scan } from "./scan";
import { trimmedName, withFirstName } from "./trimmedName";

const PERSON_PART = EntryClass.GivenName | EntryClass.Surname;
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
    const range = withFirstName(tokens, widened(found, scan, gazetteer), taken);
    addCertain(tokens, at, range.first, scan, gazetteer, kept);
    const fixed = retyped(tokens, trimmedName(tokens, range, scan, taken), scan, gazetteer);
    if (fixed.end > fixed.first && !isGeneric(fixed, tokens, scan, gazetteer))
      kept.push(...partsOfName(tokens, doubted(fixed, scan), scan, gazetteer));
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

/** "the Kingdom", "this Memorandum": a head noun alone names nothing, but for a few bodies. */
function isGeneric(
  { first, end }: TypedRange,
  tokens: Tokens,
  { classes, word, phraseEnd }: Scan,
  gazetteer: Gazetteer,
): boolean {
  const isWord = end === first + 1;
  if (isWord && phraseEnd[first] === 0 && CODE.test(tokens.lower[first])) return true;
  if (isWord && tokens.flags[first] & TokenFlag.Address) return true;
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

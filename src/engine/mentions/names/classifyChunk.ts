import words from "../../../../lexicons/words/names.json";
import { wordSet } from "../../lexicon/wordList";
import { type NameOrigin } from "../../document/nameOrigin";
import type { EntityType } from "../../annotations/annotationSet";
import { EntryClass } from "../../lexicon/entryClass";
import type { Gazetteer } from "../../lexicon/gazetteer";
import { hasFlag, TokenFlag, type Tokens } from "../../tokens/tokens";
import type { Chunk } from "./chunks";
import { typeOfEntry } from "./entryType";
import type { Scan } from "./scan";

/** A name by token indexes, before spans are made of it. */
export interface TypedRange extends Chunk {
  readonly type: EntityType;
  readonly origin: NameOrigin;
  readonly confidence: number;
  /** The model's score of each of its types for the same words, if it found the name. */
  readonly scores?: Int32Array;
}

const NAME_PART = EntryClass.GivenName | EntryClass.Surname | EntryClass.Particle;
const HEADS_IN_FRONT = wordSet(words.headsInFront);

/** Names inside one capitalised stretch by its words alone: gazetteer, head nouns, titles, parts of persons' names. */
export function classifyChunk(tokens: Tokens, chunk: Chunk, scan: Scan, gazetteer: Gazetteer): TypedRange[] {
  const found: TypedRange[] = [];
  let first = chunk.first;
  while (first < chunk.end) {
    const whole = headedName(tokens, first, chunk.end, scan);
    if (whole) {
      found.push(whole);
      return found;
    }
    const end = scan.phraseEnd[first];
    const type = end > 0 ? typeOfEntry(gazetteer.classes(scan.phraseRecord[first])) : null;
    if (type && !isAlsoPerson(tokens, first, chunk.end, scan)) {
      found.push({ first, end, type, origin: "gazetteer", confidence: 0.8 });
      first = end;
      continue;
    }
    if (scan.classes[first] & (EntryClass.Title | EntryClass.Honorific) && first + 1 < chunk.end) {
      first++;
      continue;
    }
    const person = personName(tokens, first, chunk, scan);
    if (person) found.push(person);
    first = person ? person.end : first + 1;
  }
  return found;
}

function isAlsoPerson(tokens: Tokens, first: number, end: number, { classes, phraseEnd }: Scan): boolean {
  if (phraseEnd[first] !== first + 1 || !(classes[first] & EntryClass.GivenName)) return false;
  return (
    first + 1 < end &&
    (classes[first + 1] & EntryClass.Surname) !== 0 &&
    hasFlag(tokens, first + 1, TokenFlag.Capital)
  );
}

function headedName({ lower }: Tokens, first: number, end: number, { classes }: Scan): TypedRange | null {
  if (end - first < 2) return null;
  const last = classes[end - 1];
  const head = HEADS_IN_FRONT.has(lower[first]) ? classes[first] : last;
  if (classes[first] & EntryClass.Title && !(last & EntryClass.OrganizationHead)) return null;
  const type =
    head & EntryClass.OrganizationHead
      ? "organization"
      : head & EntryClass.EventHead
        ? "event"
        : head & EntryClass.AgreementHead
          ? "agreement"
          : head & EntryClass.PlaceHead
            ? "place"
            : null;
  return type && { first, end, type, origin: "head", confidence: 0.7 };
}

function personName(
  tokens: Tokens,
  first: number,
  chunk: Chunk,
  { classes, phraseEnd }: Scan,
): TypedRange | null {
  let end = first;
  let known = 0;
  while (end < chunk.end && (end === first || phraseEnd[end] <= end + 1)) {
    if (classes[end] & NAME_PART) known++;
    end++;
  }
  const titled = first > 0 && (classes[first - 1] & (EntryClass.Title | EntryClass.Honorific)) !== 0;
  if (known === 0 && !titled && end - first < 2) return null;
  if (
    hasFlag(tokens, first, TokenFlag.SentenceStart) &&
    classes[first] & EntryClass.Common &&
    !titled &&
    end - first < 2
  )
    return null;
  const confidence = titled ? 0.9 : known > 1 ? 0.8 : 0.5;
  return { first, end, type: "person", origin: titled ? "titled" : "person", confidence };
}

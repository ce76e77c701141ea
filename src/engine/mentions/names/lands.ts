import words from "../../../../lexicons/words/names.json";
import { wordSet } from "../../lexicon/wordList";
import { isFromModel } from "../../document/nameOrigin";
import { EntryClass, HEAD_CLASSES } from "../../lexicon/entryClass";
import type { Gazetteer } from "../../lexicon/gazetteer";
import type { Tokens } from "../../tokens/tokens";
import type { TypedRange } from "./classifyChunk";
import { headType } from "./headType";
import type { Scan } from "./scan";

const LAND = EntryClass.Country | EntryClass.City | EntryClass.Capital | EntryClass.Place;
const COMPASS = wordSet(words.compass);

/** "Southern Kenya", "Central Tunis", "the Northwest": a quarter of the compass by itself or with what it is a part of. */
export function isQuarter(
  { lower }: Tokens,
  { first, end, type }: TypedRange,
  { phraseEnd, phraseRecord }: Scan,
  gazetteer: Gazetteer,
): boolean {
  if (!/^(?:person|organization|place)$/u.test(type) || !COMPASS.has(lower[first])) return false;
  if (end === first + 1) return lower[first].length > 5 || type === "organization";
  return phraseEnd[first + 1] === end && (gazetteer.classes(phraseRecord[first + 1]) & LAND) !== 0;
}

/**
 * End of the country or region that a supposed place begins with, where nothing makes the rest a part of its name
 * ("Kenya Fresh"); 0 if the place may be one.
 */
export function landEnd(
  tokens: Tokens,
  { first, end, type, origin }: TypedRange,
  { phraseEnd, phraseRecord, classes }: Scan,
  gazetteer: Gazetteer,
): number {
  const stop = phraseEnd[first];
  if (type !== "place" || !isFromModel({ origin }) || stop === 0 || stop >= end) return 0;
  const land = gazetteer.classes(phraseRecord[first]);
  if (!(land & EntryClass.Country) && !(stop - first > 1 && land & EntryClass.Place)) return 0;
  return classes[end - 1] & HEAD_CLASSES || headType(tokens, first, end) ? 0 : stop;
}

/** What the name before "Government" is in "Kenyan Government", of which that name alone is one; null elsewhere. */
export function stateOfGovernment(
  { lower }: Tokens,
  { first, end }: TypedRange,
  { phraseEnd, phraseRecord }: Scan,
  gazetteer: Gazetteer,
): "place" | "nationality" | null {
  if (lower[end - 1] !== "government" || phraseEnd[first] !== end - 1) return null;
  const classes = gazetteer.classes(phraseRecord[first]);
  if (classes & EntryClass.Country) return "place";
  return classes & EntryClass.Demonym ? "nationality" : null;
}

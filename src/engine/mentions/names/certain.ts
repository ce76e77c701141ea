import words from "../../../../lexicons/words/names.json";
import type { EntityType } from "../../annotations/annotationSet";
import { EntryClass, PEOPLE_CLASSES } from "../../lexicon/entryClass";
import type { Gazetteer } from "../../lexicon/gazetteer";
import { wordSet } from "../../lexicon/wordList";
import { TokenFlag, type Tokens } from "../../tokens/tokens";
import type { TypedRange } from "./classifyChunk";
import type { Scan } from "./scan";

/** Confidence of what the gazetteer is certain of. */
export const CERTAIN = 0.85;
const PERSON_PART = EntryClass.GivenName | EntryClass.Surname;
const CHAMBERS = wordSet(words.chambers);

/** Adds the names of the tokens `[from, to)` that the gazetteer is certain of. */
export function addCertain(
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
export function certainType(classes: number, size: number, words: number): EntityType | null {
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

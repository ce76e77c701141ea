import words from "../../../../lexicons/words/names.json";
import { EntryClass } from "../../lexicon/entryClass";
import { wordSet } from "../../lexicon/wordList";
import { TokenFlag, type Tokens } from "../../tokens/tokens";
import type { TypedRange } from "./classifyChunk";
import type { Scan } from "./scan";

const NO_PERSON =
  EntryClass.Common |
  EntryClass.City |
  EntryClass.Place |
  EntryClass.Country |
  EntryClass.Organization |
  EntryClass.Time;
const LONGEST = 3;
const DOCUMENTS = wordSet(words.documentLabels);

/**
 * The person whose name and a colon open a paragraph ("Ellery: We sail at noon"); null if no unknown name stands there
 * but what the text calls itself ("READOUT: Minister Lind’s Travel").
 */
export function speakerLabel(
  { count, flags, lower }: Tokens,
  { classes, phraseEnd }: Scan,
): TypedRange | null {
  let end = 0;
  while (
    end < count &&
    end <= LONGEST &&
    flags[end] & TokenFlag.Capital &&
    !(classes[end] & NO_PERSON) &&
    phraseEnd[end] === 0
  )
    end++;
  if (DOCUMENTS.has(lower[0])) return null;
  if (end === 0 || end > LONGEST || lower[0].length < 2 || lower[end] !== ":" || end + 2 > count) return null;
  return { first: 0, end, type: "person", origin: "speakerLabel", confidence: 0.5 };
}

import { EntryClass, PEOPLE_CLASSES } from "../../lexicon/entryClass";
import { recordOf, type Gazetteer } from "../../lexicon/gazetteer";
import type { NameCandidate } from "../../document/nameCandidate";
import { formOf, type Tokens } from "../../tokens/tokens";

/** Countries and peoples inside one hyphenated word: "Turkish-Iranian", "US-led". */
export function findHyphenated(tokens: Tokens, index: number, gazetteer: Gazetteer): NameCandidate[] {
  const form = formOf(tokens, index);
  const found: NameCandidate[] = [];
  let at = 0;
  for (const part of form.split(/[-‑–]/u)) {
    const classes = /^\p{Lu}/u.test(part) ? gazetteer.classes(recordOf(gazetteer, part)) : 0;
    const type = classes & PEOPLE_CLASSES ? "nationality" : classes & EntryClass.Country ? "place" : null;
    const start = tokens.start[index] + at;
    if (type && (part.length > 2 || part === "US" || part === "UK"))
      found.push({
        start,
        end: start + part.length,
        type,
        firstToken: index,
        endToken: index + 1,
        origin: "hyphenated",
        confidence: 0.9,
      });
    at += part.length + 1;
  }
  return found;
}

import { formsOfNoun, formsOfVerbPhrase, readIrregularVerbs } from "../lexicon/inflect";
import type { Resources } from "../resources";
import { phrasesOfEntry, type WordEntry } from "./entry";
import { listedEntries } from "./parseWords";

/** Every written form by which an entry may be found in a text. */
function formsOfEntry(entry: WordEntry, resources: Resources): readonly string[] {
  switch (entry.kind) {
    case "verb":
      return formsOfVerbPhrase(entry.name, readIrregularVerbs(resources));
    case "meeting":
      return [...formsOfVerbPhrase(entry.name, readIrregularVerbs(resources)), ...formsOfNoun(entry.name)];
    case "role":
      return formsOfNoun(entry.name);
    default:
      return phrasesOfEntry(entry);
  }
}

/** The written forms of all in which two lists differ. */
export const phrasesApart = (before: string, after: string, resources: Resources): readonly string[] =>
  entriesApart(listedEntries(before), listedEntries(after)).flatMap((entry) =>
    formsOfEntry(entry, resources),
  );

/** The entries that one of two lists has and the other has not. */
function entriesApart(one: readonly WordEntry[], other: readonly WordEntry[]): readonly WordEntry[] {
  const keyOf = (entry: WordEntry) => JSON.stringify(entry);
  const [left, right] = [new Set(one.map(keyOf)), new Set(other.map(keyOf))];
  return [
    ...one.filter((entry) => !right.has(keyOf(entry))),
    ...other.filter((entry) => !left.has(keyOf(entry))),
  ];
}

import { formsOfNoun, formsOfVerbPhrase, readIrregularVerbs } from "../lexicon/inflect";
import type { Resources } from "../resources";
import { phrasesOfEntry, type WordEntry } from "./entry";

/** Every written form by which an entry may be found in a text. */
export function formsOfEntry(entry: WordEntry, resources: Resources): readonly string[] {
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

/** The entries that one of two lists has and the other has not. */
export function entriesApart(one: readonly WordEntry[], other: readonly WordEntry[]): readonly WordEntry[] {
  const keyOf = (entry: WordEntry) => JSON.stringify(entry);
  const [left, right] = [new Set(one.map(keyOf)), new Set(other.map(keyOf))];
  return [
    ...one.filter((entry) => !right.has(keyOf(entry))),
    ...other.filter((entry) => !left.has(keyOf(entry))),
  ];
}

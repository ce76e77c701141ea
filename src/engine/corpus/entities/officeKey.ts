import words from "../../../../lexicons/words/corpus.json";
import { fold } from "../../coreference/nameKeys";
import { separateOffices } from "../../coreference/offices";
import { wordSet } from "../../lexicon/wordList";

const UNTELLING = wordSet(words.untellingTitles);
const EMPTY = wordSet(words.untellingInOffices);

/**
 * Keys under which the ways to write one office meet: "Minister of Foreign Affairs" is "Foreign Minister". "Deputy Prime
 * Minister and Foreign Minister" is two. Titles that many bear ("Dr.") have none.
 */
export function officeKeys(role: string): string[] {
  let keys = known.get(role);
  if (!keys) {
    if (known.size >= MOST_KEYS) known.clear();
    known.set(role, (keys = [...new Set(separateOffices(fold(role)).flatMap(keyOf))]));
  }
  return keys;
}

/** Roles come again and again. */
const known = new Map<string, string[]>();
const MOST_KEYS = 10_000;

function keyOf(office: string): string[] {
  const parts = office
    .split(/[\s,/]+/u)
    .map((part) => part.replace(/\.$/u, ""))
    .filter((part) => part !== "" && !EMPTY.has(part));
  const key = [...new Set(parts)].sort().join(" ");
  return key === "" || UNTELLING.has(key) ? [] : [key];
}

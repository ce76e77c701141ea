import names from "../../../lexicons/words/coreference.json";
import words from "../../../lexicons/words/drafts.json";
import type { EntityType } from "../annotations/annotationSet";
import { wordsOfName } from "../folder/partyKey";
import { SHARED_BODIES } from "../lexicon/bodyWords";
import { wordSet } from "../lexicon/wordList";
import type { SpeakerVerdict } from "./finding";

/** Who says something, as a text names them. */
export interface Speaker {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: EntityType;
}

const COURTESIES = wordSet(words.courtesies);
const ENDINGS = wordSet(names.generations);

/** A person's name: the last name, and what stands before it. */
export interface PersonName {
  readonly last: string;
  readonly given: readonly string[];
}

export function readPersonName(name: string): PersonName {
  const all = wordsOfName(name).filter((word) => !ENDINGS.has(word));
  const bare = all.filter((word) => !COURTESIES.has(word));
  const own = bare.length > 0 ? bare : all;
  return { last: own.at(-1) ?? "", given: own.slice(0, -1) };
}

/**
 * Whether a draft's speaker is a source's. Persons of one last name are the same where their given names do not speak against
 * it; a last name alone tells nothing where the sources know several of it. A person and a body, or two places, may stand for
 * each other: unclear.
 */
export function compareSpeakers(
  a: Speaker | null,
  b: Speaker | null,
  isAmbiguous: (lastName: string) => boolean,
): SpeakerVerdict {
  if (!a || !b) return "unclear";
  if (a.type === "person" && b.type === "person")
    return comparePersons(readPersonName(a.name), readPersonName(b.name), isAmbiguous);
  if (a.type !== b.type) return "unclear";
  const [names, others] = [a, b].map(({ name, aliases }) => [name, ...aliases.filter(isOwn)].map(keyOf));
  if (names.some((name) => name !== "" && others.includes(name))) return "same";
  if (a.type !== "organization") return "unclear";
  const known = new Set(names.flatMap((name) => name.split(" ")));
  return others.some((name) => name.split(" ").some((word) => known.has(word))) ? "unclear" : "other";
}

/** "The ministry" is what a text calls its ministry, and what others call theirs. */
const isOwn = (alias: string): boolean => !wordsOfName(alias).every((word) => SHARED_BODIES.has(word));

const SMALL = new Set(["of", "the", "for", "and"]);

/** The words of a name in order of the alphabet: "State Department" is "Department of State". */
const keyOf = (name: string): string =>
  wordsOfName(name)
    .filter((word) => !SMALL.has(word))
    .sort()
    .join(" ");

function comparePersons(
  a: PersonName,
  b: PersonName,
  isAmbiguous: (lastName: string) => boolean,
): SpeakerVerdict {
  if (a.last === "" || b.last === "") return "unclear";
  if (a.last !== b.last) return isFirstOf(a, b) || isFirstOf(b, a) ? "unclear" : "other";
  if (a.given.length === 0 || b.given.length === 0) {
    const isBare = a.given.length !== b.given.length;
    return isBare && isAmbiguous(a.last) ? "unclear" : "same";
  }
  if (a.given.some((given) => b.given.includes(given))) return "same";
  const [first, other] = [a.given[0], b.given[0]];
  if (isInitial(first, other) || isInitial(other, first)) return "same";
  return isShortFor(first, other) || isShortFor(other, first) ? "unclear" : "other";
}

/** "Xi" of "Xi Jinping", or "Ana" of "Ana Lind": the one is a last name, the other tells little. */
const isFirstOf = (short: PersonName, long: PersonName): boolean =>
  short.given.length === 0 && long.given.length === 1 && long.given[0] === short.last;

const isInitial = (short: string, long: string): boolean => short.length === 1 && long.startsWith(short);

/** "Tony" for "Antony", "Joe" for "Joseph". */
const isShortFor = (short: string, long: string): boolean =>
  short.length >= 3 && (long.endsWith(short.slice(1)) || long.startsWith(short.slice(0, 2)));

import words from "../../../lexicons/words/coreference.json";
import { entriesOf, wordSet } from "../lexicon/wordList";
const PARTICLES = wordSet(words.particles);

/** The parts that name somebody's father ("Salman" in "Mohammed bin Salman"): alone they mean somebody else. */
export function fathersIn(name: string): string[] {
  return [...fold(name).matchAll(/\b(?:bin|ibn|ben|bint) (?:al |el )?(\S+)/gu)].map((match) => match[1]);
}

const PLAIN = /^[A-Za-z0-9.,&()/]+(?: [A-Za-z0-9.,&()/]+)*$/u;

/** Lower case without diacritics, apostrophes and invisible marks; white space and hyphens as one space. */
export function fold(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name
    .normalize("NFD")
    .replace(/[\p{M}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064'’‘ʻʼ`´]/gu, "")
    .toLowerCase()
    .replaceAll("ı", "i")
    .replaceAll("ø", "o")
    .replaceAll("ł", "l")
    .replace(/[\s\p{Pd}]+/gu, " ")
    .trim();
}

/** The parts of a person's name that tell people apart: articles, particles and junior marks left out. */
export function partsOfPerson(name: string): string[] {
  const words = fold(name)
    .split(/[\s,]+|(?<=\.)(?=\p{L})/u)
    .filter((word) => word !== "");
  const parts = words.filter((word) => !PARTICLES.has(word));
  return parts.length > 0 ? parts : words;
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/kh/gu, "k"],
  [/gh/gu, "g"],
  [/dh/gu, "d"],
  [/q/gu, "k"],
  [/c(?=[aou]|$)/gu, "k"],
  [/ou|oo|o/gu, "u"],
  [/ei|ey|ai|ay/gu, "a"],
  [/ee|e|y/gu, "i"],
  [/([^aeiou])\1+/gu, "$1"],
  [/h$/u, ""],
];

/**
 * A key under which the usual spellings of one Arabic, Persian or Turkic name meet ("Mohammed", "Muhammad"):
 * the first vowel is kept and all later ones dropped, so that "Hussein" and "Hassan" stay apart. Own method.
 */
export function transliterationKey(part: string): string {
  const known = keys.get(part);
  if (known !== undefined) return known;
  if (keys.size >= MOST_KEYS) keys.clear();
  const key = keyOfSounds(part);
  keys.set(part, key);
  return key;
}

/** Keys worked out before: names come again and again. */
const keys = new Map<string, string>();
const MOST_KEYS = 10_000;

function keyOfSounds(part: string): string {
  let key = part;
  for (const [sound, letter] of SOUNDS) key = key.replace(sound, letter);
  const first = key.search(/[aiu]/u);
  if (first < 0) return key;
  return key.slice(0, first + 1) + key.slice(first + 1).replace(/[aiu]/gu, "");
}

/** True if two parts can be the same name: equal, one the initial of the other, or one sound. */
export function isSamePart(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.endsWith(".") || b.endsWith(".")) {
    const initial = a.endsWith(".") ? a.slice(0, -1) : b.slice(0, -1);
    return (a.endsWith(".") ? b : a).startsWith(initial);
  }
  return a.length > 3 && b.length > 3 && transliterationKey(a) === transliterationKey(b);
}

const SMALL = wordSet(words.uncounted);

/** "Group of Seven" is "G7". */
const DIGITS: ReadonlyMap<string, string> = new Map(
  entriesOf(words.numbersInNames).map((pair) => pair.split(" ") as [string, string]),
);

/** The capitals that can stand for a name, small words left out and, as a second reading, kept. */
export function acronymsOf(name: string): string[] {
  const words = fold(name.replaceAll(/\./gu, ""))
    .split(/[\s/]+/u)
    .filter((word) => /^\p{L}/u.test(word));
  const letters = (chosen: readonly string[]) => chosen.map((word) => DIGITS.get(word) ?? word[0]).join("");
  const main = words.filter((word) => !SMALL.has(word));
  return main.length < 2 ? [] : [letters(main), letters(words)];
}

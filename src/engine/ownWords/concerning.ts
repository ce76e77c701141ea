import { fold } from "../text/fold";
import { lineOfEntry, phrasesOfEntry, type WordEntry } from "./entry";
import { listedEntries } from "./parseWords";

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text as they are looked for: without case and accents, what is no letter or digit parts them. */
export const plainWords = (text: string): string[] => fold(text.replace(/['’‘]/gu, "")).match(WORD) ?? [];

interface Line {
  readonly line: string;
  readonly phrases: readonly (readonly string[])[];
  /** How a form of its words may begin, "": in any way; null: they have no other forms. */
  readonly beginning: string | null;
}

/** The list that was asked for last: an index asks for one list thousands of times. */
let last: { readonly list: string; readonly lines: readonly Line[] } | undefined;

/** Letters by which the forms of a word begin alike; a shorter word may have any form. */
const ALIKE = 3;
const LEAST_ALIKE = 6;

/**
 * The lines of a list that can make a difference to a text: those whose words stand in it. Of verbs and offices a word that
 * begins alike counts, since their forms are known to the lexicons alone.
 */
export function linesConcerning(list: string, text: string): readonly string[] {
  if (last?.list !== list) last = { list, lines: listedEntries(list).map(lineOf) };
  const { lines } = last;
  const words = new Set(plainWords(text));
  const beginnings = new Set([...words].map((word) => word.slice(0, ALIKE)));
  return lines
    .filter(
      ({ phrases, beginning }) =>
        phrases.some((phrase) => phrase.every((word) => words.has(word))) ||
        (beginning !== null && (beginning === "" || beginnings.has(beginning))),
    )
    .map(({ line }) => line);
}

function lineOf(entry: WordEntry): Line {
  const isInflected = entry.kind === "verb" || entry.kind === "meeting" || entry.kind === "role";
  const [first] = entry.kind === "role" ? plainWords(entry.name).slice(-1) : plainWords(entry.name);
  return {
    line: lineOfEntry(entry),
    phrases: phrasesOfEntry(entry).map((phrase) => [...new Set(plainWords(phrase))]),
    beginning: !isInflected ? null : first.length < LEAST_ALIKE ? "" : first.slice(0, ALIKE),
  };
}

import { fold } from "../text/fold";
import { lineOfEntry, phrasesOfEntry, type WordEntry } from "./entry";
import { parseWords } from "./parseWords";

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text as they are looked for: without case and accents, what is no letter or digit parts them. */
export const plainWords = (text: string): string[] => fold(text.replace(/['’‘]/gu, "")).match(WORD) ?? [];

interface Line {
  readonly line: string;
  /** The words of each of its phrases; null: any text may have a form of them. */
  readonly phrases: readonly (readonly string[])[] | null;
}

/** The list that was asked for last: an index asks for one list thousands of times. */
let last: { readonly list: string; readonly lines: readonly Line[] } | undefined;

/**
 * The lines of a list that can make a difference to a text: those whose words stand in it. Verbs are taken for concerning
 * every text, since their forms are known to the lexicons alone.
 */
export function linesConcerning(list: string, text: string): readonly string[] {
  if (last?.list !== list) last = { list, lines: parseWords(list).entries.map(({ entry }) => lineOf(entry)) };
  const { lines } = last;
  const words = lines.some(({ phrases }) => phrases) ? new Set(plainWords(text)) : new Set<string>();
  return lines
    .filter(({ phrases }) => phrases?.some((phrase) => phrase.every((word) => words.has(word))) ?? true)
    .map(({ line }) => line);
}

function lineOf(entry: WordEntry): Line {
  const isInflected = entry.kind === "verb" || entry.kind === "meeting" || entry.kind === "role";
  return {
    line: lineOfEntry(entry),
    phrases: isInflected ? null : phrasesOfEntry(entry).map((phrase) => [...new Set(plainWords(phrase))]),
  };
}

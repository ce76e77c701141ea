import words from "../../../../lexicons/words/names.json";
import { wordSet } from "../../lexicon/wordList";
import type { Tokens } from "../../tokens/tokens";
import type { TypedRange } from "./classifyChunk";

const BEHIND = wordSet(words.behindLanguages);
const ENDS = wordSet(words.endsPhrase);

/**
 * True if the name of a people stands for its language, which is no nationality: "a Norwegian-language paper",
 * "English-speaking regions", "(In French.)".
 */
export function isLanguage({ lower }: Tokens, { first, end, type }: TypedRange): boolean {
  if (type !== "nationality") return false;
  const behind = lower[end] === "-" ? end + 1 : end;
  if (BEHIND.has(lower[behind])) return true;
  return lower[first - 1] === "in" && (ENDS.has(lower[end]) || lower[end] === undefined);
}

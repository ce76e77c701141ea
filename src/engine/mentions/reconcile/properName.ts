import type { EntityType } from "../../annotations/annotationSet";
import { isNameWord } from "../names/nameWord";
import { hashPhrase, hashWord } from "../../lexicon/hash";
import { TokenFlag, type Tokens } from "../../tokens/tokens";

/** Types whose names the document pass compares; roles, dates and quantities stay as they were found. */
export const PROPER_TYPES = ["person", "organization", "place", "nationality", "event", "agreement"] as const;
export type ProperType = (typeof PROPER_TYPES)[number];

export function properIndex(type: EntityType): number {
  return (PROPER_TYPES as readonly string[]).indexOf(type);
}

/** Hash of the words `[first, end)` without regard to case and diacritics; the same form has the same key. */
export function keyOf({ lower }: Tokens, first: number, end: number): number {
  let key = hashWord(lower[first]);
  for (let i = first + 1; i < end; i++) key = hashPhrase(key, hashWord(lower[i]));
  return key;
}

/** True for a word that is written as a name: capitalised, and no number or mark. */
export function isCapitalized(tokens: Tokens, index: number): boolean {
  return isNameWord(tokens, index) && !(tokens.flags[index] & TokenFlag.Punctuation);
}

import type { EntityType } from "../../annotations/annotationSet";
import { PROPER_TYPES } from "../../document/comparing";
import { isNameWord } from "../names/nameWord";
import { hashPhrase, hashWord } from "../../lexicon/hash";
import { TokenFlag, type Tokens } from "../../tokens/tokens";

/** Place of a type among those whose names are compared, -1 for the others. */
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

import { featureKey } from "../perceptron/hash";

/** Key of what a word is known as: the word's hash. */
export const lexiconKey = (word: number): number => featureKey(64, word);
/** Key of the tag dictionary: the word, and whether it begins with a capital within a sentence. */
export const dictionaryKey = (word: number, capital: boolean): number =>
  featureKey(65, word, capital ? 1 : 0);

/** The lexicon's code of a word is its commonest tag times this, plus the second one plus one, or 0. */
export const TAG_CODES = 22;

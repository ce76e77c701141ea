import words from "../../../../lexicons/words/roles.json";
import { wordSet } from "../../lexicon/wordList";
import { hasFlag, TokenFlag, type Tokens } from "../../tokens/tokens";

const NO_NOUN_FOLLOWS = wordSet(words.noNounFollows);
const PAST_TENSE = /^\p{L}{2,}ed$/u;

/** A capitalised word stands at `index`, which may lie outside of the tokens. */
export const isCapital = (tokens: Tokens, index: number): boolean =>
  index >= 0 && index < tokens.count && hasFlag(tokens, index, TokenFlag.Capital);

/** A lower-cased word that may be a noun: neither a function word nor what looks like a past tense. */
export const isLowerWord = (tokens: Tokens, index: number): boolean =>
  index < tokens.count &&
  !hasFlag(tokens, index, TokenFlag.Capital | TokenFlag.Punctuation | TokenFlag.Number) &&
  !NO_NOUN_FOLLOWS.has(tokens.lower[index]) &&
  !PAST_TENSE.test(tokens.lower[index]);

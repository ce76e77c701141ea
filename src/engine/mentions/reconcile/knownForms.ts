import words from "../../../../lexicons/words/names.json";
import { wordSet } from "../../lexicon/wordList";
import type { Document } from "../../document/document";
import { hashPhrase, hashWord } from "../../lexicon/hash";
import type { NameCandidate } from "../../document/nameCandidate";
import { TokenFlag, type Tokens } from "../../tokens/tokens";
import type { ProperType } from "../../document/comparing";
import { isCapitalized } from "./properName";
import { winner, type Ballots } from "./votes";

/** Forms sure enough to be marked wherever they stand, by key; the longest has `longest` words. */
export interface KnownForms {
  readonly typeOf: ReadonlyMap<number, ProperType>;
  readonly longest: number;
  /** Those that the document defines, which are names though the word is an ordinary one. */
  readonly defined: ReadonlySet<number>;
}

const OPENERS = wordSet(words.openers);
const ENOUGH = 0.6;
const LONGEST = 8;

/** Lower-case words of the document; a capitalised one of them at the start of a sentence may be no name. */
export function wordsInLowerCase({ paragraphs }: Document): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { paragraph } of paragraphs) {
    const { lower, flags, count } = paragraph.tokens;
    for (let i = 0; i < count; i++)
      if (!(flags[i] & (TokenFlag.Capital | TokenFlag.Number | TokenFlag.Punctuation))) words.add(lower[i]);
  }
  return words;
}

export function knownForms(ballots: Ballots): KnownForms {
  const typeOf = new Map<number, ProperType>();
  const defined = new Set<number>();
  let longest = 0;
  for (const [key, ballot] of ballots) {
    const { type, weight } = winner(ballot);
    if (weight < ENOUGH || ballot.words > LONGEST || ballot.unnamed) continue;
    typeOf.set(key, type);
    if (ballot.defined) defined.add(key);
    longest = Math.max(longest, ballot.words);
  }
  return { typeOf, longest, defined };
}

/**
 * A capital that no beginning explains: behind a word in lower case, before another, and no "I". A person called You or
 * House is meant by it, once the text has the full name.
 */
function isInside({ flags, lower }: Tokens, index: number): boolean {
  const isLower = (at: number): boolean =>
    at >= 0 &&
    at < flags.length &&
    !(flags[at] & (TokenFlag.Capital | TokenFlag.Punctuation | TokenFlag.Number));
  if (flags[index] & (TokenFlag.SentenceStart | TokenFlag.AllCaps) || lower[index].length < 3) return false;
  return isLower(index - 1) && isLower(index + 1);
}

/** Known forms in the tokens that no name covers yet, longest first. Linear in tokens. */
export function findKnown(
  tokens: Tokens,
  covered: Uint8Array,
  { typeOf, longest, defined }: KnownForms,
  lowerCase: ReadonlySet<string>,
): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (covered[i] || !isCapitalized(tokens, i)) continue;
    let key = 0;
    let end = 0;
    let type: ProperType | undefined;
    let isDefined = false;
    for (let j = i; j < tokens.count && j < i + longest && !covered[j]; j++) {
      key = j === i ? hashWord(tokens.lower[j]) : hashPhrase(key, hashWord(tokens.lower[j]));
      const known = typeOf.get(key);
      if (!known || !isCapitalized(tokens, j)) continue;
      type = known;
      isDefined = defined.has(key);
      end = j + 1;
    }
    if (end === i + 1 && OPENERS.has(tokens.lower[i]) && (tokens.flags[i] & TokenFlag.SentenceStart) !== 0)
      continue;
    const isOrdinary = lowerCase.has(tokens.lower[i]) || tokens.lower[i].length < 2;
    if (!type || (end === i + 1 && isOrdinary && !isDefined && !(type === "person" && isInside(tokens, i))))
      continue;
    found.push({
      start: tokens.start[i],
      end: tokens.end[end - 1],
      type,
      firstToken: i,
      endToken: end,
      origin: "document.known",
      confidence: 0.6,
    });
    i = end - 1;
  }
  return found;
}

import { hashPhrase, hashWord } from "../lexicon/hash";
import { plainWords } from "./concerning";

/** Bits for each word: with two of them a word that is not there seems to be in about one text of thirty. */
const BITS_A_WORD = 10;
const PROBES = 2;
/** The digits of a signature, which each hold six bits: letters and marks that no JSON writes otherwise. */
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const BITS_A_DIGIT = 6;

/**
 * Which words a text has, in some hundred characters (a Bloom filter): a word that it has is always found, one that it has not,
 * seldom.
 */
export function signatureOf(text: string): string {
  const words = new Set(plainWords(text));
  const digits = new Uint8Array(Math.ceil((words.size * BITS_A_WORD) / BITS_A_DIGIT));
  for (const word of words)
    for (const bit of bitsOf(word, digits.length))
      digits[Math.floor(bit / BITS_A_DIGIT)] |= 1 << (bit % BITS_A_DIGIT);
  return Array.from(digits, (digit) => DIGITS[digit]).join("");
}

/** A test whether a text may have all words of one of the phrases, by its signature. */
export function mayHold(phrases: readonly string[]): (signature: string) => boolean {
  const all = phrases.map((phrase) => [...new Set(plainWords(phrase))]).filter((words) => words.length > 0);
  return (signature) => all.some((words) => words.every((word) => holds(signature, word)));
}

function holds(signature: string, word: string): boolean {
  if (signature.length === 0) return false;
  return bitsOf(word, signature.length).every((bit) => {
    const digit = DIGITS.indexOf(signature[Math.floor(bit / BITS_A_DIGIT)]);
    return (digit >> (bit % BITS_A_DIGIT)) & 1;
  });
}

/** The bits of a word in a signature of so many digits. */
function bitsOf(word: string, digits: number): number[] {
  const bits: number[] = [];
  for (let hash = hashWord(word), i = 0; i < PROBES; i++, hash = hashPhrase(hash, i + 1))
    bits.push((hash >>> 0) % (digits * BITS_A_DIGIT));
  return bits;
}

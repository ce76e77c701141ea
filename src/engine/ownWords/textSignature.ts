import { hashPhrase, hashWord } from "../lexicon/hash";
import { plainWords } from "./concerning";

/** Bits for each word: with two of them a word that is not there seems to be in about one text of thirty. */
const BITS_A_WORD = 10;
const PROBES = 2;

/**
 * Which words a text has, in some hundred bytes (a Bloom filter, as base64): a word that it has is always found, one that it
 * has not, seldom.
 */
export function signatureOf(text: string): string {
  const words = new Set(plainWords(text));
  const bytes = new Uint8Array(Math.ceil((words.size * BITS_A_WORD) / 8));
  for (const word of words) for (const bit of bitsOf(word, bytes.length)) bytes[bit >> 3] |= 1 << (bit & 7);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/** A test whether a text may have all words of one of the phrases, by its signature. */
export function mayHold(phrases: readonly string[]): (signature: string) => boolean {
  const all = phrases.map((phrase) => [...new Set(plainWords(phrase))]).filter((words) => words.length > 0);
  return (signature) => {
    const bytes = atob(signature);
    return all.some((words) => words.every((word) => holds(bytes, word)));
  };
}

function holds(bytes: string, word: string): boolean {
  if (bytes.length === 0) return false;
  return bitsOf(word, bytes.length).every((bit) => (bytes.charCodeAt(bit >> 3) >> (bit & 7)) & 1);
}

/** The bits of a word in a signature of so many bytes. */
function bitsOf(word: string, bytes: number): number[] {
  const bits: number[] = [];
  for (let hash = hashWord(word), i = 0; i < PROBES; i++, hash = hashPhrase(hash, i + 1))
    bits.push((hash >>> 0) % (bytes * 8));
  return bits;
}

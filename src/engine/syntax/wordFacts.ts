import { hashText } from "../perceptron/hash";
import type { KeyIndex } from "../perceptron/keyIndex";
import type { WordClusters } from "../perceptron/wordClusters";
import { clauseRole } from "./clauseState";
import { lexiconKey } from "./taggerKeys";

/** Words that are kept at once, as a power of two: enough for the words of a few long articles. */
const SLOTS = 1 << 12;

/** Bits of a word's form, those of `TokenFlag` left free. */
const HYPHEN = 16;
const FOREIGN = 64;
const ONE_LETTER = 128;
const SHORT = 256;

/**
 * What the tagger looks at in a word by itself, kept for the words that come back. Parallel arrays by slot; a slot holds
 * until another word needs it, so what is read from it is to be copied at once.
 */
export class WordFacts {
  readonly word = new Int32Array(SLOTS);
  /** A second hash: two words that agree in both are one. */
  readonly check = new Int32Array(SLOTS);
  readonly suffix2 = new Int32Array(SLOTS);
  readonly suffix3 = new Int32Array(SLOTS);
  readonly suffix4 = new Int32Array(SLOTS);
  readonly prefix3 = new Int32Array(SLOTS);
  /** Hyphen, length and script, as bits. */
  readonly form = new Uint16Array(SLOTS);
  /** What the lexicon knows the word as, plus one; 0 if it does not. */
  readonly lexical = new Int32Array(SLOTS);
  /** What the word does to clauses: a `ClauseRole`. */
  readonly role = new Uint8Array(SLOTS);
  /** Which words it behaves like; 0 for words that the lexicon knows, and for unknown ones. */
  readonly fine = new Uint16Array(SLOTS);
  readonly #lexicon: KeyIndex;
  readonly #clusters: WordClusters;

  /** `lexicon` gives what a word is known as, by its `lexiconKey`. */
  constructor(lexicon: KeyIndex, clusters: WordClusters) {
    this.#lexicon = lexicon;
    this.#clusters = clusters;
  }

  /** The slot of a lower-case word. */
  slotOf(lower: string): number {
    const { length } = lower;
    let word = 0x811c9dc5;
    let check = length;
    for (let i = 0; i < length; i++) {
      const code = lower.charCodeAt(i);
      word = Math.imul(word ^ code, 0x01000193);
      check = Math.imul(check + code, 0x2c1b3c6d);
    }
    // An odd number, as slots begin with 0.
    check |= 1;
    const slot = (word ^ (word >>> 15)) & (SLOTS - 1);
    if (this.word[slot] !== word || this.check[slot] !== check) this.#fill(slot, lower, word, check);
    return slot;
  }

  #fill(slot: number, lower: string, word: number, check: number): void {
    const { length } = lower;
    this.word[slot] = word;
    this.check[slot] = check;
    this.suffix2[slot] = hashText(lower, Math.max(0, length - 2));
    this.suffix3[slot] = hashText(lower, Math.max(0, length - 3));
    this.suffix4[slot] = hashText(lower, Math.max(0, length - 4));
    this.prefix3[slot] = hashText(lower, 0, Math.min(3, length));
    this.form[slot] = formOf(lower);
    const key = lexiconKey(word);
    const lexical = this.#lexicon.get(key) + 1;
    this.lexical[slot] = lexical;
    this.role[slot] = clauseRole(key);
    this.fine[slot] = lexical === 0 ? this.#clusters.fine(lower) : 0;
  }
}

function formOf(lower: string): number {
  const hyphen = lower.length > 2 && lower.indexOf("-", 1) > 0 ? HYPHEN : 0;
  const foreign = lower.charCodeAt(0) > 127 ? FOREIGN : 0;
  const short = lower.length === 1 ? ONE_LETTER : lower.length <= 3 ? SHORT : 0;
  return hyphen | foreign | short;
}

import closed from "../../../lexicons/words/closed.json";
import type { Tokens } from "../tokens/tokens";
import { entriesOf, type WordList } from "./wordList";

/** A class of words that many rules ask for: a key of `lexicons/words/closed.json`. To add one, add a row there. */
export type WordClass = keyof typeof closed;

export const WORD_CLASSES = Object.keys(closed) as WordClass[];

/** The number of each class, by which a word is asked for it: `Word.relative`. */
export const Word = Object.fromEntries(WORD_CLASSES.map((name, code) => [name, code])) as Readonly<
  Record<WordClass, number>
>;

/** The classes of every listed word as bits. A word has a number, so that a token is looked up once and then asked. */
class WordClasses {
  readonly #numbers = new Map<string, number>();
  /** Integers that the classes of one word take. */
  readonly #width: number;
  /** `#width` integers a word, by its number; those of number 0, a word that is not listed, are empty. */
  readonly #bits: Uint32Array;

  constructor(lists: readonly WordList[]) {
    this.#width = Math.ceil(lists.length / 32);
    const words = lists.map((list) => entriesOf(list));
    for (const word of new Set(words.flat())) this.#numbers.set(word, this.#numbers.size + 1);
    this.#bits = new Uint32Array((this.#numbers.size + 1) * this.#width);
    words.forEach((entries, code) => {
      for (const word of entries) this.#bits[this.#placeOf(this.numberOf(word), code)] |= 1 << (code & 31);
    });
  }

  #placeOf(number: number, wordClass: number): number {
    return number * this.#width + (wordClass >> 5);
  }

  numberOf(word: string): number {
    return this.#numbers.get(word) ?? 0;
  }

  /** One test of a bit. */
  isIn(number: number, wordClass: number): boolean {
    return ((this.#bits[this.#placeOf(number, wordClass)] >>> (wordClass & 31)) & 1) === 1;
  }
}

const CLASSES = new WordClasses(WORD_CLASSES.map((name) => closed[name]));

/** Per token the number of its word among those of all classes, 0 for one that is not listed. */
export function wordNumbers({ lower, count }: Tokens): Uint16Array {
  const numbers = new Uint16Array(count);
  for (let i = 0; i < count; i++) numbers[i] = CLASSES.numberOf(lower[i]);
  return numbers;
}

/** The word of this number is in the class. */
export function isInClass(number: number, wordClass: number): boolean {
  return number > 0 && CLASSES.isIn(number, wordClass);
}

/** For a word that is no token of a paragraph at hand. */
export function isWord(word: string, wordClass: number): boolean {
  return isInClass(CLASSES.numberOf(word), wordClass);
}

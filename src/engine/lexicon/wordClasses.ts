import { rowsOf, type Resources } from "../resources";
import type { Tokens } from "../tokens/tokens";
import { oneOf } from "./oneOf";

/** The closed classes of words that rules ask for, each a row of `lexicons/words.tsv`. To add one, add both. */
export const WORD_CLASSES = [
  /** "who", "which", "that": may open a relative clause. */
  "relative",
  /** "who", "which": as above, and behind a comma too. */
  "nonRestrictive",
  /** Auxiliaries that carry tense, as tokens: "is", "'ve", "cannot", the "ca" of "can't". */
  "finiteAuxiliary",
  "modal",
  /** Forms of "be" and "get", which make a passive. */
  "be",
  /** Forms of "have", the gerund among them. */
  "have",
] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

/** The number of each class, by which a word is asked for it: `Word.relative`. */
export const Word = Object.fromEntries(WORD_CLASSES.map((name, code) => [name, code])) as Readonly<
  Record<WordClass, number>
>;

const WIDTH = Math.ceil(WORD_CLASSES.length / 32);

/** The classes of every listed word as bits. A word has a number, so that a token is looked up once and then asked. */
export class WordClasses {
  readonly #numbers: ReadonlyMap<string, number>;
  /** `WIDTH` integers a word, by its number; those of number 0, a word that is not listed, are empty. */
  readonly #bits: Uint32Array;

  constructor(words: Iterable<readonly [word: string, classes: readonly WordClass[]]>) {
    const numbers = new Map<string, number>();
    const bits = new Array<number>(WIDTH).fill(0);
    for (const [word, classes] of words) {
      const number = numbers.get(word) ?? numbers.size + 1;
      numbers.set(word, number);
      for (const name of classes) {
        const at = number * WIDTH + (Word[name] >> 5);
        bits[at] = (bits[at] ?? 0) | (1 << (Word[name] & 31));
      }
    }
    this.#numbers = numbers;
    this.#bits = Uint32Array.from({ length: (numbers.size + 1) * WIDTH }, (_, at) => bits[at] ?? 0);
  }

  /** Per token the number of its word, 0 for one that is not listed. */
  numbersOf({ lower, count }: Tokens): Uint16Array {
    const numbers = new Uint16Array(count);
    for (let i = 0; i < count; i++) numbers[i] = this.#numbers.get(lower[i]) ?? 0;
    return numbers;
  }

  /** One test of a bit. */
  isIn(number: number, wordClass: number): boolean {
    return ((this.#bits[number * WIDTH + (wordClass >> 5)] >>> (wordClass & 31)) & 1) === 1;
  }

  /** For a word that is no token of a paragraph at hand. */
  has(word: string, wordClass: number): boolean {
    return this.isIn(this.#numbers.get(word) ?? 0, wordClass);
  }
}

export function readWordClasses(resources: Resources): WordClasses {
  const rows = rowsOf(resources, "words");
  const classes = rows.map(([name]) => oneOf(WORD_CLASSES, name, "words.tsv"));
  const missing = WORD_CLASSES.find((name) => !classes.includes(name));
  if (missing !== undefined) throw new Error(`words.tsv: no row for "${missing}".`);
  return new WordClasses(
    rows.flatMap(([, words], row) => words.split(" ").map((word) => [word, [classes[row]]] as const)),
  );
}

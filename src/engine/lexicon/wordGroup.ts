import { entriesOf, type WordList } from "./wordList";

/** Words in normal form, those of a paragraph or of a stretch of text. */
interface Words {
  readonly lower: readonly string[];
}

/** A written form found at a token: what the lexicon says of it, and where it ends. */
export interface Found<Word = string> {
  readonly word: Word;
  readonly endToken: number;
}

/** A group of written forms, ready to be asked what stands at a token. Longer forms win. */
export class WordGroup<Word = string> {
  readonly #byFirst = new Map<string, { rest: readonly string[]; word: Word }[]>();

  add(word: Word, form: string): void {
    const [first, ...rest] = form.split(" ");
    const entries = this.#byFirst.get(first) ?? [];
    entries.push({ rest, word });
    entries.sort((a, b) => b.rest.length - a.rest.length);
    this.#byFirst.set(first, entries);
  }

  at({ lower }: Words, token: number): Found<Word> | null {
    for (const { rest, word } of this.#byFirst.get(lower[token]) ?? []) {
      if (rest.every((form, index) => lower[token + 1 + index] === form)) {
        return { word, endToken: token + 1 + rest.length };
      }
    }
    return null;
  }

  has(form: string): boolean {
    return this.#byFirst.has(form);
  }

  /** The words that a form may begin with. */
  firstWords(): Iterable<string> {
    return this.#byFirst.keys();
  }
}

/** The entries of the lists, to be asked for at a token; of several words each if need be. */
export function phrasesOf(...lists: readonly WordList[]): WordGroup {
  const group = new WordGroup();
  for (const entry of entriesOf(...lists)) group.add(entry, entry);
  return group;
}

/** Whether one of the phrases stands somewhere in the words. */
export const holdsPhrase = (phrases: WordGroup, lower: readonly string[]): boolean =>
  lower.some((_, at) => phrases.at({ lower }, at) !== null);

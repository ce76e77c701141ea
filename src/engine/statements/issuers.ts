import words from "../../../lexicons/words/statements.json";
import type { Statement } from "../annotations/annotationSet";
import type { DocumentWords } from "../document/documentWords";
import { wordSet } from "../lexicon/wordList";

const ISSUED = wordSet(words.issued);
const SAME = wordSet(words.sameAgain);
const THE = new Set(["the", "this", "that"]);

/** Who issued the documents that a text speaks of, so that "the letter said" finds the letter's author. */
export class Issuers {
  readonly #words: DocumentWords;
  readonly #byNoun = new Map<string, string | null>();

  constructor(words: DocumentWords) {
    this.#words = words;
  }

  /** Gives a statement whose source is a document known already its author, and notes the document of any other. */
  resolve(statement: { speaker: string | null } & Pick<Statement, "source" | "medium">): void {
    const [source] = statement.source;
    if (source === undefined) return;
    const named = this.#words.in(source);
    const again = statement.speaker === null ? spokenOfAgain(named) : null;
    if (again !== null) {
      statement.speaker = this.#byNoun.get(again) ?? null;
      return;
    }
    const noun = (statement.medium ? this.#words.in(statement.medium) : named).find((word) =>
      ISSUED.has(word),
    );
    if (noun !== undefined) this.#byNoun.set(noun, statement.speaker);
  }
}

/** "the letter", "the same letter": its noun; null for "the monthly report", which may be another, and "a letter". */
function spokenOfAgain(named: readonly string[]): string | null {
  const noun = named[named.length - 1];
  if (!THE.has(named[0]) || !ISSUED.has(noun)) return null;
  return named.length === 2 || (named.length === 3 && SAME.has(named[1])) ? noun : null;
}

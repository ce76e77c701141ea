import type { Statement } from "../annotations/annotationSet";

const NOUN = "statement|letter|report|communiqu[eé]|release|memo|message|study|survey|poll|tweet|post";
const ANY = new RegExp(`\\b(${NOUN})\\b`, "iu");
/** "the monthly report" may be another than the report that was spoken of. */
const AGAIN = new RegExp(`^(?:the|this|that)\\s+(?:(?:same|joint|full|written|latest)\\s+)?(${NOUN})$`, "iu");

/** Who issued the documents that a text speaks of, so that "the letter said" finds the letter's author. */
export class Issuers {
  readonly #text: string;
  readonly #byNoun = new Map<string, string | null>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Gives a statement whose source is a document known already its author, and notes the document of any other. */
  resolve(statement: { speaker: string | null } & Pick<Statement, "source" | "medium">): void {
    const [source] = statement.source;
    if (source === undefined) return;
    const words = this.#text.slice(source.start, source.end);
    const again = AGAIN.exec(words);
    if (again && statement.speaker === null) {
      statement.speaker = this.#byNoun.get(again[1].toLowerCase()) ?? null;
      return;
    }
    const medium = statement.medium ? this.#text.slice(statement.medium.start, statement.medium.end) : words;
    const noun = ANY.exec(medium)?.[1];
    if (noun !== undefined) this.#byNoun.set(noun.toLowerCase(), statement.speaker);
  }
}

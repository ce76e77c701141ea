import type { NameCandidate } from "../document/nameCandidate";
import type { SentenceView } from "../document/sentenceView";
import { TAGS, type Tag } from "../syntax/tags";
import { TokenFlag, hasFlag, type Sentence, type Tokens } from "../tokens/tokens";
import { has, isFinite, isInPhrase, isTag, isVerb, nameAt } from "./sentenceView";

const DASHES = new Set(["–", "—", "-", "--"]);
const QUOTES = new Set(["“", "”", '"', "«", "»", "„"]);

/**
 * One sentence of a view, asked without leaving it: beyond its ends there are no words and only punctuation. Tokens count
 * in the paragraph. Unlike the questions of the view, these take a word inside a name for part of the name alone.
 */
export class Clause {
  readonly view: SentenceView;
  readonly first: number;
  readonly end: number;

  constructor(view: SentenceView, { first, end }: Sentence) {
    this.view = view;
    this.first = first;
    this.end = end;
  }

  get tokens(): Tokens {
    return this.view.tokens;
  }

  #holds(token: number): boolean {
    return token >= this.first && token < this.end;
  }

  word(token: number): string {
    return this.#holds(token) ? this.tokens.lower[token] : "";
  }

  /** The word is in a class of `lexicons/words/closed.json`: `has(token, Word.relative)`. */
  has(token: number, wordClass: number): boolean {
    return this.#holds(token) && has(this.view, token, wordClass);
  }

  tag(token: number): Tag {
    return this.#holds(token) ? TAGS[this.view.tags[token]] : "PUNCT";
  }

  /** The name that covers this token, or null. */
  name(token: number): NameCandidate | null {
    return this.#holds(token) ? nameAt(this.view, token) : null;
  }

  isDate(token: number): boolean {
    return this.name(token)?.type === "date";
  }

  isFinite(token: number): boolean {
    if (!this.#holds(token) || this.name(token)) return false;
    return isFinite(this.view, token) && !this.#isAttribute(token);
  }

  /** "between said centre and the ministry", "former minister and retired Gen. Lind". */
  #isAttribute(token: number): boolean {
    const word = this.word(token);
    if (word === "retired") return this.name(token - 1) !== null && this.name(token + 1) !== null;
    if (word !== "said") return false;
    if (hasFlag(this.tokens, token, TokenFlag.Capital) && token > this.first && this.name(token + 1))
      return true;
    const after = this.tag(token + 1);
    return (this.tag(token - 1) === "ADP" || token === this.first) && (after === "NOUN" || after === "ADJ");
  }

  /** Auxiliaries too. */
  isVerb(token: number): boolean {
    if (!this.#holds(token) || this.name(token)) return false;
    return isVerb(this.view, token) || isTag(this.view, token, "AUX");
  }

  /** A name, or what else stands in a noun phrase, participles too ("the visiting minister"); no pronoun. */
  isNominal(token: number): boolean {
    if (!this.#holds(token)) return false;
    if (this.name(token)) return true;
    if (isTag(this.view, token, "VING") || isTag(this.view, token, "VPART")) return true;
    return isInPhrase(this.view, token) && !isTag(this.view, token, "PRON");
  }

  /** Marks that no noun phrase crosses: dashes, colons, semicolons, quotation marks. */
  isWall(token: number): boolean {
    if (this.name(token)) return false;
    const word = this.word(token);
    if (DASHES.has(word)) return hasFlag(this.tokens, token, TokenFlag.SpaceBefore);
    return word === ":" || word === ";" || QUOTES.has(word);
  }
}

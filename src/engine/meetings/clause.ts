import type { NameCandidate } from "../document/nameCandidate";
import type { SentenceView } from "../document/sentenceView";
import { has, isTag, isVerb, mayBeFinite, mayStandInPhrase, nameAt } from "../grammar/sentenceView";
import { TAGS, type Tag } from "../syntax/tags";
import { TokenFlag, hasFlag, type Sentence, type Tokens } from "../tokens/tokens";
import words from "../../../lexicons/words/meetings.json";
import { wordSet } from "../lexicon/wordList";
import type { MeetingLexicon } from "./meetingLexicon";

/** Past forms that do not end in "ed". */
const PAST = wordSet(words.strongPasts);
const DASHES = new Set(["–", "—", "-", "--"]);
const OPENERS = new Set(["“", "”", '"', "«", "»", "„"]);

const isPastForm = (word: string): boolean => word.endsWith("ed") || PAST.has(word);

/** Words, tags and names of one sentence, as the rules for meetings ask for them. Tokens count in the paragraph. */
export class Clause {
  readonly view: SentenceView;
  readonly lexicon: MeetingLexicon;
  readonly first: number;
  readonly end: number;

  constructor(view: SentenceView, sentence: Sentence, lexicon: MeetingLexicon) {
    this.view = view;
    this.lexicon = lexicon;
    this.first = sentence.first;
    this.end = sentence.end;
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
    if (!this.#holds(token)) return "PUNCT";
    return this.#isPast(token) ? "VPAST" : TAGS[this.view.tags[token]];
  }

  /** "on Wednesday held": between names the tagger may take a verb for a part of them; a small letter tells. */
  #isPast(token: number): boolean {
    if (!isTag(this.view, token, "PROPN")) return false;
    if (hasFlag(this.tokens, token, TokenFlag.Capital) || !isPastForm(this.tokens.lower[token])) return false;
    return (
      this.lexicon.govern.has(this.tokens.lower[token]) || this.lexicon.verb.has(this.tokens.lower[token])
    );
  }

  /** The name that covers this token, or null. */
  name(token: number): NameCandidate | null {
    return this.#holds(token) ? nameAt(this.view, token) : null;
  }

  isFinite(token: number): boolean {
    if (!this.#holds(token)) return false;
    return (
      !this.name(token) &&
      (mayBeFinite(this.view, token) || this.#isPast(token)) &&
      !this.#isSaidAdjective(token)
    );
  }

  /** "between said centre and the ministry". */
  #isSaidAdjective(token: number): boolean {
    const before = this.tag(token - 1);
    const after = this.tag(token + 1);
    if (this.word(token) === "retired") return this.name(token - 1) !== null && this.name(token + 1) !== null;
    if (this.word(token) !== "said") return false;
    if (hasFlag(this.tokens, token, TokenFlag.Capital) && token > this.first && this.name(token + 1))
      return true;
    return (before === "ADP" || token === this.first) && (after === "NOUN" || after === "ADJ");
  }

  isVerb(token: number): boolean {
    if (!this.#holds(token)) return false;
    return (
      !this.name(token) && (isVerb(this.view, token) || isTag(this.view, token, "AUX") || this.#isPast(token))
    );
  }

  isNominal(token: number): boolean {
    if (!this.#holds(token)) return false;
    return this.name(token) !== null || (mayStandInPhrase(this.view, token) && !this.#isPast(token));
  }

  /** Marks that no noun phrase crosses: dashes, colons, semicolons, quotation marks. */
  isWall(token: number): boolean {
    if (this.name(token)) return false;
    const word = this.word(token);
    if (DASHES.has(word)) return hasFlag(this.tokens, token, TokenFlag.SpaceBefore);
    return word === ":" || word === ";" || OPENERS.has(word);
  }

  isDate(token: number): boolean {
    return this.name(token)?.type === "date";
  }
}

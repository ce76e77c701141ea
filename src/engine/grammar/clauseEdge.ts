import type { SentenceView } from "../document/sentenceView";
import { has, isComma, isFinite } from "./sentenceView";
import { Word } from "../lexicon/wordClasses";

/** The cue that content belongs to, as far as its right edge depends on it. */
export interface EdgeContext {
  /** Token of the cue's head verb. */
  readonly head: number;
  readonly kind: "clause" | "phrase" | "infinitive";
  readonly pastCue: boolean;
  /** True if the cue stands in a subordinate clause, which the main clause's comma ends. */
  readonly subordinate?: boolean;
}

/** A finite verb before the next comma or relative pronoun. */
export function clauseFollows(view: SentenceView, first: number, high: number): boolean {
  for (let i = first; i < high && i < first + 14; i++) {
    if (isComma(view, i) || (i > first && has(view, i, Word.relative))) return false;
    if (isFinite(view, i)) return true;
  }
  return false;
}

import type { Sentence, Tokens } from "../tokens/tokens";
import type { Parser } from "./parser";
import type { TagSequence } from "./tags";
import type { Tree } from "./tree";

/** The trees of a paragraph's sentences, each parsed when it is first asked for. */
export class SentenceTrees {
  readonly #parser: Parser;
  readonly #tokens: Tokens;
  readonly #sentences: readonly Sentence[];
  readonly #tags: TagSequence;
  readonly #trees: (Tree | undefined)[] = [];

  constructor(parser: Parser, tokens: Tokens, sentences: readonly Sentence[], tags: TagSequence) {
    this.#parser = parser;
    this.#tokens = tokens;
    this.#sentences = sentences;
    this.#tags = tags;
  }

  /** The tree of the sentence with this index. Throws `RangeError` if there is none. */
  of(sentence: number): Tree {
    const range = this.#sentences[sentence];
    if (!range) throw new RangeError(`There is no sentence ${sentence}.`);
    return (this.#trees[sentence] ??= this.#parser.parse(this.#tokens, this.#tags, range));
  }
}

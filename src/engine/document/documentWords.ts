import { firstWhere } from "../text/firstWhere";
import type { Span } from "../text/span";
import type { TokenRange, Tokens } from "../tokens/tokens";
import type { PlacedParagraph } from "./paragraph";

/** A sentence at its place: document offsets, and the index of its paragraph. */
export interface PlacedSentence extends Span {
  readonly paragraph: number;
}

/** The tokens of a paragraph that lie in a span, and the paragraph's offset in the document. */
export interface PlacedTokens extends TokenRange {
  readonly tokens: Tokens;
  readonly offset: number;
}

/**
 * The words of a document by offset, in normal form ("’s" is "'s"): what a stage that sees mentions asks of what stands
 * between them, inside them and around them.
 */
export class DocumentWords {
  readonly paragraphs: readonly PlacedParagraph[];
  #sentences: readonly PlacedSentence[] | null = null;

  constructor(paragraphs: readonly PlacedParagraph[]) {
    this.paragraphs = paragraphs;
  }

  /** The words of the tokens that lie in the span, in order; paragraphs that it runs over follow each other. */
  in(span: Span): string[] {
    const found: string[] = [];
    this.#isWhere(span, (word) => {
      found.push(word);
      return false;
    });
    return found;
  }

  /** The tokens that lie in the span, of the paragraph that it starts in; null at the end of the document. */
  tokensIn({ start, end }: Span): PlacedTokens | null {
    const place = this.paragraphs.at(this.#paragraphAt(start));
    if (!place) return null;
    const { offset, paragraph } = place;
    const { tokens } = paragraph;
    const first = tokenFrom(tokens, start - offset);
    return { tokens, offset, first, end: Math.max(first, tokenUpTo(tokens, end - offset)) };
  }

  /** True if one of the words of the span is among those wanted. */
  holds(span: Span, wanted: ReadonlySet<string>): boolean {
    return this.#isWhere(span, (word) => wanted.has(word));
  }

  /** True if the span is one word alone, and that among those wanted. */
  isOnly(span: Span, wanted: ReadonlySet<string>): boolean {
    const [word, ...others] = this.in(span);
    return others.length === 0 && wanted.has(word);
  }

  /** At most `count` words of the paragraph that end at the offset or before it, the nearest last; none before `low`. */
  before(offset: number, count: number, low = 0): string[] {
    const place = this.paragraphs.at(this.#paragraphAt(offset - 1));
    if (!place) return [];
    const { tokens } = place.paragraph;
    let end = tokenFrom(tokens, offset - place.offset);
    while (end > 0 && place.offset + tokens.end[end - 1] > offset) end--;
    const from = Math.max(end - count, tokenFrom(tokens, low - place.offset));
    return tokens.lower.slice(from, Math.max(from, end));
  }

  /** At most `count` words of the paragraph that begin at the offset or behind it. */
  behind(offset: number, count: number): string[] {
    const place = this.paragraphs.at(this.#paragraphAt(offset));
    if (!place || place.offset > offset) return [];
    const { tokens } = place.paragraph;
    const first = tokenFrom(tokens, offset - place.offset);
    return tokens.lower.slice(first, first + count);
  }

  /** The sentences of all paragraphs, in order. */
  get sentences(): readonly PlacedSentence[] {
    return (this.#sentences ??= this.paragraphs.flatMap(
      ({ offset, paragraph: { sentences, tokens } }, paragraph) =>
        sentences.map(({ first, end }) => ({
          start: offset + tokens.start[first],
          end: offset + tokens.end[end - 1],
          paragraph,
        })),
    ));
  }

  /** Index of the sentence that an offset lies in, or of the next one. */
  sentenceAt(offset: number): number {
    const { sentences } = this;
    return firstWhere(sentences.length, (at) => sentences[at].end > offset);
  }

  /** True if the test holds for a word of the span; it is asked in order, and no more once it holds. */
  #isWhere({ start, end }: Span, test: (word: string) => boolean): boolean {
    for (let at = this.#paragraphAt(start); at < this.paragraphs.length; at++) {
      const { offset, paragraph } = this.paragraphs[at];
      if (offset >= end) break;
      const { tokens } = paragraph;
      let token = tokenFrom(tokens, start - offset);
      for (; token < tokens.count && offset + tokens.end[token] <= end; token++)
        if (test(tokens.lower[token])) return true;
    }
    return false;
  }

  /** Index of the paragraph that an offset lies in, or of the next one. */
  #paragraphAt(offset: number): number {
    const { paragraphs } = this;
    return firstWhere(
      paragraphs.length,
      (at) => paragraphs[at].offset + paragraphs[at].paragraph.text.length > offset,
    );
  }
}

/** The first token that starts at an offset of its paragraph or behind it. */
export const tokenFrom = ({ start, count }: Tokens, offset: number): number =>
  firstWhere(count, (at) => start[at] >= offset);

/** One past the last token that ends at an offset of its paragraph or before it. */
export const tokenUpTo = ({ end, count }: Tokens, offset: number): number =>
  firstWhere(count, (at) => end[at] > offset);

import type { Attribution } from "../document/attribution";
import { firstWhere } from "../text/firstWhere";
import type { Span } from "../text/span";

/** The source of a statement, and where that stands among the statements of its paragraph. */
interface SourceOf {
  readonly order: number;
  readonly source: Span;
}

/** The sources of a paragraph's statements by where they and their words begin. Paragraph offsets. */
export class Sources {
  /** The first statement in reported speech with one source, by where its words begin. */
  readonly #ofWords = new Map<number, SourceOf>();
  /** The first piece of each source, in order; of those that begin together the first statement's. */
  readonly #inOrder: readonly Span[];
  readonly #ends = new Map<number, Set<number>>();

  constructor(attributions: readonly Attribution[]) {
    attributions.forEach(({ form, content: [words], source }, order) => {
      if (form !== "indirect" || source.length !== 1 || !words || this.#ofWords.has(words.start)) return;
      this.#ofWords.set(words.start, { order, source: source[0] });
    });
    this.#inOrder = attributions
      .flatMap(({ source }) => source.slice(0, 1))
      .sort((a, b) => a.start - b.start);
    for (const { start, end } of this.#inOrder)
      this.#ends.set(start, (this.#ends.get(start) ?? new Set()).add(end));
  }

  /** The source of reported words that begin at one of two offsets, of the statement that comes first. */
  ofWordsAt(one: number, other: number): Span | null {
    const [a, b] = [this.#ofWords.get(one), this.#ofWords.get(other)];
    if (!a || !b) return (a ?? b)?.source ?? null;
    return a.order <= b.order ? a.source : b.source;
  }

  /** True if the span is a source. */
  has({ start, end }: Span): boolean {
    return this.#ends.get(start)?.has(end) ?? false;
  }

  /** The source that begins last of those that end before an offset. */
  lastBefore(offset: number): Span | null {
    const sources = this.#inOrder;
    let at = firstWhere(sources.length, (index) => sources[index].start >= offset) - 1;
    while (at >= 0 && sources[at].end > offset) at--;
    while (at > 0 && sources[at - 1].start === sources[at].start && sources[at - 1].end <= offset) at--;
    return at < 0 ? null : sources[at];
  }
}

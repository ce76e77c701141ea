import { fingerprint } from "../anchoring/fingerprint";
import { firstWhere } from "../text/firstWhere";
import { overlaps, type Span } from "../text/span";
import { bucketOf, indexNGrams, isRun, type NGrams } from "./nGrams";
import { Numbers } from "./numbers";
import { findNeighbours } from "./neighbours";
import type { Source, SourceDocument, Sources, Stretch } from "./sources";
import { countLastNames, isOfSeveral, type Saying, type Voice, VoicesOf } from "./voices";
import { foldWord, readWords, type Words } from "./words";

/** Where the words of a document stand among those of all. */
interface Placed extends Source {
  readonly base: number;
}

class IndexedSource implements Placed {
  readonly name: string;
  readonly text: string;
  readonly checksum;
  readonly count: number;
  readonly base: number;
  readonly #start: Int32Array;
  readonly #end: Int32Array;
  readonly #voices: VoicesOf;

  constructor(
    { name, text, annotations }: SourceDocument,
    { start, end }: Pick<Words, "start" | "end">,
    base: number,
  ) {
    this.name = name;
    this.text = text;
    this.checksum = fingerprint(text);
    this.count = start.length;
    this.base = base;
    this.#start = start;
    this.#end = end;
    this.#voices = new VoicesOf(annotations);
  }

  wordsOf(first: number, end: number): Words {
    const [from, to] = [Math.max(0, first), Math.min(this.count, end)];
    if (from >= to) return readWords("");
    // The marks behind the last word are read too: they tell a question from an answer.
    const past = to < this.count ? this.#start[to] : this.text.length;
    return readWords(this.text, { start: this.#start[from], end: Math.min(past, this.#end[to - 1] + MARKS) });
  }

  voiceAt(span: Span): Voice {
    return this.#voices.at(span);
  }

  sayingsIn(span: Span): readonly Saying[] {
    return this.#voices.sayings.filter((one) => overlaps(one.span, span));
  }
}

/** Characters behind a word that may be marks which belong to it. */
const MARKS = 12;
/** Places of one run that are looked at. */
const MOST_PLACES = 40_000;

/** Sources in memory: an inverted index over runs of one, two and three words. Immutable. */
export class SourceIndex implements Sources {
  readonly #documents: readonly Placed[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #words: Numbers;
  /** Runs of one, two and three words. */
  readonly #grams: readonly NGrams[];
  readonly #lastNames: ReadonlyMap<string, ReadonlyMap<string, number>>;

  /** Use `indexSources`. */
  constructor(parts: {
    readonly documents: readonly Placed[];
    readonly numbers: ReadonlyMap<string, number>;
    readonly words: Numbers;
    readonly grams: readonly NGrams[];
    readonly lastNames: ReadonlyMap<string, ReadonlyMap<string, number>>;
  }) {
    this.#documents = parts.documents;
    this.#numbers = parts.numbers;
    this.#words = parts.words;
    this.#grams = parts.grams;
    this.#lastNames = parts.lastNames;
  }

  get size(): number {
    return this.#words.length;
  }

  frequency(word: string): number {
    const number = this.#numbers.get(word);
    if (number === undefined) return 0;
    const [from, to] = bucketOf(this.#grams[0], Numbers.of([number]), 0);
    return to - from;
  }

  occurrences(words: readonly string[]): readonly Stretch[] {
    const sought = this.#numbersOf(words);
    if (sought.length === 0 || words.some((word) => !this.#numbers.has(word))) return [];
    const grams = this.#grams[Math.min(this.#grams.length, sought.length) - 1];
    let [rarest, from, to] = [0, 0, Infinity];
    for (let i = 0; i + grams.n <= sought.length; i++) {
      const [first, end] = bucketOf(grams, sought, i);
      if (end - first < to - from) [rarest, from, to] = [i, first, end];
    }
    const found: Stretch[] = [];
    for (let i = from; i < Math.min(to, from + MOST_PLACES); i++) {
      const at = grams.positions.get(i) - rarest;
      if (at >= 0 && isRun(this.#words, at, sought, 0, sought.length))
        found.push(this.#stretchAt(at, at + sought.length));
    }
    return found;
  }

  neighbours(words: readonly string[], most: number): readonly Stretch[] {
    const sought = this.#numbersOf(words);
    return findNeighbours(sought, this.#words, this.#grams, most).map(({ from, to }) =>
      this.#stretchAt(from, to),
    );
  }

  isAmbiguous(lastName: string): boolean {
    return isOfSeveral(this.#lastNames.get(lastName));
  }

  #numbersOf(words: readonly string[]): Numbers {
    return Numbers.of(words.map((word) => this.#numbers.get(word) ?? 0));
  }

  /** The range of all words, cut to the document in which its middle stands. */
  #stretchAt(from: number, to: number): Stretch {
    const middle = (from + to) >> 1;
    const documents = this.#documents;
    const at = firstWhere(documents.length, (index) => documents[index].base > middle) - 1;
    const source = documents[Math.max(0, at)];
    return {
      source,
      first: Math.max(0, from - source.base),
      end: Math.min(source.count, to - source.base),
    };
  }
}

/** Reads documents into an index; pauses after each, and within long ones. Linear in their words. */
export function* indexSources(documents: Iterable<SourceDocument>): Generator<void, SourceIndex> {
  const placed: Placed[] = [];
  const numbers = new Map<string, number>();
  const lastNames = new Map<string, Map<string, number>>();
  const all = new Numbers();
  for (const document of documents) {
    const base = all.length;
    const [start, end]: [Int32Array[], Int32Array[]] = [[], []];
    for (const part of partsOf(document.text)) {
      const words = readWords(document.text, part);
      start.push(words.start);
      end.push(words.end);
      for (const form of words.forms) all.push(numberOf(numbers, foldWord(form)));
      yield;
    }
    all.push(0);
    placed.push(new IndexedSource(document, { start: join(start), end: join(end) }, base));
    countLastNames(document.annotations, lastNames);
    yield;
  }
  const grams: NGrams[] = [];
  for (const n of [1, 2, 3]) grams.push(yield* indexNGrams(all, n));
  return new SourceIndex({ documents: placed, numbers, words: all, grams, lastNames });
}

/** Characters that are read between two pauses. */
const PART = 1 << 15;

/** A text in parts that end with a line, so that no word lies in two; a line is never cut. */
function partsOf(text: string): Span[] {
  const parts: Span[] = [];
  for (let start = 0; start < text.length;) {
    const line = text.indexOf("\n", start + PART);
    const end = line < 0 ? text.length : line + 1;
    parts.push({ start, end });
    start = end;
  }
  return parts;
}

function join(parts: readonly Int32Array[]): Int32Array {
  if (parts.length === 1) return parts[0];
  const whole = new Int32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Words are numbered from 1 on. */
function numberOf(numbers: Map<string, number>, word: string): number {
  let number = numbers.get(word);
  if (number === undefined) numbers.set(word, (number = numbers.size + 1));
  return number;
}

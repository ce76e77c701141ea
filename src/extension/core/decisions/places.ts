import {
  anchor,
  describe,
  type Edit,
  GONE,
  type LivePlace,
  type Selectors,
  shiftSpans,
  type Span,
  type SpanTable,
  TextIndex,
} from "../../../engine";

/** Index of a place in a `Places`. */
export type Place = number;

/**
 * All places that a document's decisions, done and undone ones, speak of. They follow every edit; one whose words went
 * away keeps a description of them, and comes back when the words do.
 */
export class Places {
  #table: SpanTable = { starts: new Int32Array(64), ends: new Int32Array(64) };
  #count = 0;
  readonly #stored: (Selectors | undefined)[] = [];
  /** The text when it was last at rest, and where the places were then; none while it is at rest. */
  #restText: string;
  #descriptions: { readonly text: string; readonly of: Map<Place, Selectors> } = { text: "", of: new Map() };
  #rest: SpanTable | undefined;

  constructor(text: string) {
    this.#restText = text;
  }

  /** A new place at a span of the present text. */
  add(span: Span): Place {
    return this.#push(span.start, span.end, undefined);
  }

  /** A new place as it was stored, looked for in the text. */
  addStored(selectors: Selectors, index: TextIndex, sameText: boolean): Place {
    const found = anchor(index, selectors, { sameText });
    return found.kind === "anchored"
      ? this.#push(found.span.start, found.span.end, selectors)
      : this.#push(GONE, GONE, selectors);
  }

  span(place: Place): LivePlace {
    const start = this.#table.starts[place];
    return start === GONE ? null : { start, end: this.#table.ends[place] };
  }

  /** The words that the place had when they were last seen. */
  wordsOf(place: Place, text: string): string {
    const span = this.span(place);
    return span ? text.slice(span.start, span.end) : (this.#stored[place]?.quote.exact ?? "");
  }

  /** Puts a lost place onto new words. */
  move(place: Place, span: Span): void {
    this.#table.starts[place] = span.start;
    this.#table.ends[place] = span.end;
    this.#stored[place] = undefined;
  }

  /** Follows one change of the text; cheap enough for every keystroke. */
  follow(edits: readonly Edit[]): void {
    const before = this.#table;
    const rest = (this.#rest ??= before);
    this.#table = shiftSpans(before, edits);
    let index: TextIndex | undefined;
    for (let place = 0; place < this.#count; place++) {
      if (this.#table.starts[place] !== GONE || before.starts[place] === GONE) continue;
      const span = spanIn(rest, place);
      if (span) this.#stored[place] = describe((index ??= new TextIndex(this.#restText)), span);
    }
  }

  /** The text is at rest: lost places whose words are back, by undo for example, are found again. */
  settle(text: string): void {
    let index: TextIndex | undefined;
    for (let place = 0; place < this.#count; place++) {
      const stored = this.#stored[place];
      if (this.#table.starts[place] !== GONE || !stored) continue;
      const found = anchor((index ??= new TextIndex(text)), stored);
      if (found.kind === "orphan") continue;
      this.#table.starts[place] = found.span.start;
      this.#table.ends[place] = found.span.end;
    }
    this.#restText = text;
    this.#rest = undefined;
  }

  /** What to store of the place: described anew where it is, as last known where it is lost. */
  selectors(place: Place, index: TextIndex): Selectors {
    const span = this.span(place);
    const stored = this.#stored[place];
    if (span) return this.#described(place, span, index);
    return stored ?? { position: { start: 0, end: 0 }, quote: { exact: "", prefix: "", suffix: "" } };
  }

  /** Describing a place looks at all places with the same words: it is done once for each text. */
  #described(place: Place, span: Span, index: TextIndex): Selectors {
    if (this.#descriptions.text !== index.raw) this.#descriptions = { text: index.raw, of: new Map() };
    const known = this.#descriptions.of.get(place);
    if (known?.position.start === span.start && known.position.end === span.end) return known;
    const selectors = describe(index, span);
    this.#descriptions.of.set(place, selectors);
    return selectors;
  }

  #push(start: number, end: number, stored: Selectors | undefined): Place {
    if (this.#count === this.#table.starts.length) {
      const grown = { starts: new Int32Array(this.#count * 2), ends: new Int32Array(this.#count * 2) };
      grown.starts.set(this.#table.starts);
      grown.ends.set(this.#table.ends);
      this.#table = grown;
    }
    this.#table.starts[this.#count] = start;
    this.#table.ends[this.#count] = end;
    this.#stored.push(stored);
    return this.#count++;
  }
}

function spanIn({ starts, ends }: SpanTable, place: Place): LivePlace {
  return place < starts.length && starts[place] !== GONE && ends[place] > starts[place]
    ? { start: starts[place], end: ends[place] }
    : null;
}

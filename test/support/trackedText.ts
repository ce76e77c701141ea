import type { Edit, Span } from "../../src/engine";

interface Unit {
  /** Offset in the first text, or -1 for a unit that came later. */
  readonly id: number;
  /** Offset in the first text of what it is, or of what it is a copy of; -1 for new text. */
  readonly origin: number;
  readonly char: string;
}

/** Inserted text at least this long that stood in the first text is a copy of it. */
const LEAST_COPY = 8;

/**
 * The reference model of a text under edits: every code unit has an identity, so that a test knows where the words
 * of a span really are, also after moves, and which text is a copy of them. Slow and plain on purpose.
 */
export class TrackedText {
  readonly #first: string;
  #units: readonly Unit[];

  constructor(text: string) {
    this.#first = text;
    this.#units = text.split("").map((char, id) => ({ id, origin: id, char }));
  }

  get text(): string {
    return this.#units.map(({ char }) => char).join("");
  }

  get length(): number {
    return this.#units.length;
  }

  replace({ start, end, text }: Edit): void {
    const from = text.length >= LEAST_COPY ? this.#first.indexOf(text.trim()) - text.search(/\S/u) : -1;
    const copied = text.length >= LEAST_COPY && this.#first.includes(text.trim());
    const fresh = text.split("").map((char, i) => ({ id: -1, origin: copied ? from + i : -1, char }));
    this.#splice(start, end, fresh);
  }

  copy({ start, end }: Span, to: number): void {
    const copies = this.#units.slice(start, end).map(({ origin, char }) => ({ id: -1, origin, char }));
    this.#splice(to, to, copies);
  }

  /** Cuts `[start, end)` and puts it at `to`, an offset of the text before the cut outside of the piece. */
  move({ start, end }: Span, to: number): void {
    const piece = this.#units.slice(start, end);
    this.#splice(start, end, []);
    const at = to > start ? to - piece.length : to;
    this.#splice(at, at, piece);
  }

  /** Replaces each character by another one in place; the identity stays (a line break for a space). */
  recase(change: (char: string, offset: number) => string): void {
    this.#units = this.#units.map((unit, offset) => ({ ...unit, char: change(unit.char, offset) }));
  }

  /** Where the units that once were `[start, end)` of the first text are now, in document order; copies left out. */
  offsetsOf({ start, end }: Span): number[] {
    return this.#offsets(({ id }) => id >= start && id < end);
  }

  /** The same, with the copies of these units. */
  offsetsOfCopies({ start, end }: Span): number[] {
    return this.#offsets(({ origin }) => origin >= start && origin < end);
  }

  /** True if most of the span was inserted or copied. */
  isNew({ start, end }: Span): boolean {
    return this.#units.slice(start, end).filter(({ id }) => id < 0).length * 2 > end - start;
  }

  #offsets(wanted: (unit: Unit) => boolean): number[] {
    const offsets: number[] = [];
    this.#units.forEach((unit, offset) => {
      if (wanted(unit)) offsets.push(offset);
    });
    return offsets;
  }

  #splice(start: number, end: number, fresh: readonly Unit[]): void {
    this.#units = [...this.#units.slice(0, start), ...fresh, ...this.#units.slice(end)];
  }
}

import type { Edit, Span } from "../../src/engine";

interface Unit {
  /** Offsets in the first text of the units that it may be: none for new text. */
  readonly ids: readonly number[];
  /** The same for what it is a copy of. */
  readonly copied: readonly number[];
  readonly char: string;
  /** It was deleted; kept to know what stood here. */
  readonly gone: boolean;
}

/**
 * The reference model of a text under edits: every code unit has an identity, so that a test knows where the words
 * of a span really are, also after moves. Copies and insertions are new text. What edits did can often be read in
 * several ways, and then units have the identities of all readings:
 * - of "no no", deleting the first "no " leaves what deleting the second " no" leaves (likewise insertions);
 * - text put where other text was cut is one replacement, which leaves alone what is equal at its two ends, and the
 *   words that both have in the same order: nobody can tell a sentence with a word changed from one typed anew so;
 * - to move a piece over what stands beside it is to move that over the piece.
 * Slow and plain on purpose.
 */
export class TrackedText {
  #units: readonly Unit[];

  constructor(text: string) {
    this.#units = text.split("").map((char, id) => ({ ids: [id], copied: [], char, gone: false }));
  }

  get text(): string {
    return this.#present()
      .map(({ char }) => char)
      .join("");
  }

  get length(): number {
    return this.#present().length;
  }

  replace({ start, end, text }: Edit): void {
    this.#delete(start, end);
    this.#insert(
      start,
      text.split("").map((char) => ({ ids: [], copied: [], char, gone: false })),
    );
  }

  copy({ start, end }: Span, to: number): void {
    const piece = this.#present().slice(start, end);
    this.#insert(
      to,
      piece.map((unit) => ({ ...unit, ids: [], copied: [...unit.ids, ...unit.copied] })),
    );
  }

  /** Cuts `[start, end)` and puts it at `to`, an offset of the text before the cut outside of the piece. */
  move({ start, end }: Span, to: number): void {
    const other = new TrackedText("");
    other.#units = this.#units;
    this.#move({ start, end }, to);
    if (to > end) other.#move({ start: end, end: to }, start);
    else if (to < start) other.#move({ start: to, end: start }, end);
    else return;
    const read = other.#present();
    let offset = 0;
    this.#units = this.#units.map((unit) => (unit.gone ? unit : both(unit, read[offset++])));
  }

  #move({ start, end }: Span, to: number): void {
    const piece = this.#present().slice(start, end);
    this.#delete(start, end);
    this.#insert(to > start ? to - piece.length : to, piece);
  }

  /** Replaces each character by another one in place; the identity stays (a line break for a space). */
  recase(change: (char: string, offset: number) => string): void {
    let offset = 0;
    this.#units = this.#units.map((unit) =>
      unit.gone ? unit : { ...unit, char: change(unit.char, offset++) },
    );
  }

  /** The units that the text's unit at the offset may be, as offsets in the first text. */
  idsAt(offset: number): readonly number[] {
    return this.#present()[offset].ids;
  }

  /** Where the units that once were `[start, end)` of the first text are now, in document order. */
  offsetsOf({ start, end }: Span): number[] {
    return this.#present().flatMap(({ ids }, offset) =>
      ids.some((id) => id >= start && id < end) ? [offset] : [],
    );
  }

  /** The most units of `within` that are, in this order, units of `[start, end)` of the first text. */
  sharedWith(marked: Span, within: Span): number {
    return this.#shared(marked, within, ({ ids }) => ids);
  }

  /** The same with the copies of these units. */
  copiedFrom(marked: Span, within: Span): number {
    return this.#shared(marked, within, ({ ids, copied }) => [...ids, ...copied]);
  }

  #shared({ start, end }: Span, within: Span, idsOf: (unit: Unit) => readonly number[]): number {
    let row = new Array<number>(end - start + 1).fill(0);
    for (const unit of this.#present().slice(within.start, within.end)) {
      const ids = idsOf(unit);
      const next = [0];
      for (let i = 1; i < row.length; i++) {
        next[i] = ids.includes(start + i - 1) ? row[i - 1] + 1 : Math.max(row[i], next[i - 1]);
      }
      row = next;
    }
    return row[row.length - 1];
  }

  #present(): Unit[] {
    return this.#units.filter(({ gone }) => !gone);
  }

  #delete(start: number, end: number): void {
    if (start >= end) return;
    const old = this.#present();
    const left = [...old.slice(0, start), ...old.slice(end)];
    for (let k = 1; k <= start && isSame(old[start - k], old[end - k]); k++)
      left[start - k] = both(left[start - k], old[end - k]);
    for (let k = 0; end + k < old.length && isSame(old[start + k], old[end + k]); k++)
      left[start + k] = both(left[start + k], old[start + k]);
    let offset = 0;
    this.#units = this.#units.map((unit) => {
      if (unit.gone) return unit;
      const at = offset++;
      if (at >= start && at < end) return { ...unit, gone: true };
      return left[at < start ? at : at - (end - start)];
    });
  }

  #insert(at: number, inserted: readonly Unit[]): void {
    if (inserted.length === 0) return;
    const { length } = inserted;
    const old = this.#present();
    const present = [...old.slice(0, at), ...inserted, ...old.slice(at)];
    const read = [...present];
    for (let k = 1; k <= at && isSame(old[at - k], present[at + length - k]); k++)
      read[at + length - k] = both(read[at + length - k], old[at - k]);
    for (let k = 0; at + k < old.length && isSame(old[at + k], present[at + k]); k++)
      read[at + k] = both(read[at + k], old[at + k]);
    const [before, cut, after] = this.#around(at);
    let first = 0;
    while (first < Math.min(cut.length, length) && isSame(cut[first], inserted[first])) first++;
    let last = 0;
    const most = Math.min(cut.length, length) - first;
    while (last < most && isSame(cut[cut.length - 1 - last], inserted[length - 1 - last])) last++;
    for (const [old, fresh] of commonWords(cut, inserted))
      read[at + fresh] = both(read[at + fresh], cut[old]);
    for (let i = 0; i < first; i++) read[at + i] = both(read[at + i], cut[i]);
    for (let i = 1; i <= last; i++) read[at + length - i] = both(read[at + length - i], cut[cut.length - i]);
    let offset = 0;
    const next = (unit: Unit) => (unit.gone ? unit : read[offset++]);
    this.#units = [
      ...before.map(next),
      ...inserted.slice(0, first).map(next),
      ...cut.slice(first, cut.length - last),
      ...inserted.slice(first).map(next),
      ...after.map(next),
    ];
  }

  /** What is before the offset, what was cut there, and what is after it. */
  #around(at: number): [Unit[], Unit[], Unit[]] {
    let from = 0;
    for (let offset = 0; offset < at; from++) if (!this.#units[from].gone) offset++;
    let to = from;
    while (to < this.#units.length && this.#units[to].gone) to++;
    return [this.#units.slice(0, from), this.#units.slice(from, to), this.#units.slice(to)];
  }
}

/** Pairs of equal units in the longest common sequence of words, spaces and marks. */
function commonWords(a: readonly Unit[], b: readonly Unit[]): [number, number][] {
  const words = (units: readonly Unit[]) => [
    ...units
      .map(({ char }) => char)
      .join("")
      .matchAll(/\w+|\W/gu),
  ];
  const [left, right] = [words(a), words(b)];
  const lengths = left.map(() => new Array<number>(right.length).fill(0));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      lengths[i][j] =
        left[i][0] === right[j][0] ? 1 + at(i + 1, j + 1) : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    if (left[i][0] === right[j][0]) {
      for (let k = 0; k < left[i][0].length; k++) pairs.push([left[i].index + k, right[j].index + k]);
      i++;
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

function isSame(a: Unit, b: Unit): boolean {
  return a.char === b.char || (/\s/u.test(a.char) && /\s/u.test(b.char));
}

function both(unit: Unit, other: Unit): Unit {
  return {
    ...unit,
    ids: [...new Set([...unit.ids, ...other.ids])],
    copied: [...new Set([...unit.copied, ...other.copied])],
  };
}

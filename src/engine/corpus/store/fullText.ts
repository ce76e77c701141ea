import { readAscending, writeAscending } from "./numbers";

/**
 * Which units (statements, meetings) a term stands in: an inverted index without positions. Units are numbered by who
 * owns them and only ever added at the end, so that each list ascends.
 */
export class FullText {
  #units = new Map<string, number[]>();

  /** `unit` is not below one that was added before. */
  add(unit: number, terms: Iterable<string>): void {
    for (const term of terms) {
      const known = this.#units.get(term);
      if (!known) this.#units.set(term, [unit]);
      else if (known[known.length - 1] !== unit) known.push(unit);
    }
  }

  /** Ascending. */
  withTerm(term: string): readonly number[] {
    return this.#units.get(term) ?? [];
  }

  /** Units with a term that begins so; ascending. */
  withPrefix(prefix: string): readonly number[] {
    const found = new Set<number>();
    for (const [term, units] of this.#units) {
      if (term.startsWith(prefix)) for (const unit of units) found.add(unit);
    }
    return [...found].sort((a, b) => a - b);
  }

  /** Gives each unit its new number, which keeps their order; -1: it is gone. */
  renumber(numberOf: Int32Array): void {
    const renumbered = new Map<string, number[]>();
    for (const [term, units] of this.#units) {
      const kept = units.map((unit) => numberOf[unit]).filter((unit) => unit >= 0);
      if (kept.length > 0) renumbered.set(term, kept);
    }
    this.#units = renumbered;
  }

  /** A line for each term. */
  *save(): Generator<string> {
    for (const [term, units] of this.#units) yield `${term} ${writeAscending(units)}`;
  }

  restore(line: string): void {
    const space = line.indexOf(" ");
    if (space <= 0) throw new SyntaxError("A term without a list.");
    this.#units.set(line.slice(0, space), readAscending(line.slice(space + 1)));
  }

  get size(): number {
    return this.#units.size;
  }
}

/** What is in both. Ascending lists; the result too. */
export function intersection(a: readonly number[], b: readonly number[]): number[] {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const found: number[] = [];
  let from = 0;
  for (const value of short) {
    from = lowerBound(long, value, from);
    if (long[from] === value) found.push(value);
  }
  return found;
}

/** First place at or after `from` whose value is not below `value`; looks in steps that double, then halves. */
function lowerBound(values: readonly number[], value: number, from: number): number {
  let step = 1;
  while (from + step < values.length && values[from + step] < value) step *= 2;
  let low = from + (step >> 1);
  let high = Math.min(from + step, values.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function union(lists: readonly (readonly number[])[]): readonly number[] {
  if (lists.length === 1) return lists[0];
  return [...new Set(lists.flat())].sort((a, b) => a - b);
}

/**
 * Whole numbers as text, small ones in one character: variable-length quantities of five bits a character, as source maps
 * write them, the sign in the lowest bit.
 */
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES = new Uint8Array(128);
for (let i = 0; i < DIGITS.length; i++) VALUES[DIGITS.charCodeAt(i)] = i;

const MORE = 32;

export function writeNumber(value: number): string {
  let rest = value < 0 ? (-value << 1) | 1 : value << 1;
  let text = "";
  do {
    const digit = rest & 31;
    rest >>>= 5;
    text += DIGITS[rest > 0 ? digit | MORE : digit];
  } while (rest > 0);
  return text;
}

export const writeNumbers = (values: readonly number[]): string => values.map(writeNumber).join("");

/** Ascending numbers by their differences. */
export function writeAscending(values: readonly number[]): string {
  let last = 0;
  let text = "";
  for (const value of values) {
    text += writeNumber(value - last);
    last = value;
  }
  return text;
}

export function readAscending(text: string): number[] {
  const reader = new NumberReader(text);
  const values: number[] = [];
  for (let last = 0; !reader.done; values.push(last)) last += reader.next();
  return values;
}

/** Reads back what was written, one after the other. Throws where nothing is left. */
export class NumberReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get done(): boolean {
    return this.#at >= this.#text.length;
  }

  next(): number {
    let value = 0;
    for (let shift = 0; ; shift += 5) {
      if (this.done) throw new RangeError("A number is cut off.");
      const digit = VALUES[this.#text.charCodeAt(this.#at++)];
      value |= (digit & 31) << shift;
      if (digit < MORE) break;
    }
    return value & 1 ? -(value >>> 1) : value >>> 1;
  }

  /** A list after its own length. */
  list<T>(read: () => T): T[] {
    const length = this.next();
    const items: T[] = [];
    for (let i = 0; i < length; i++) items.push(read());
    return items;
  }
}

/** A map from feature keys to small numbers by open addressing, laid out in one array for the cache's sake. */
export class KeyIndex {
  readonly #mask: number;
  /** Pairs: key, value + 1 (0 = empty). */
  readonly #slots: Int32Array;

  constructor(capacity: number) {
    let size = 16;
    while (size < capacity * 2) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size * 2);
  }

  set(key: number, value: number): void {
    let at = key & this.#mask;
    while (this.#slots[2 * at + 1] !== 0 && this.#slots[2 * at] !== key) at = (at + 1) & this.#mask;
    this.#slots[2 * at] = key;
    this.#slots[2 * at + 1] = value + 1;
  }

  /** The value of the key, or -1. */
  get(key: number): number {
    const slots = this.#slots;
    for (let at = key & this.#mask; ; at = (at + 1) & this.#mask) {
      const value = slots[2 * at + 1];
      if (value === 0) return -1;
      if (slots[2 * at] === key) return value - 1;
    }
  }
}

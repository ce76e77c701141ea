import { KEY_BITS } from "./hash";

/**
 * A map from feature keys to small numbers by open addressing. Slots follow the high bits of the keys, so that filling it
 * from a sorted list runs through memory in order.
 */
export class KeyIndex {
  readonly #mask: number;
  readonly #shift: number;
  /** Pairs: key, value + 1 (0 = empty). */
  readonly #slots: Int32Array;

  constructor(capacity: number) {
    let size = 16;
    while (size < capacity * 2) size *= 2;
    this.#mask = size - 1;
    this.#shift = KEY_BITS - Math.log2(size);
    this.#slots = new Int32Array(size * 2);
  }

  set(key: number, value: number): void {
    let at = key >> this.#shift;
    while (this.#slots[2 * at + 1] !== 0 && this.#slots[2 * at] !== key) at = (at + 1) & this.#mask;
    this.#slots[2 * at] = key;
    this.#slots[2 * at + 1] = value + 1;
  }

  /** The value of the key, or -1. */
  get(key: number): number {
    const slots = this.#slots;
    for (let at = key >> this.#shift; ; at = (at + 1) & this.#mask) {
      const value = slots[2 * at + 1];
      if (value === 0) return -1;
      if (slots[2 * at] === key) return value - 1;
    }
  }
}

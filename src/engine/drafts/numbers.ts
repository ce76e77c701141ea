const BITS = 16;
const BLOCK = 1 << BITS;
const INSIDE = BLOCK - 1;

/**
 * A long array of 32-bit integers, in blocks: no part of it is so long that getting or copying it takes time. It grows at its
 * end.
 */
export class Numbers {
  readonly #blocks: Int32Array[] = [];
  #length = 0;

  /** These numbers, in no more room than they take: nothing can be added. */
  static of(values: readonly number[]): Numbers {
    const numbers = new Numbers();
    for (let at = 0; at < values.length; at += BLOCK)
      numbers.#blocks.push(Int32Array.from(values.slice(at, at + BLOCK)));
    numbers.#length = values.length;
    return numbers;
  }

  /** So many zeros; pauses after each block. */
  static *zeros(length: number): Generator<void, Numbers> {
    const numbers = new Numbers();
    for (let got = 0; got < length; got += BLOCK) {
      numbers.#blocks.push(new Int32Array(BLOCK));
      yield;
    }
    numbers.#length = length;
    return numbers;
  }

  get length(): number {
    return this.#length;
  }

  get(index: number): number {
    return this.#blocks[index >> BITS][index & INSIDE];
  }

  set(index: number, value: number): void {
    this.#blocks[index >> BITS][index & INSIDE] = value;
  }

  push(value: number): void {
    if ((this.#length & INSIDE) === 0) this.#blocks.push(new Int32Array(BLOCK));
    this.set(this.#length++, value);
  }
}

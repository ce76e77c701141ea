/** Reads the numbers of a weights file in order. Throws `RangeError` past the end. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  byte(): number {
    if (this.#at >= this.#bytes.length) throw new RangeError("The weights end too early.");
    return this.#bytes[this.#at++];
  }

  /** A copy of the next `length` bytes, with a buffer of its own. */
  take(length: number): Uint8Array<ArrayBuffer> {
    if (this.#at + length > this.#bytes.length) throw new RangeError("The weights end too early.");
    return new Uint8Array(this.#bytes.subarray(this.#at, (this.#at += length)));
  }

  /** An unsigned LEB128 number below 2^31. */
  varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }
}

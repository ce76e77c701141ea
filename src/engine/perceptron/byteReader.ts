/** Reads the numbers of a weights file in order. Throws `RangeError` past the end. */
export class ByteReader {
  readonly bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** Index of the next byte. */
  get at(): number {
    return this.#at;
  }

  /** Goes on at this index, for a caller that has read `bytes` itself up to there. */
  goTo(at: number): void {
    if (at > this.bytes.length) throw new RangeError("The weights end too early.");
    this.#at = at;
  }

  byte(): number {
    this.goTo(this.#at + 1);
    return this.bytes[this.#at - 1];
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
